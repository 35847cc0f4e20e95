using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ConceptLib.CompilerServices;
using ConceptLib.Packed;
using ConceptLib.Search;

namespace ConceptLib;

/// <summary>A compiled library of concepts. It is immutable, and reads of its text only what is asked for.</summary>
/// <remarks>
/// The library, and all that it gives out, is safe for concurrent reading without a lock. However many threads ask first, there is one instance of
/// each concept, source, agent, event and quote.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConceptLibrary
{
    private readonly PackedLibrary _packed;
    private readonly LibraryHeader _header;
    private Catalog<Concept>? _all;
    private Catalog<Source>? _sources;
    private Catalog<Agent>? _agents;
    private Catalog<Event>? _events;
    private RelationType[]? _relationTypes;
    private References? _references;
    private SharedValues? _shared;
    private LabelIndex? _labels;
    private LabelSearch? _search;

    // Everything else is made when it is asked for: a definition needs none of it.
    internal ConceptLibrary(PackedLibrary packed)
    {
        _packed = packed;
        _header = new LibraryHeader(this, packed.Header);
    }

    /// <summary>The id of the library.</summary>
    public string Id => _header.Id;

    /// <summary>The title, or null.</summary>
    public LocalizedText? Title => _header.Title;

    /// <summary>What the library is about, or null.</summary>
    public LocalizedText? Description => _header.Description;

    /// <summary>The languages as BCP 47 tags, the default language first.</summary>
    public IReadOnlyList<string> Languages => _header.Languages;

    /// <summary>The licence of the library's own text, as an SPDX expression; or null.</summary>
    public string? License => _header.License;

    /// <summary>What a concept's id is appended to for its IRI; or null.</summary>
    public string? BaseIri => _header.BaseIri;

    /// <summary>The version of the content, or null.</summary>
    public string? Version => _header.Version;

    /// <summary>All concepts, in ordinal order of their ids.</summary>
    public Catalog<Concept> All => _all ?? Once.Keep(ref _all, new(this, Table(RecordTable.Concepts)));

    /// <summary>All sources, in ordinal order of their ids.</summary>
    public Catalog<Source> Sources => _sources ?? Once.Keep(ref _sources, new(this, Table(RecordTable.Sources)));

    /// <summary>All agents, in ordinal order of their ids.</summary>
    public Catalog<Agent> Agents => _agents ?? Once.Keep(ref _agents, new(this, Table(RecordTable.Agents)));

    /// <summary>All events, in ordinal order of their ids.</summary>
    public Catalog<Event> Events => _events ?? Once.Keep(ref _events, new(this, Table(RecordTable.Events)));

    /// <summary>The relation types: those every library has, then those of its own, in both directions.</summary>
    public IReadOnlyList<RelationType> RelationTypes => _relationTypes ?? Once.Keep(ref _relationTypes, ReadRelationTypes());

    internal SharedValues Shared => _shared ?? Once.Keep(ref _shared, new());

    private LabelIndex LabelIndex => _labels ?? Once.Keep(ref _labels, new(_packed, _header.LabelShards));

    internal References Resolve => _references ?? Once.Keep(ref _references, new(this, new(_packed, _header.ReferenceShards)));

    /// <summary>The concept with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Concept this[string id] => All[id];

    /// <summary>Finds the concept with an id, without allocating; ids are compared ordinally.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Concept? concept) => All.TryGet(id, out concept);

    /// <summary>Finds a quote by its key: id of the concept, <c>/</c>, id of the quote.</summary>
    public bool TryGetQuote(string id, [NotNullWhen(true)] out Quote? quote)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        int slash = id.IndexOf('/');
        quote = slash > 0 && TryGet(id.Substring(0, slash), out Concept? concept) ? concept.OwnQuote(id.Substring(slash + 1)) : null;
        return quote is not null;
    }

    /// <summary>
    /// The labels that are <paramref name="text"/>, but for case, width, white space and composition of letters: several, for homographs exist.
    /// Those to show come first, then in the order of the concepts' ids.
    /// </summary>
    /// <param name="text">A whole label, of any status.</param>
    /// <param name="language">A BCP 47 tag the label must fit, such as <c>zh-Hans</c> or <c>zh</c>; null for all languages.</param>
    public IReadOnlyList<LabelMatch> Find(string text, string? language = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        ReadOnlySpan<char> folded = LabelFolding.Fold(text, stackalloc char[LabelFolding.BufferLength]);
        uint hash = StableHash.Of(folded);
        LabelMatch[] matches = [];
        int seen = 0;
        while (LabelIndex.FindNext(hash, ref seen) is { } idHash)
        {
            int seenIds = 0;
            while (All.Table.FindNext(idHash, ref seenIds) is Concept concept)
            {
                foreach (Label label in concept.AllLabels)
                {
                    if (LabelFolding.FoldsTo(label.Text, folded) && (language is null || LanguageTag.Matches(language, label.Language)))
                    {
                        matches = [.. matches, new(concept, label)];
                    }
                }
            }
        }

        return matches.Length <= 1
            ? matches
            : [.. matches.OrderBy(static match => match.Label.Status).ThenBy(static match => match.Concept.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The concepts with a label in which each word of <paramref name="text"/> begins a word, each with its best label: first labels that are
    /// the text, then those that begin with it, then the rest; among these, labels to show before others, short ones before long ones.
    /// Chinese characters and other ideographs begin a word each.
    /// </summary>
    /// <remarks>The first search reads the labels of all concepts.</remarks>
    public IReadOnlyList<LabelMatch> Search(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return (_search ?? Once.Keep(ref _search, new LabelSearch(All))).Find(text);
    }

    /// <summary>The concepts of one kind by its generated class, in the order of their ids.</summary>
    /// <typeparam name="T">The class of a kind, or <see cref="Concept"/>.</typeparam>
    public IEnumerable<T> OfKind<T>()
        where T : Concept => All.OfType<T>();

    /// <inheritdoc/>
    public override string ToString() => Title is null ? Id : $"{Title} [{Id}]";

    /// <summary>The language that the packed form has by its place.</summary>
    internal string Language(int index) => index < _header.Languages.Length ? _header.Languages[index] : throw PackedReader.Damaged();

    /// <summary>The relation type with an id.</summary>
    internal RelationType RelationType(string id)
    {
        foreach (RelationType type in RelationTypes)
        {
            if (type.Id == id)
            {
                return type;
            }
        }

        throw new InvalidOperationException($"The library '{Id}' uses the relation type '{id}', which it does not declare.");
    }

    private PackedTable Table(RecordTable table) => new(_packed, table, _header.BucketCounts[(int)table]);

    private RelationType[] ReadRelationTypes() =>
        [.. ConceptLib.RelationType.BuiltIn.Concat(_header.RelationTypes.SelectMany(static type => new[] { type, type.Inverse })).Distinct()];
}
