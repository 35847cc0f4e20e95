namespace ConceptLib.Definitions.Model;

/// <summary>A source: type and field names are those of CSL 1.0.2, an absent field is unknown.</summary>
/// <param name="Contributors">Agents by CSL name variable (<c>author</c>, <c>editor</c>, <c>translator</c> …), in the order of the file.</param>
/// <param name="Variables">CSL standard and number variables with their text (<c>container-title</c>, <c>issue</c>, <c>page</c>, <c>URL</c>, <c>DOI</c> …), and <c>original-language</c>.</param>
/// <param name="Dates">CSL date variables (<c>issued</c>, <c>original-date</c>, <c>accessed</c>) as EDTF.</param>
public sealed record SourceModel(
    Anchored<string> Id,
    Anchored<string>? Identifier,
    Anchored<string>? Type,
    TextModel? Title,
    TextModel? Description,
    EquatableArray<ContributorModel> Contributors,
    EquatableArray<VariableModel> Variables,
    EquatableArray<VariableModel> Dates,
    SourceTextModel? Text,
    Apparatus Apparatus,
    DeprecationModel? Deprecation);

/// <summary>Agents in one role towards a source.</summary>
public sealed record ContributorModel(string Role, EquatableArray<Anchored<string>> Agents);

/// <summary>A named field and its text.</summary>
public sealed record VariableModel(string Name, Anchored<string> Value);

/// <summary>Where the text of a source can be checked.</summary>
/// <param name="File">Its path below the folder of texts, with '/'.</param>
/// <param name="Sha256">The hash of the decoded text as UTF-8 without byte order mark, lower-case hexadecimal.</param>
public sealed record SourceTextModel(int Anchor, Anchored<string> File, Anchored<string>? Sha256, SourceTextLayout Layout);

/// <summary>What stands between the words of a text and their reader. All ranges are end-exclusive UTF-16 offsets in the decoded text.</summary>
/// <param name="Furniture">Page heads, feet and notes that interrupt the text.</param>
/// <param name="FootnoteMarks">Whether digits of footnotes are glued to words.</param>
/// <param name="ReadingOrder">Stretches whose pieces stand in another order than they are read.</param>
public sealed record SourceTextLayout(EquatableArray<OffsetRange> Furniture, bool FootnoteMarks, EquatableArray<ReadingOrderModel> ReadingOrder)
{
    /// <summary>A text that reads as it stands.</summary>
    public static SourceTextLayout Plain { get; } = new(default, false, default);
}

/// <summary>An end-exclusive range of UTF-16 offsets.</summary>
public readonly record struct OffsetRange(int Start, int End);

/// <summary>The pieces of a garbled stretch in the order in which they are read.</summary>
public sealed record ReadingOrderModel(OffsetRange Range, EquatableArray<OffsetRange> Read);

/// <summary>A person, organization, group or piece of software that says or makes something.</summary>
public sealed record AgentModel(
    Anchored<string> Id,
    Anchored<string>? Identifier,
    Anchored<AgentType>? Type,
    TextModel? Name,
    string? Family,
    string? Given,
    EquatableArray<AgentRoleModel> Roles,
    Apparatus Apparatus,
    DeprecationModel? Deprecation);

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

/// <summary>An office or function of an agent, and when it was held.</summary>
public sealed record AgentRoleModel(int Anchor, TextModel Role, Anchored<string>? Period, Apparatus Apparatus);

/// <summary>Something that happened: a speech, a congress, a treaty.</summary>
public sealed record EventModel(
    Anchored<string> Id,
    Anchored<string>? Identifier,
    Anchored<string>? Type,
    EquatableArray<LabelModel> Labels,
    TextModel? Description,
    Anchored<string>? Date,
    TextModel? Place,
    EquatableArray<Anchored<string>> Agents,
    Apparatus Apparatus,
    DeprecationModel? Deprecation);

/// <summary>That a source, an agent or an event is out of use, and only kept for those who use it. A concept says it with its status.</summary>
/// <param name="Anchor">Where it says so.</param>
/// <param name="ReplacedBy">Records of the same sort to use instead.</param>
/// <param name="Reason">Why it is out of use.</param>
public sealed record DeprecationModel(int Anchor, EquatableArray<Anchored<string>> ReplacedBy, TextModel? Reason);
