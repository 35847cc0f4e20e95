using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Publication;

namespace ConceptLib.Definitions.Binding;

/// <summary>
/// All names of a library: what a file is bound against. Two scopes are equal when they were made of equal summaries and options,
/// so a build binds no file again that an edit elsewhere does not concern.
/// </summary>
public sealed class LibraryScope : IEquatable<LibraryScope>
{
    private readonly EquatableArray<FileSummary> _summaries;
    private readonly LibraryOptions _options;
    private readonly ScopeProblems _problems = new();
    private readonly Dictionary<string, HashSet<int>> _dropped = new(StringComparer.Ordinal);
    private readonly EquatableArray<Problem> _libraryProblems;
    private readonly string? _libraryPath;

    private LibraryScope(EquatableArray<FileSummary> summaries, LibraryOptions options)
    {
        _summaries = summaries;
        _options = options;
        LibrarySummary[] libraries = [.. summaries.OfType<LibrarySummary>()];
        LibrarySummary? stated = libraries.FirstOrDefault();
        LibraryModel model = stated?.Library ?? LibraryModel.Unstated;
        foreach (LibrarySummary second in libraries.Skip(1))
        {
            _problems.Add(Definitions.Rules.SecondLibraryFile, second.Path, 0, RecordPart.File, 0, stated!.Path);
        }

        IsLibraryIncomplete = stated?.IsBroken == true || libraries.Length > 1;
        Languages = new(model);
        RelationTypes = new(model);

        Agents = Table("agent", Definitions.Rules.UnknownAgent, summaries.OfType<AgentsSummary>(), static file => file.Agents, static agent => agent.Name, static file => file.IsBroken, Entry);
        Sources = Table("source", Definitions.Rules.UnknownSource, summaries.OfType<SourcesSummary>(), static file => file.Sources, static source => source.Name, static file => file.IsBroken, Entry);
        Events = Table("event", Definitions.Rules.UnknownEvent, summaries.OfType<EventsSummary>(), static file => file.Events, static occasion => occasion.Name, static file => file.IsBroken, Entry);
        QuoteLocks = new(summaries.OfType<QuoteLockSummary>().SelectMany(static file => file.Quotes));
        Concepts = Table("concept", Definitions.Rules.UnknownConcept, summaries.OfType<ConceptSummary>(), static file => EquatableArray.Of(file), static concept => concept.Name, static _ => false, Entry);

        ConceptSummary[] concepts = [.. summaries.OfType<ConceptSummary>().Where(concept => !IsDropped(concept.Path, 0))];
        Homographs.Check(concepts, Languages, _problems);
        Lookalikes.CheckLabels(concepts, Languages, _problems);
        BroaderCycles.Check(concepts, _problems);
        InverseRelations.Check(concepts, RelationTypes, Languages, _problems);
        Promises.Check(summaries, _problems);

        LibraryBinder library = new(this, model, options);
        EmbeddedLanguages = EmbeddedLanguages.Choose(Languages.Tags, options.Languages);
        BoundLibrary bound = EmbeddedLanguages.Of(library.Bind());
        _libraryProblems = library.Problems;
        _libraryPath = stated?.Path;
        IsLibraryIncomplete |= _libraryProblems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error);
        Library = bound with { IsIncomplete = IsLibraryIncomplete };
    }

    /// <summary>The library as a whole.</summary>
    public BoundLibrary Library { get; }

    internal RuleSelection Rules => _options.Rules;

    /// <summary>Whether <c>library.yaml</c> has errors, or is not the only one, so that it may declare more than is known here: nobody is blamed for naming it.</summary>
    internal bool IsLibraryIncomplete { get; }

    internal LanguageTable Languages { get; }

    internal EmbeddedLanguages EmbeddedLanguages { get; }

    internal RelationTypeTable RelationTypes { get; }

    internal RecordTable<ConceptEntry> Concepts { get; }

    internal RecordTable<SourceEntry> Sources { get; }

    internal RecordTable<AgentEntry> Agents { get; }

    internal RecordTable<EventEntry> Events { get; }

    internal QuoteLocks QuoteLocks { get; }

    /// <summary>Brings the summaries of all files together, and finds what only shows in all of them: names given twice, homographs, circles.</summary>
    /// <param name="summaries">In any order.</param>
    public static LibraryScope Create(EquatableArray<FileSummary> summaries, LibraryOptions options) =>
        new(summaries.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(), options);

    /// <inheritdoc/>
    public bool Equals(LibraryScope? other) => other is not null && _options == other._options && _summaries == other._summaries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LibraryScope);

    /// <inheritdoc/>
    public override int GetHashCode() => (_options.GetHashCode() * 31) + _summaries.GetHashCode();

    /// <summary>Whether a record is left out because another has its id or its C# name.</summary>
    internal bool IsDropped(string path, int record) => _dropped.TryGetValue(path, out HashSet<int>? records) && records.Contains(record);

    internal IReadOnlyList<ScopeProblem> ProblemsBetweenFiles(string path) => _problems.Of(path);

    /// <summary>The mistakes in the file that says what the library is; of two such files, that is the first by path.</summary>
    internal EquatableArray<Problem> LibraryProblems(string path) => path == _libraryPath ? _libraryProblems : default;

    private RecordTable<TEntry> Table<TFile, T, TEntry>(
        string noun,
        Rule unknown,
        IEnumerable<TFile> files,
        Func<TFile, EquatableArray<T>> records,
        Func<T, RecordName> name,
        Func<TFile, bool> isBroken,
        Func<T, TEntry> entry)
        where TFile : FileSummary
        where T : IEquatable<T>
        where TEntry : RecordEntry
    {
        TFile[] all = [.. files];
        NameRegister register = new(noun);
        foreach (TFile file in all)
        {
            EquatableArray<T> inFile = records(file);
            for (int i = 0; i < inFile.Count; i++)
            {
                register.Add(file.Path, i, name(inFile[i]));
            }
        }

        HashSet<(string Path, int Record)> kept = register.Check(_problems);
        Dictionary<string, TEntry> entries = new(StringComparer.Ordinal);
        foreach (TFile file in all)
        {
            EquatableArray<T> inFile = records(file);
            for (int i = 0; i < inFile.Count; i++)
            {
                // A record that lost its C# name to another still is what references to its id mean.
                if (!entries.ContainsKey(name(inFile[i]).Id))
                {
                    entries.Add(name(inFile[i]).Id, entry(inFile[i]));
                }

                if (!kept.Contains((file.Path, i)))
                {
                    Drop(file.Path, i);
                }
            }
        }

        return new(noun, unknown, entries, all.Any(isBroken));
    }

    private void Drop(string path, int record)
    {
        if (!_dropped.TryGetValue(path, out HashSet<int>? records))
        {
            _dropped.Add(path, records = []);
        }

        records.Add(record);
    }

    private ConceptEntry Entry(ConceptSummary concept) => new(
        concept.Name,
        concept.Status == ConceptStatus.Deprecated ? new(Successors(concept)) : null,
        new(
            concept.Name.Id,
            concept.Name.Identifier,
            Languages.DefaultText(concept.PreferredLabels.Select(static label => new TextSummary(label.Language, label.Text)).ToEquatableArray())
                ?? concept.Name.Id),
        concept.QuoteIds,
        concept.IsBroken);

    private static EquatableArray<string> Successors(ConceptSummary concept) => concept.Relations
        .Where(static relation => relation.Type == RelationTypeTable.ReplacedBy)
        .Select(static relation => relation.Target)
        .ToEquatableArray();

    private AgentEntry Entry(AgentSummary agent) =>
        new(agent.Name, agent.Deprecation, new(agent.Name.Id, agent.Name.Identifier, Languages.DefaultText(agent.Names) ?? agent.Name.Id));

    private SourceEntry Entry(SourceSummary source)
    {
        AgentReference[] authors = [.. source.Authors.Select(id => Agents.Find(id)?.Reference).OfType<AgentReference>()];
        string? date = ValidDate(source.OriginalDate) ?? ValidDate(source.Issued);
        (string name, bool isDescription) = AttributionWording.SourceName(
            source.Name.Id,
            source.Type,
            Array.ConvertAll(authors, static author => author.Name),
            Languages.DefaultText(source.Title),
            Languages.DefaultText(source.Description),
            source.ContainerTitle,
            date);
        string? edition = ValidDate(source.Issued) ?? ValidDate(source.Accessed) ?? date;
        return new(
            source.Name,
            source.Deprecation,
            new(source.Name.Id, source.Name.Identifier, name, source.Url),
            new(authors),
            date,
            edition,
            isDescription,
            source.Text?.Hash);
    }

    private EventEntry Entry(EventSummary occasion) => new(
        occasion.Name,
        occasion.Deprecation,
        new(occasion.Name.Id, occasion.Name.Identifier, Languages.DefaultText(occasion.Labels) ?? occasion.Name.Id),
        ValidDate(occasion.Date),
        occasion.Agents);

    private static string? ValidDate(string? date) => Edtf.TryParse(date, out _) ? date : null;
}
