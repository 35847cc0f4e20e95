namespace ConceptLib.Tool.Comparison;

/// <summary>How records of one sort are found, named and taken apart.</summary>
/// <param name="Sort">What they are.</param>
/// <param name="Class">The C# class that has them as members.</param>
/// <param name="Catalog">Where a library has them.</param>
/// <param name="Id">The id of one.</param>
/// <param name="Label">The text by which a renamed record is known again.</param>
/// <param name="IsDeprecated">Whether one is out of use.</param>
/// <param name="ReplacedBy">The ids of those that take its place.</param>
/// <param name="Parts">What a record says; ids in it are those of the newer library.</param>
internal sealed record RecordTable<T>(
    SubjectSort Sort,
    string Class,
    Func<ConceptLibrary, Catalog<T>> Catalog,
    Func<T, string> Id,
    Func<T, string> Label,
    Func<T, bool> IsDeprecated,
    Func<T, IReadOnlyList<string>> ReplacedBy,
    Func<ConceptLibrary, Renames, T, IReadOnlyList<RecordSection>> Parts)
    where T : class;

/// <summary>The four sorts of records.</summary>
internal static class RecordTables
{
    public static RecordTable<Concept> Concepts { get; } = new(
        SubjectSort.Concept, "Concepts", static library => library.All, static concept => concept.Id, static concept => concept.PreferredLabel.Text,
        static concept => concept.Status == ConceptStatus.Deprecated, static concept => [.. concept.ReplacedBy.Select(static successor => successor.Id)],
        static (library, renames, concept) => new ConceptParts(library, renames).Of(concept));

    public static RecordTable<Source> Sources { get; } = new(
        SubjectSort.Source, "Sources", static library => library.Sources, static source => source.Id, static source => source.Title ?? source.Name,
        static source => source.IsDeprecated, static source => [.. source.ReplacedBy.Select(static successor => successor.Id)],
        static (library, renames, source) => new RecordParts(library, renames).Of(source));

    public static RecordTable<Agent> Agents { get; } = new(
        SubjectSort.Agent, "Agents", static library => library.Agents, static agent => agent.Id, static agent => agent.Name,
        static agent => agent.IsDeprecated, static agent => [.. agent.ReplacedBy.Select(static successor => successor.Id)],
        static (library, renames, agent) => new RecordParts(library, renames).Of(agent));

    public static RecordTable<Event> Events { get; } = new(
        SubjectSort.Event, "Events", static library => library.Events, static occasion => occasion.Id, static occasion => occasion.Label,
        static occasion => occasion.IsDeprecated, static occasion => [.. occasion.ReplacedBy.Select(static successor => successor.Id)],
        static (library, renames, occasion) => new RecordParts(library, renames).Of(occasion));
}
