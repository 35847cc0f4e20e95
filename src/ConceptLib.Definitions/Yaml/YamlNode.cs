using YamlDotNet.Core;

namespace ConceptLib.Definitions.Yaml;

/// <summary>A node of a YAML document.</summary>
/// <param name="anchor">The number of the node in document order, keys included; counts from 1.</param>
internal abstract class YamlNode(int anchor)
{
    /// <summary>Under which number <see cref="TextRanges"/> knows the place of the node.</summary>
    public int Anchor => anchor;
}

/// <summary>A scalar: every value that is neither a list nor a map. Nothing is typed here; <c>2018</c> is a text.</summary>
internal sealed class YamlScalar(int anchor, string value, ScalarStyle style, bool isCutByComment) : YamlNode(anchor)
{
    /// <summary>The text, unquoted and unfolded.</summary>
    public string Value => value;

    /// <summary>How it is written.</summary>
    public ScalarStyle Style => style;

    /// <summary>Whether it stands bare, without quotation marks and not in a block.</summary>
    public bool IsPlain => style == ScalarStyle.Plain;

    /// <summary>Whether a comment follows that looks as if it were meant as text.</summary>
    public bool IsCutByComment => isCutByComment;

    /// <summary>Whether it says nothing: it is null, or has no character but white space.</summary>
    public bool IsEmpty => IsNull || string.IsNullOrWhiteSpace(value);

    /// <summary>Whether YAML reads it as "nothing": nothing at all, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(int anchor) : YamlNode(anchor)
{
    /// <summary>The items in their order.</summary>
    public List<YamlNode> Items { get; } = [];
}

/// <summary>A map. No key stands in it twice.</summary>
internal sealed class YamlMapping(int anchor) : YamlNode(anchor)
{
    /// <summary>The entries in their order.</summary>
    public List<YamlEntry> Entries { get; } = [];

    /// <summary>The entry of <paramref name="key"/>, or null.</summary>
    public YamlEntry? Find(string key)
    {
        // Maps are short: a dictionary for each would cost more than it saves.
        foreach (YamlEntry entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
internal sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    /// <summary>The key.</summary>
    public YamlScalar Key => key;

    /// <summary>The value.</summary>
    public YamlNode Value => value;
}

/// <summary>A node that the format refuses, such as an alias. It has been reported: whoever meets it says nothing more.</summary>
internal sealed class YamlRefused(int anchor) : YamlNode(anchor);
