using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>A comment, from its number sign to the end of its line.</summary>
/// <param name="Text">With the number sign, without white space behind.</param>
/// <param name="Column">How far in it stands.</param>
/// <param name="Gap">How many characters stand between it and what is before it on its line.</param>
/// <param name="FollowsBlankLine">Whether the line before it is blank.</param>
internal sealed record Comment(string Text, int Column, int Gap, bool FollowsBlankLine);

/// <summary>A node with the comments in it.</summary>
internal abstract class CommentedNode
{
    /// <summary>The node.</summary>
    public abstract YamlNode Node { get; }
}

/// <summary>A scalar.</summary>
internal sealed class CommentedScalar(YamlScalar scalar) : CommentedNode
{
    /// <summary>The scalar.</summary>
    public YamlScalar Scalar => scalar;

    /// <inheritdoc/>
    public override YamlNode Node => scalar;
}

/// <summary>A list or a map.</summary>
/// <param name="node">The list or map.</param>
/// <param name="isFlow">Whether it stands in brackets or braces.</param>
internal sealed class CommentedCollection(YamlNode node, bool isFlow) : CommentedNode
{
    /// <inheritdoc/>
    public override YamlNode Node => node;

    /// <summary>Whether it stands in brackets or braces.</summary>
    public bool IsFlow => isFlow;

    /// <summary>Its entries or items, in their order.</summary>
    public List<CommentedEntry> Entries { get; } = [];

    /// <summary>The comments below the last entry.</summary>
    public List<Comment> Below { get; } = [];

    /// <summary>Whether a comment stands in it.</summary>
    public bool HasComments => Below.Count > 0
        || Entries.Any(static entry => entry.Above.Count > 0 || entry.Beside is not null || entry.Value is CommentedCollection { HasComments: true });
}

/// <summary>An entry of a map, or an item of a list.</summary>
/// <param name="key">The key; null for an item.</param>
internal sealed class CommentedEntry(YamlScalar? key)
{
    /// <summary>The key; null for an item of a list.</summary>
    public YamlScalar? Key => key;

    /// <summary>The value.</summary>
    public CommentedNode Value { get; set; } = null!;

    /// <summary>The comments above it, or between its key and its value.</summary>
    public List<Comment> Above { get; } = [];

    /// <summary>The comment on its line.</summary>
    public Comment? Beside { get; set; }

    /// <summary>Whether a blank line stands before it, below the comments above it.</summary>
    public bool FollowsBlankLine { get; set; }
}

/// <summary>A file with its comments.</summary>
/// <param name="Head">The comments on the file as a whole.</param>
/// <param name="IsHeadApart">Whether a blank line stands below them.</param>
/// <param name="Root">The list or map at the top; null when there is nothing but comments.</param>
internal sealed record CommentedDocument(IReadOnlyList<Comment> Head, bool IsHeadApart, CommentedCollection? Root);
