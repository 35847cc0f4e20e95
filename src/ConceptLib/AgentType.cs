namespace ConceptLib;

/// <summary>What an agent is.</summary>
public enum AgentType
{
    /// <summary>A human being (the default).</summary>
    Person,

    /// <summary>A body with a name of its own.</summary>
    Organization,

    /// <summary>People whom the sources do not name one by one.</summary>
    Group,

    /// <summary>A program.</summary>
    Software,
}
