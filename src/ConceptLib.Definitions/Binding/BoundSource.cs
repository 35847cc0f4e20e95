using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>A source, bound.</summary>
/// <param name="Name">How a sentence names it: author and year, title, or description.</param>
public sealed record BoundSource(
    string Id,
    string Identifier,
    string Type,
    string Name,
    BoundText? Title,
    BoundText? Description,
    EquatableArray<BoundContributor> Contributors,
    EquatableArray<BoundVariable> Variables,
    EquatableArray<BoundVariable> Dates,
    string? TextHash,
    BoundApparatus Apparatus,
    BoundDeprecation? Deprecation) : BoundRecord(Id, Identifier);

/// <summary>Agents in one role towards a source.</summary>
public sealed record BoundContributor(string Role, EquatableArray<AgentReference> Agents);

/// <summary>A CSL variable and its text, or a CSL date and its EDTF.</summary>
public sealed record BoundVariable(string Name, string Value);

/// <summary>An agent, bound.</summary>
public sealed record BoundAgent(
    string Id,
    string Identifier,
    AgentType Type,
    BoundText Name,
    string? Family,
    string? Given,
    EquatableArray<BoundAgentRole> Roles,
    BoundApparatus Apparatus,
    BoundDeprecation? Deprecation) : BoundRecord(Id, Identifier);

/// <summary>An office of an agent, and when it was held (EDTF).</summary>
public sealed record BoundAgentRole(BoundText Role, string? Period, BoundApparatus Apparatus);

/// <summary>An event, bound.</summary>
public sealed record BoundEvent(
    string Id,
    string Identifier,
    string? Type,
    EquatableArray<BoundLabel> Labels,
    BoundText? Description,
    string? Date,
    BoundText? Place,
    EquatableArray<AgentReference> Agents,
    BoundApparatus Apparatus,
    BoundDeprecation? Deprecation) : BoundRecord(Id, Identifier);
