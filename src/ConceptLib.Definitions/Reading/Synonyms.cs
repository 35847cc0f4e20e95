namespace ConceptLib.Definitions.Reading;

/// <summary>
/// Words that mean a word of the format elsewhere, or to somebody who guesses: no likeness of letters leads from <c>year</c> to
/// <c>issued</c>. They are never accepted, only answered.
/// </summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private Synonyms(params (string Word, string Elsewhere)[] words)
    {
        foreach ((string word, string elsewhere) in words)
        {
            foreach (string one in elsewhere.Split(' '))
            {
                _words.Add(one, word);
            }
        }
    }

    /// <summary>No words.</summary>
    public static Synonyms None { get; } = new();

    /// <summary>For the keys of a concept.</summary>
    public static Synonyms Concept { get; } = new(
        ("label", "term name title headword"), ("labels", "synonyms altlabel"), ("definition", "meaning"), ("kind", "type category class"),
        ("note", "comment remark"), ("relations", "seealso see"));

    /// <summary>For the keys of a quote.</summary>
    public static Synonyms Quote { get; } = new(("text", "quote quotation words"), ("speaker", "author by who"));

    /// <summary>For the keys of an agent.</summary>
    public static Synonyms Agent { get; } = new(
        ("name", "label fullname"), ("family", "surname lastname familyname"), ("given", "firstname forename givenname"), ("roles", "office position"),
        ("deprecated", "status obsolete"));

    /// <summary>For the keys of an event.</summary>
    public static Synonyms Event { get; } = new(
        ("label", "title name"), ("date", "when year"), ("place", "where location city"), ("agents", "participants people who"),
        ("deprecated", "status obsolete"));

    /// <summary>For the keys of a source: those of BibTeX, biblatex and Zotero.</summary>
    public static Synonyms Source { get; } = new(
        ("container-title", "journal journaltitle booktitle publicationtitle websitetitle newspaper magazine"), ("issued", "year date published"),
        ("original-date", "origdate"), ("accessed", "urldate accessdate retrieved"), ("volume", "vol"), ("page", "pages pp pagerange"),
        ("publisher-place", "place city"), ("publisher", "institution school organization"), ("collection-title", "series"),
        ("URL", "link uri"), ("title", "name"), ("title-short", "shorttitle"), ("author", "by writer"), ("deprecated", "obsolete"));

    /// <summary>For the types of sources: those of BibTeX, biblatex, Crossref and Zotero.</summary>
    public static Synonyms SourceType { get; } = new(
        ("article-journal", "journalarticle journal"), ("article-newspaper", "newspaperarticle newspaper"), ("article-magazine", "magazinearticle magazine"),
        ("chapter", "bookchapter booksection incollection inbook"), ("paper-conference", "conferencepaper inproceedings proceedingsarticle"),
        ("thesis", "phdthesis mastersthesis dissertation"), ("report", "techreport"), ("webpage", "website web online"),
        ("entry-encyclopedia", "encyclopediaarticle encyclopedia inreference"), ("entry-dictionary", "dictionaryentry dictionary"),
        ("post-weblog", "blogpost blog"), ("legal_case", "case"), ("legislation", "statute law"), ("motion_picture", "film"),
        ("personal_communication", "letter email"), ("speech", "presentation lecture"));

    /// <summary>For the place in a source.</summary>
    public static Synonyms Locator { get; } = new(("locator", "page pages p pp chapter section paragraph place"), ("source", "id ref"));

    /// <summary>The word of the format, or null; case and the signs between words do not matter.</summary>
    public string? Find(string elsewhere)
    {
        string plain = elsewhere.Replace("-", "").Replace("_", "").Replace(" ", "").ToLowerInvariant();
        return _words.TryGetValue(plain, out string? word) ? word : null;
    }
}
