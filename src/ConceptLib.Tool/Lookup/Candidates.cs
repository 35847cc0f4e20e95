using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Lookup;

/// <summary>What there is to choose from in a library, and in the format.</summary>
internal static class Candidates
{
    /// <summary>What a passage may do with a concept.</summary>
    public static IReadOnlyList<Candidate> Stances { get; } =
        [new("advocates", "is for it"), new("describes", "is neither for nor against it"), new("questions", "is in doubt of it"), new("opposes", "is against it")];

    /// <summary>The types of sources.</summary>
    public static IReadOnlyList<Candidate> SourceTypes { get; } = [.. CslVocabulary.Types.Select(type => new Candidate(type.Word, type.Description))];

    public static IReadOnlyList<Candidate> AgentTypes { get; } = [new("person", ""), new("organization", ""), new("group", "people whom a source does not name one by one"), new("software", "")];

    public static IReadOnlyList<Candidate> Concepts(ConceptLibrary library) => [.. library.All.Select(concept => new Candidate(concept.Id, concept.PreferredLabel.Text))];

    public static IReadOnlyList<Candidate> Sources(ConceptLibrary library) => [.. library.Sources.Select(source => new Candidate(source.Id, (source.Title ?? source.Description)?.ToString() ?? ""))];

    public static IReadOnlyList<Candidate> Agents(ConceptLibrary library) => [.. library.Agents.Select(agent => new Candidate(agent.Id, agent.Name.ToString()))];

    public static IReadOnlyList<Candidate> Kinds(DefinitionsFolder definitions) => [.. definitions.Bound!.Library.Kinds.Select(kind => new Candidate(kind.Id, kind.Description?.Default ?? ""))];
}
