using System.Collections.Generic;

namespace ConceptLib.Benchmarks.Baselines;

/// <summary>A vocabulary as one would model it by hand: plain records, relations by id.</summary>
public sealed class LibraryRecord
{
    public List<string> Languages { get; set; } = [];

    public List<ConceptRecord> Concepts { get; set; } = [];

    public List<SourceRecord> Sources { get; set; } = [];

    public List<AgentRecord> Agents { get; set; } = [];
}

public sealed class ConceptRecord
{
    public string Id { get; set; } = "";

    public List<LabelRecord> Labels { get; set; } = [];

    /// <summary>By language.</summary>
    public Dictionary<string, string> Definition { get; set; } = [];

    public List<DefinitionRecord> Definitions { get; set; } = [];

    public List<NoteRecord> Notes { get; set; } = [];

    public List<QuoteRecord> Quotes { get; set; } = [];

    public List<RelationRecord> Relations { get; set; } = [];
}

public sealed class LabelRecord
{
    public string Language { get; set; } = "";

    public string Status { get; set; } = "";

    public string Text { get; set; } = "";
}

public sealed class DefinitionRecord
{
    public string Text { get; set; } = "";

    public string AccordingTo { get; set; } = "";

    public string Source { get; set; } = "";

    public string Stance { get; set; } = "";
}

public sealed class NoteRecord
{
    public string Kind { get; set; } = "";

    public string Text { get; set; } = "";

    public string Source { get; set; } = "";
}

public sealed class QuoteRecord
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    public string Speaker { get; set; } = "";

    public string Source { get; set; } = "";

    public string Locator { get; set; } = "";

    public string Date { get; set; } = "";

    public string Stance { get; set; } = "";
}

public sealed class RelationRecord
{
    public string Type { get; set; } = "";

    public string Target { get; set; } = "";

    /// <summary>Empty where none is stated.</summary>
    public string Role { get; set; } = "";

    public string Source { get; set; } = "";
}

public sealed class SourceRecord
{
    public string Id { get; set; } = "";

    public string Type { get; set; } = "";

    public string Title { get; set; } = "";

    public string Author { get; set; } = "";

    public string Issued { get; set; } = "";
}

public sealed class AgentRecord
{
    public string Id { get; set; } = "";

    public string Type { get; set; } = "";

    public string Name { get; set; } = "";
}
