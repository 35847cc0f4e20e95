using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>
/// What other files may know of a file. It holds no text of a definition, note or quote and no position, so an edit of these
/// leaves it equal, and a build binds that one file again and no other.
/// </summary>
/// <param name="Path">Path below the definitions folder, with '/'.</param>
public abstract record FileSummary(string Path);

/// <summary>What others may know of a concept.</summary>
/// <param name="PreferredLabels">In the order of the file, in all languages.</param>
/// <param name="Relations">In the order of the file.</param>
public sealed record ConceptSummary(
    string Path,
    RecordName Name,
    string? Domain,
    ConceptStatus Status,
    EquatableArray<LabelSummary> PreferredLabels,
    EquatableArray<string> QuoteIds,
    EquatableArray<RelationSummary> Relations,
    bool IsBroken) : FileSummary(Path);

/// <summary>What others may know of the sources of a file.</summary>
public sealed record SourcesSummary(string Path, EquatableArray<SourceSummary> Sources, bool IsBroken) : FileSummary(Path);

/// <summary>What others may know of the agents of a file.</summary>
public sealed record AgentsSummary(string Path, EquatableArray<AgentSummary> Agents, bool IsBroken) : FileSummary(Path);

/// <summary>What others may know of the events of a file.</summary>
public sealed record EventsSummary(string Path, EquatableArray<EventSummary> Events, bool IsBroken) : FileSummary(Path);

/// <summary><c>library.yaml</c>: all of it concerns every file.</summary>
public sealed record LibrarySummary(string Path, LibraryModel Library, bool IsBroken) : FileSummary(Path);

/// <summary><c>quotes.lock.json</c>: a change of it concerns every file with quotes.</summary>
public sealed record QuoteLockSummary(string Path, EquatableArray<LockedQuote> Quotes) : FileSummary(Path);

/// <summary><c>ids.lock.json</c>: what all files together have to keep.</summary>
public sealed record IdLockSummary(string Path, EquatableArray<LockedId> Ids) : FileSummary(Path);

/// <summary>The id of a record and its name in C#.</summary>
/// <param name="Identifier">As given, else made of the id; empty when no name can be made of it.</param>
public sealed record RecordName(string Id, string Identifier);

/// <summary>A text in one language.</summary>
/// <param name="Language">A BCP 47 tag, or null for the default language.</param>
public sealed record TextSummary(string? Language, string Text);

/// <summary>A preferred label.</summary>
/// <param name="Language">A BCP 47 tag, or null for the default language.</param>
/// <param name="Key">The label folded.</param>
/// <param name="Shapes">How it looks, if a letter of it looks like one of another script.</param>
public sealed record LabelSummary(string? Language, string Text, string Key, EquatableArray<TextShape> Shapes);

/// <summary>A relation as far as its other side must agree.</summary>
public sealed record RelationSummary(
    string Type,
    string Target,
    EquatableArray<TextSummary> Role,
    EquatableArray<string> AccordingTo,
    string? Period);

/// <summary>What others may know of a source: what names it, and dates its author's words.</summary>
public sealed record SourceSummary(
    RecordName Name,
    string? Type,
    EquatableArray<TextSummary> Title,
    EquatableArray<TextSummary> Description,
    EquatableArray<string> Authors,
    string? ContainerTitle,
    string? Issued,
    string? OriginalDate,
    string? Accessed,
    string? Url,
    SourceTextSummary? Text,
    DeprecationSummary? Deprecation);

/// <summary>What others may know of the text of a source.</summary>
/// <param name="File">Its path below the folder of texts, with '/'.</param>
/// <param name="Hash">That which the record pins.</param>
public sealed record SourceTextSummary(string File, string? Hash, SourceTextLayout Layout);

/// <summary>What others may know of an agent.</summary>
public sealed record AgentSummary(RecordName Name, EquatableArray<TextSummary> Names, DeprecationSummary? Deprecation);

/// <summary>What others may know of an event.</summary>
public sealed record EventSummary(
    RecordName Name,
    EquatableArray<TextSummary> Labels,
    string? Date,
    EquatableArray<string> Agents,
    DeprecationSummary? Deprecation);

/// <summary>That a record is out of use, and the ids of those to use instead.</summary>
public sealed record DeprecationSummary(EquatableArray<string> ReplacedBy);
