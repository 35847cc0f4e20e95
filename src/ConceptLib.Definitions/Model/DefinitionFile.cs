namespace ConceptLib.Definitions.Model;

/// <summary>What one YAML file says, free of positions: equal when the meaning is, wherever its lines stand.</summary>
/// <param name="Path">Path below the definitions folder, with '/'; also the name under which other files report about it.</param>
public abstract record FileContent(string Path)
{
    /// <summary>Whether the file has errors, so that records may be missing here: others are not blamed for naming them.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>A file that defines one concept.</summary>
public sealed record ConceptFile(string Path, ConceptModel Concept) : FileContent(Path);

/// <summary><c>library.yaml</c>.</summary>
public sealed record LibraryFile(string Path, LibraryModel Library) : FileContent(Path);

/// <summary><c>sources.yaml</c>, or a file in the folder <c>sources/</c>.</summary>
public sealed record SourcesFile(string Path, EquatableArray<SourceModel> Sources) : FileContent(Path);

/// <summary><c>agents.yaml</c>, or a file in the folder <c>agents/</c>.</summary>
public sealed record AgentsFile(string Path, EquatableArray<AgentModel> Agents) : FileContent(Path);

/// <summary><c>events.yaml</c>, or a file in the folder <c>events/</c>.</summary>
public sealed record EventsFile(string Path, EquatableArray<EventModel> Events) : FileContent(Path);

/// <summary><c>quotes.lock.json</c>, which <c>conceptlib verify --write</c> writes.</summary>
public sealed record QuoteLockFile(string Path, EquatableArray<LockedQuote> Quotes) : FileContent(Path);

/// <summary><c>ids.lock.json</c>, which <c>conceptlib lock</c> writes.</summary>
/// <param name="Ids">Each at its key.</param>
public sealed record IdLockFile(string Path, EquatableArray<Anchored<LockedId>> Ids) : FileContent(Path);

/// <summary>
/// A file as read: its content, the mistakes found, and where each node stands.
/// The three are apart so that a moved line changes only the last.
/// </summary>
public sealed record ParsedFile(FileContent Content, EquatableArray<Problem> Problems, RangeTable Ranges);

/// <summary>A value and the number of the YAML node it was read from, which <see cref="RangeTable"/> turns into a place.</summary>
/// <remarks>The number counts nodes in document order: it outlives moved lines, comments and changed quoting.</remarks>
public readonly record struct Anchored<T>(T Value, int Anchor)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}

/// <summary>A broken rule at a node, with the arguments of the rule's message.</summary>
public readonly record struct Problem(Rule Rule, int Anchor, EquatableArray<string> Arguments);

/// <summary>A place in a file: offset and length in UTF-16 units, lines and columns from zero, the end exclusive.</summary>
public readonly record struct SourceRange(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);

/// <summary>Where each node of a file stands, by anchor. Anchor 0 is the file itself (its first character).</summary>
public sealed record RangeTable(EquatableArray<SourceRange> Ranges)
{
    /// <summary>The place of <paramref name="anchor"/>; that of the file for an anchor the table does not know.</summary>
    public SourceRange this[int anchor] => (uint)anchor < (uint)Ranges.Count ? Ranges[anchor] : default;
}
