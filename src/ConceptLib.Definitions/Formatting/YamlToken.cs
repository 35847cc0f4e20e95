namespace ConceptLib.Definitions.Formatting;

/// <summary>A piece of a YAML text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="LineBreaks">How many line breaks stand before it, behind the piece before.</param>
internal readonly record struct YamlToken(YamlTokenKind Kind, int Start, int End, int LineBreaks)
{
    /// <summary>Whether the line before it is blank.</summary>
    public bool FollowsBlankLine => LineBreaks > 1;
}

/// <summary>What a piece of a YAML text is.</summary>
internal enum YamlTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A key or a value, with its quotation marks, or a whole block.</summary>
    Scalar,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>The mark of an item in a list.</summary>
    Dash,

    /// <summary><c>[</c> or <c>{</c>.</summary>
    Open,

    /// <summary><c>]</c> or <c>}</c>.</summary>
    Close,

    /// <summary>A comma between items or entries in brackets.</summary>
    Comma,

    /// <summary>The colon behind a key.</summary>
    Colon,

    /// <summary>A mark that says nothing here: <c>?</c>, <c>---</c>, <c>...</c>, a directive.</summary>
    Mark,
}
