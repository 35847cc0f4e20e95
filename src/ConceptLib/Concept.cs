using System.Diagnostics;
using ConceptLib.CompilerServices;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>
/// A concept: its labels, its definitions and whose they are, quotes that bear it out, and what it is to other concepts.
/// There is one instance of each in its library, made at first touch; each part of it is read when it is first asked for.
/// </summary>
/// <remarks>
/// A concept is equal to itself alone. Across libraries the key is <see cref="ConceptLibrary.Id"/> with <see cref="Id"/>.
/// It is safe for concurrent reading: threads that touch it first at once get the same instance, and the same parts of it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class Concept
{
    private readonly RecordBody _body;
    private ConceptHead? _head;
    private Label[]? _labels;
    private Definition[]? _definition;
    private Definition[]? _definitions;
    private Note[]? _notes;
    private QuoteEntries? _quoteEntries;
    private Quote[]? _quotes;
    private Relation[]? _ownRelations;
    private Relation[]? _relations;
    private Mapping[]? _mappings;
    private ConceptAttributes? _attributes;

    /// <summary>Makes a concept of what its library hands over. For generated classes of kinds.</summary>
    /// <exception cref="InvalidOperationException">The seed was not made by a library.</exception>
    protected internal Concept(ConceptSeed seed) => _body = seed.Body;

    /// <summary>The id: the key in the library, and stable.</summary>
    public string Id => _body.Id;

    /// <summary>The library.</summary>
    public ConceptLibrary Library => _body.Library;

    /// <summary>The id of its kind, or null.</summary>
    public string? Kind => Head.Kind;

    /// <summary>Whether it is in use.</summary>
    public ConceptStatus Status => Head.Status;

    /// <summary>Why it has this status, or null.</summary>
    public LocalizedText? Reason => Head.Reason;

    /// <summary>The field that tells it apart from others with the same label, or null.</summary>
    public string? Domain => Head.Domain;

    /// <summary>The designation to use in the library's default language.</summary>
    public Label PreferredLabel => AllLabels[0];

    /// <summary>All designations: the preferred one of the default language first, then as in the file.</summary>
    public IReadOnlyList<Label> Labels => AllLabels;

    /// <summary>The library's own definition, in a neutral voice; null when it gives none.</summary>
    public Definition? Definition => (_definition ?? Once.Keep(ref _definition, ReadDefinition())) is [var definition] ? definition : null;

    /// <summary>What others say it is, in the order of the file; each has an attribution.</summary>
    public IReadOnlyList<Definition> Definitions => _definitions ?? Once.Keep(ref _definitions, ReadDefinitions());

    /// <summary>Notes on it, in the order of the file.</summary>
    public IReadOnlyList<Note> Notes => _notes ?? Once.Keep(ref _notes, _body.Field(ConceptHead.NotesField).ListField(static (ref PackedReader r) => new Note(ref r)));

    /// <summary>Its quotes in the order of the file, those that are written with other concepts among them.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? Once.Keep(ref _quotes, Entries.Resolve(Library));

    /// <summary>What it is to other concepts: the relations of its file in their order, then the inverses of those written with others (<see cref="Relation.IsDerived"/>).</summary>
    public IReadOnlyList<Relation> Relations => _relations ?? Once.Keep(ref _relations, WithDerived());

    /// <summary>The more general concepts.</summary>
    public IReadOnlyList<Concept> Broader => Targets(RelationType.Broader);

    /// <summary>The more specific concepts.</summary>
    public IReadOnlyList<Concept> Narrower => Targets(RelationType.Narrower);

    /// <summary>The associated concepts.</summary>
    public IReadOnlyList<Concept> Related => Targets(RelationType.Related);

    /// <summary>The wholes it is a part of, in whosever view; <see cref="RelationsOf"/> says whose.</summary>
    public IReadOnlyList<Concept> PartOf => Targets(RelationType.PartOf);

    /// <summary>Its parts, in whosever view; <see cref="RelationsOf"/> says whose.</summary>
    public IReadOnlyList<Concept> HasPart => Targets(RelationType.HasPart);

    /// <summary>The concepts it is directed against, in whosever view; <see cref="RelationsOf"/> says whose.</summary>
    public IReadOnlyList<Concept> Opposes => Targets(RelationType.Opposes);

    /// <summary>The concepts directed against it, in whosever view; <see cref="RelationsOf"/> says whose.</summary>
    public IReadOnlyList<Concept> OpposedBy => Targets(RelationType.OpposedBy);

    /// <summary>The concepts whose place it takes.</summary>
    public IReadOnlyList<Concept> Replaces => Targets(RelationType.Replaces);

    /// <summary>The concepts that take its place.</summary>
    public IReadOnlyList<Concept> ReplacedBy => Targets(RelationType.ReplacedBy);

    /// <summary>The events its quotes were said at, each once, in the order of the quotes.</summary>
    public IReadOnlyList<Event> Events => [.. Quotes.Select(static quote => quote.Event).OfType<Event>().Distinct()];

    /// <summary>
    /// All passages that bear out what is said here, each once, in the order of first use: definition, definitions, quotes, relations
    /// of its own file, notes, labels.
    /// </summary>
    public IReadOnlyList<Citation> Citations => [.. AllCitations().Distinct()];

    /// <summary>Links to concepts of other schemes.</summary>
    public IReadOnlyList<Mapping> Mappings => _mappings ?? Once.Keep(ref _mappings, _body.Field(ConceptHead.MappingsField)
        .ListField(static (ref PackedReader r) => new Mapping((MappingType)r.Number(), r.RequiredString())));

    /// <summary>The weakest verification of its quotes (<see cref="ConceptLib.Verification"/> has the order); unverified when it has none.</summary>
    public Verification Verification => Quotes.Count == 0
        ? Verification.Unverified
        : Quotes.Select(static quote => quote.Verification).OrderBy(Weakness).Last();

    /// <summary>The attributes its kind declares, by name; the class of the kind has them as properties.</summary>
    public ConceptAttributes Attributes => _attributes ?? Once.Keep(ref _attributes, new ConceptAttributes(_body));

    internal RecordBody Body => _body;

    /// <summary>All designations.</summary>
    internal Label[] AllLabels => _labels ?? Once.Keep(ref _labels, ReadLabels());

    /// <summary>The quotes written with this concept.</summary>
    internal Quote[] OwnQuotes => Entries.Own;

    /// <summary>The relations written with this concept.</summary>
    internal Relation[] OwnRelations => _ownRelations ?? Once.Keep(ref _ownRelations, _body.Field(ConceptHead.RelationsField)
        .ListField(static (ref PackedReader r) => new Relation(ref r)));

    private ConceptHead Head => _head ?? Once.Keep(ref _head, new ConceptHead(_body));

    private QuoteEntries Entries => _quoteEntries ?? Once.Keep(ref _quoteEntries, new QuoteEntries(this, _body.Field(ConceptHead.QuotesField)));

    /// <summary>
    /// The designation to show in the first of the asked languages it has one in, else in the default language.
    /// A language is found as BCP 47 tags fall back: <c>zh-CN</c> in <c>zh-Hans</c>, <c>en-GB</c> in <c>en</c>, <c>zh</c> in <c>zh-Hans</c>.
    /// </summary>
    /// <param name="languages">BCP 47 tags, the most wanted first.</param>
    public Label LabelIn(params string[] languages)
    {
        // OrderBy is stable: among equals the order of the file stays.
        Label[] shown = [.. AllLabels.Where(static label => label.Status is not (LabelStatus.Deprecated or LabelStatus.Hidden)).OrderBy(static label => label.Status)];
        int index = LanguageTag.Choose(languages, Array.ConvertAll(shown, static label => label.Language));
        return index < 0 ? PreferredLabel : shown[index];
    }

    /// <summary>What a quote says of this concept: a quote that stands with several may have a stance to each. Null when none is stated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    public Stance? StanceOf(Quote quote)
    {
        if (quote is null)
        {
            throw new ArgumentNullException(nameof(quote));
        }

        return Entries.StanceOf(quote);
    }

    /// <summary>The relations of one type, derived ones included.</summary>
    public IReadOnlyList<Relation> RelationsOf(RelationType type) => [.. Relations.Where(relation => relation.Type == type)];

    /// <summary>All more general concepts, the nearest first, each once and without this one: also where the library has a ring.</summary>
    public IEnumerable<Concept> BroaderTransitive()
    {
        HashSet<Concept> seen = [this];
        Queue<Concept> next = new([this]);
        while (next.Count > 0)
        {
            foreach (Concept broader in next.Dequeue().Broader)
            {
                if (seen.Add(broader))
                {
                    next.Enqueue(broader);
                    yield return broader;
                }
            }
        }
    }

    /// <summary>Label, domain and id: <c>range &lt;coverage&gt; [range-coverage]</c>.</summary>
    public override string ToString() => Domain is null ? $"{PreferredLabel.Text} [{Id}]" : $"{PreferredLabel.Text} <{Domain}> [{Id}]";

    internal Quote? OwnQuote(string id)
    {
        foreach (Quote quote in OwnQuotes)
        {
            if (quote.IsCalled(id))
            {
                return quote;
            }
        }

        return null;
    }

    internal bool LinksTo(Quote quote) => Entries.LinksTo(quote);

    /// <summary>Whether a definition or a relation here is according to an agent.</summary>
    internal bool IsAccordingTo(string agentId) =>
        (Definition?.IsAccordingTo(agentId) ?? false)
        || Definitions.Any(definition => definition.IsAccordingTo(agentId))
        || OwnRelations.Any(relation => relation.IsAccordingTo(agentId));

    /// <summary>Whether a source is cited anywhere here, by what is written with this concept.</summary>
    internal bool Cites(string sourceId) =>
        AllCitations().Concat(OwnQuotes.SelectMany(static quote => quote.Cites)).Any(citation => citation.SourceId == sourceId);

    private static int Weakness(Verification verification) => verification switch
    {
        Verification.Exact => 0,
        Verification.Normalized => 1,
        Verification.Segmented => 2,
        Verification.Reordered => 3,
        Verification.Unverified => 4,
        Verification.SourceUnavailable => 5,
        Verification.SourceChanged => 6,
        Verification.Altered => 7,
        _ => 8,
    };

    private Concept[] Targets(RelationType type) => [.. RelationsOf(type).Select(static relation => relation.Target).Distinct()];

    private IEnumerable<Citation> AllCitations()
    {
        IEnumerable<Statement> definitions = Definition is { } own ? [own, .. Definitions] : Definitions;
        return definitions.SelectMany(static definition => definition.Citations.Concat(definition.AllCitations))
            .Concat(Quotes.SelectMany(static quote => quote.AllCitations))
            .Concat(OwnRelations.SelectMany(static relation => relation.AllCitations))
            .Concat(Notes.SelectMany(static note => note.Citations))
            .Concat(AllLabels.SelectMany(static label => label.AllCitations));
    }

    private Label[] ReadLabels()
    {
        Label[] labels = _body.Field(ConceptHead.LabelsField).ListField(static (ref PackedReader r) => new Label(ref r));
        return labels.Length > 0 ? labels : [new Label(_body, Id)];
    }

    private Definition[] ReadDefinition()
    {
        PackedReader reader = _body.Field(ConceptHead.DefinitionField);
        return reader.IsEmpty ? [] : [new Definition(this, ref reader)];
    }

    private Definition[] ReadDefinitions()
    {
        PackedReader reader = _body.Field(ConceptHead.DefinitionsField);
        Definition[] definitions = new Definition[reader.IsEmpty ? 0 : reader.Count()];
        for (int i = 0; i < definitions.Length; i++)
        {
            definitions[i] = new Definition(this, ref reader);
            definitions[i].ReadRest(ref reader);
        }

        return definitions;
    }

    private Relation[] WithDerived()
    {
        List<Relation> relations = [.. OwnRelations];
        foreach (Concept other in Library.Resolve.ReferringConcepts("c:" + Id))
        {
            foreach (Relation written in other.OwnRelations)
            {
                if (written.TargetId == Id)
                {
                    Relation derived = written.Inverse(other);
                    if (!relations.Any(derived.Agrees))
                    {
                        relations.Add(derived);
                    }
                }
            }
        }

        return [.. relations];
    }
}
