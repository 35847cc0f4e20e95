using System.Diagnostics;
using ConceptLib.Bibliography;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A source, in the terms of the Citation Style Language (CSL 1.0.2). What is absent is unknown. One instance each in its library, made at first touch.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Source : Statement
{
    private readonly RecordBody _body;
    private Head? _head;
    private Contributor[]? _contributors;
    private IReadOnlyDictionary<string, string>? _variables;
    private IReadOnlyDictionary<string, Edtf>? _dates;
    private Apparatus? _apparatus;
    private Deprecation? _deprecation;

    internal Source(RecordBody body) => _body = body;

    /// <summary>The id: the key in the library.</summary>
    public string Id => _body.Id;

    /// <summary>The library.</summary>
    public ConceptLibrary Library => _body.Library;

    /// <summary>The CSL type, such as <c>article-journal</c>.</summary>
    public string Type => Fields.Type;

    /// <summary>How a sentence names it: author and year, title, or description.</summary>
    public string Name => Fields.Name;

    /// <summary>The title, or null.</summary>
    public LocalizedText? Title => Fields.Title;

    /// <summary>What it is, for one without a title; or null.</summary>
    public LocalizedText? Description => Fields.Description;

    /// <summary>The authors, in their order.</summary>
    public IReadOnlyList<Agent> Authors => Contributors("author");

    /// <summary>CSL variables other than names, dates and title, by their CSL names: <c>container-title</c>, <c>issue</c>, <c>page</c>, <c>DOI</c> …</summary>
    public IReadOnlyDictionary<string, string> Variables => _variables ?? Once.Keep(ref _variables, ReadVariables(_body));

    /// <summary>The roles somebody is named in, by their CSL names, in the order of the file: <c>author</c>, <c>editor</c>, <c>translator</c> …</summary>
    public IReadOnlyList<string> ContributorRoles => [.. ContributorGroups.Select(static group => group.Role)];

    /// <summary>CSL date variables by their CSL names: <c>issued</c>, <c>original-date</c>, <c>accessed</c> …</summary>
    public IReadOnlyDictionary<string, Edtf> Dates => _dates ?? Once.Keep(ref _dates, ReadDates(_body));

    /// <summary>When the edition at hand was published, or null.</summary>
    public Edtf? Issued => Date("issued");

    /// <summary>When it was first published, or null.</summary>
    public Edtf? OriginalDate => Date("original-date");

    /// <summary>When the web page was read, or null.</summary>
    public Edtf? Accessed => Date("accessed");

    /// <summary>The address, or that of its DOI; or null.</summary>
    public string? Url => this["URL"] ?? (this["DOI"] is { } doi ? "https://doi.org/" + doi : null);

    /// <summary>SHA-256 of the text that quotes were checked against (as UTF-8 without byte order mark, lower-case hexadecimal); null when there is none.</summary>
    public string? TextHash => _body.Field(4) is { IsEmpty: false } reader ? reader.String() : null;

    /// <summary>The quotes that stand in it, by the ids of their concepts.</summary>
    public IReadOnlyList<Quote> Quotes => Library.Resolve.Quotes("s:" + Id, quote => quote.IsFrom(Id));

    /// <summary>The concepts with a quote from it or citing it anywhere, in the order of their ids.</summary>
    public IReadOnlyList<Concept> Concepts => Library.Resolve.Concepts("s:" + Id, concept => concept.Cites(Id), Quotes);

    /// <summary>Whether it is out of use, and only kept for those who use it.</summary>
    public bool IsDeprecated => Deprecation != Deprecation.None;

    /// <summary>Why it is out of use, or null.</summary>
    public LocalizedText? Reason => Deprecation.Reason;

    /// <summary>The sources that take its place.</summary>
    public IReadOnlyList<Source> ReplacedBy => Array.ConvertAll(Deprecation.ReplacedBy, Library.Resolve.Source);

    internal IReadOnlyList<Contributor> ContributorGroups =>
        _contributors ?? Once.Keep(ref _contributors, _body.Field(1).ListField(static (ref PackedReader r) => new Contributor(r.RequiredSharedString(), r.Agents())));

    private protected override Apparatus Apparatus => _apparatus ?? Once.Keep(ref _apparatus, Apparatus.ReadField(_body.Field(5)));

    private Deprecation Deprecation => _deprecation ?? Once.Keep(ref _deprecation, Deprecation.ReadField(_body.Field(6)));

    private Head Fields => _head ?? Once.Keep(ref _head, new Head(_body.Field(0)));

    /// <summary>A CSL variable by its CSL name; null when unknown.</summary>
    public string? this[string variable] => Variables.TryGetValue(variable, out string? value) ? value : null;

    /// <summary>A CSL date variable by its CSL name; null when unknown.</summary>
    public Edtf? Date(string variable) => Dates.TryGetValue(variable, out Edtf? value) ? value : null;

    /// <summary>Those in one role by its CSL name: <c>author</c>, <c>editor</c>, <c>translator</c> …; empty when nobody is known.</summary>
    public IReadOnlyList<Agent> Contributors(string role) =>
        [.. ContributorGroups.Where(group => group.Role == role).SelectMany(group => Library.Resolve.Agents(group.AgentIds))];

    /// <summary>A bibliographic reference as plain text, in English. What was inferred, and a description in place of a title, stand in square brackets.</summary>
    public string ToCitation(CitationStyle style = CitationStyle.AuthorDate) =>
        style == CitationStyle.Note ? Reference.Note(this) : Reference.AuthorDate(this);

    /// <summary>The source as one object of CSL-JSON, as reference managers and citation processors read it.</summary>
    public string ToCslJson() => CslJson.Write(this);

    /// <summary>Sources as an array of CSL-JSON: a bibliography to import.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public static string ToCslJson(IEnumerable<Source> sources) => sources is null
        ? throw new ArgumentNullException(nameof(sources))
        : "[" + string.Join(",\n", sources.Select(CslJson.Write)) + "]";

    /// <summary>Name and id.</summary>
    public override string ToString() => $"{Name} [{Id}]";

    internal bool HasContributor(string agentId) => ContributorGroups.Any(group => Array.IndexOf(group.AgentIds, agentId) >= 0);

    private static Dictionary<string, string> ReadVariables(RecordBody body)
    {
        Dictionary<string, string> variables = new(StringComparer.Ordinal);
        PackedReader reader = body.Field(2);
        for (int count = reader.IsEmpty ? 0 : reader.Count(); count > 0; count--)
        {
            variables[reader.RequiredString()] = reader.RequiredString();
        }

        return variables;
    }

    private static Dictionary<string, Edtf> ReadDates(RecordBody body)
    {
        Dictionary<string, Edtf> dates = new(StringComparer.Ordinal);
        PackedReader reader = body.Field(3);
        for (int count = reader.IsEmpty ? 0 : reader.Count(); count > 0; count--)
        {
            dates[reader.RequiredString()] = Edtf.Parse(reader.RequiredString());
        }

        return dates;
    }

    /// <summary>Agents in one role.</summary>
    internal sealed record Contributor(string Role, string[] AgentIds);

    private sealed class Head
    {
        public Head(PackedReader reader)
        {
            Type = reader.RequiredString();
            Name = reader.RequiredString();
            Title = reader.Text();
            Description = reader.Text();
        }

        public string Type { get; }

        public string Name { get; }

        public LocalizedText? Title { get; }

        public LocalizedText? Description { get; }
    }
}
