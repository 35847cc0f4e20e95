using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>A library as its files state it: all that is in use of it, at once.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly FileContent[] _files;

    /// <param name="files">In the order of their paths.</param>
    /// <param name="scope">Their names.</param>
    public Corpus(FileContent[] files, LibraryScope scope)
    {
        _files = files;
        Languages = scope.Languages;
        HasBrokenFile = files.Any(static file => file.IsBroken);
        HasBrokenConcept = files.OfType<ConceptFile>().Any(static file => file.IsBroken);
        Concepts =
        [
            .. files.OfType<ConceptFile>()
                .Where(file => !scope.IsDropped(file.Path, 0) && file.Concept.Status?.Value != ConceptStatus.Deprecated)
                .Select(file => new CorpusConcept(file.Path, new(file.Concept, scope.Languages, scope.Library.BaseIri, scope.Rules))),
        ];
        for (int i = 0; i < Concepts.Count; i++)
        {
            _numbers[Concepts[i].Id] = i;
        }
    }

    /// <summary>The concepts in use, in the order of their paths. One that is deprecated is kept for others, and asked for nothing.</summary>
    public IReadOnlyList<CorpusConcept> Concepts { get; }

    public LanguageTable Languages { get; }

    /// <summary>Whether a file could not be read whole: a name that seems to be missing may stand there.</summary>
    public bool HasBrokenFile { get; }

    /// <summary>Whether a file of a concept could not be read whole: a relation that seems to be missing may stand there.</summary>
    public bool HasBrokenConcept { get; }

    /// <summary>The number of a concept in use; null for any other id.</summary>
    public int? NumberOf(string id) => _numbers.TryGetValue(id, out int number) ? number : null;

    /// <summary>All that something is called in the library: labels of concepts and events, names of agents, titles of sources.</summary>
    public IEnumerable<string> Names() => _files.SelectMany(static file => file switch
    {
        ConceptFile concept => concept.Concept.Labels.Select(static label => label.Text.Value),
        AgentsFile agents => agents.Agents.SelectMany(static agent => Texts(agent.Name)),
        EventsFile events => events.Events.SelectMany(static occasion => occasion.Labels.Select(static label => label.Text.Value)),
        SourcesFile sources => sources.Sources.SelectMany(static source => Texts(source.Title)),
        _ => [],
    });

    /// <summary>The definitions of concepts that could be read whole, with the numbers of these.</summary>
    public IEnumerable<(int Concept, OwnDefinition Definition)> Definitions() => Concepts
        .SelectMany(static (concept, number) => concept.Model.IsBroken ? [] : concept.Stated.Definitions.Select(definition => (number, definition)));

    private static IEnumerable<string> Texts(TextModel? text) => text is null ? [] : text.Languages.Select(static one => one.Text);
}

/// <summary>A concept of a corpus, and the file it stands in.</summary>
internal sealed record CorpusConcept(string Path, StatedConcept Stated)
{
    public ConceptModel Model => Stated.Model;

    public string Id => Stated.Id;

    /// <summary>Reports a problem in the concept's file.</summary>
    public CorpusFinding Report(Problem problem) => new(Path, problem);
}
