using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Lookup;

/// <summary>What there is to choose from in a library, and in the format.</summary>
internal static class Candidates
{
    /// <summary>What a passage may say of a concept.</summary>
    public static IReadOnlyList<Candidate> Stances { get; } = Of(WordForms.Stance);

    /// <summary>The types of sources.</summary>
    public static IReadOnlyList<Candidate> SourceTypes { get; } = [.. CslVocabulary.Types.Select(type => new Candidate(type.Word, type.Description))];

    /// <summary>The types of agents.</summary>
    public static IReadOnlyList<Candidate> AgentTypes { get; } = Of(WordForms.AgentType);

    /// <summary>The concepts that are in use.</summary>
    public static IReadOnlyList<Candidate> Concepts(ConceptLibrary library) =>
        [.. library.All.Where(concept => concept.Status != ConceptStatus.Deprecated).Select(concept => new Candidate(concept.Id, concept.PreferredLabel.Text))];

    /// <summary>The sources that are in use.</summary>
    public static IReadOnlyList<Candidate> Sources(ConceptLibrary library) =>
        [.. library.Sources.Where(source => !source.IsDeprecated).Select(source => new Candidate(source.Id, (source.Title ?? source.Description)?.ToString() ?? ""))];

    /// <summary>The agents that are in use.</summary>
    public static IReadOnlyList<Candidate> Agents(ConceptLibrary library) =>
        [.. library.Agents.Where(agent => !agent.IsDeprecated).Select(agent => new Candidate(agent.Id, agent.Name.ToString()))];

    /// <summary>The kinds that library.yaml declares.</summary>
    public static IReadOnlyList<Candidate> Kinds(DefinitionsFolder definitions) => [.. definitions.Bound!.Library.Kinds.Select(kind => new Candidate(kind.Id, kind.Description?.Default ?? ""))];

    private static IReadOnlyList<Candidate> Of(WordsForm form) => [.. form.Words.Select(word => new Candidate(word.Word, word.Description))];
}
