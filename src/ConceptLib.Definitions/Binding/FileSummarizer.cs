using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Takes from a file what other files may know of it.</summary>
public static class FileSummarizer
{
    /// <summary>The summary of a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="content"/> is of an unknown type.</exception>
    public static FileSummary Summarize(FileContent content) => content switch
    {
        ConceptFile file => Summarize(file.Path, file.Concept),
        SourcesFile file => new SourcesSummary(file.Path, Map(file.Sources, Summarize), file.IsBroken),
        AgentsFile file => new AgentsSummary(file.Path, Map(file.Agents, Summarize), file.IsBroken),
        EventsFile file => new EventsSummary(file.Path, Map(file.Events, Summarize), file.IsBroken),
        LibraryFile file => new LibrarySummary(file.Path, file.Library, file.IsBroken),
        QuoteLockFile file => new QuoteLockSummary(file.Path, file.Quotes),
        IdLockFile file => new IdLockSummary(file.Path, Map(file.Ids, static id => id.Value)),
        _ => throw new ArgumentException("A file defines a concept, sources, agents, events, the library or its locks.", nameof(content)),
    };

    private static ConceptSummary Summarize(string path, ConceptModel concept) => new(
        path,
        Name(concept.Id, concept.Identifier),
        concept.Domain?.Value,
        concept.Status?.Value ?? ConceptStatus.Current,
        concept.Labels
            .Where(static label => label.Status == LabelStatus.Preferred)
            .Select(Summarize)
            .ToEquatableArray(),
        concept.Quotes.OfType<QuoteModel>().Select(static quote => quote.Id.Value).ToEquatableArray(),
        Map(concept.Relations, Summarize),
        concept.IsBroken);

    private static LabelSummary Summarize(LabelModel label)
    {
        string key = LabelFolding.Fold(label.Text.Value);
        return new(label.Language?.Value, label.Text.Value, key, TextShape.AllOf(label.Text.Value, key));
    }

    private static RelationSummary Summarize(RelationModel relation) => new(
        relation.Type.Value,
        relation.Concept.Value,
        Texts(relation.Role),
        relation.AccordingTo.Select(static agent => agent.Value).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray(),
        relation.Period?.Value);

    private static SourceSummary Summarize(SourceModel source) => new(
        Name(source.Id, source.Identifier),
        source.Type?.Value,
        Texts(source.Title),
        Texts(source.Description),
        source.Contributors
            .Where(static contributor => contributor.Role == "author")
            .SelectMany(static contributor => contributor.Agents.Select(static agent => agent.Value))
            .ToEquatableArray(),
        Value(source.Variables, "container-title"),
        Value(source.Dates, "issued"),
        Value(source.Dates, "original-date"),
        Value(source.Dates, "accessed"),
        Value(source.Variables, "URL"),
        source.Text is { } text ? new(text.File.Value, text.Sha256?.Value, text.Layout) : null,
        Summarize(source.Deprecation));

    private static AgentSummary Summarize(AgentModel agent) => new(Name(agent.Id, agent.Identifier), Texts(agent.Name), Summarize(agent.Deprecation));

    private static EventSummary Summarize(EventModel occasion) => new(
        Name(occasion.Id, occasion.Identifier),
        occasion.Labels
            .Where(static label => label.Status == LabelStatus.Preferred)
            .Select(static label => new TextSummary(label.Language?.Value, label.Text.Value))
            .ToEquatableArray(),
        occasion.Date?.Value,
        Map(occasion.Agents, static agent => agent.Value),
        Summarize(occasion.Deprecation));

    private static DeprecationSummary? Summarize(DeprecationModel? deprecation) =>
        deprecation is null ? null : new(Map(deprecation.ReplacedBy, static successor => successor.Value));

    private static RecordName Name(Anchored<string> id, Anchored<string>? identifier) =>
        new(id.Value, identifier?.Value ?? IdentifierNaming.Derive(id.Value));

    private static EquatableArray<TextSummary> Texts(TextModel? text) => text is null
        ? default
        : Map(text.Languages, static one => new TextSummary(one.Language?.Value, one.Text));

    private static string? Value(EquatableArray<VariableModel> variables, string name) => variables
        .Where(variable => variable.Name == name)
        .Select(static variable => variable.Value.Value)
        .FirstOrDefault();

    private static EquatableArray<TResult> Map<T, TResult>(EquatableArray<T> items, Func<T, TResult> map)
        where T : IEquatable<T>
        where TResult : IEquatable<TResult>
        => items.Select(map).ToEquatableArray();
}
