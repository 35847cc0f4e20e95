using ConceptLib.Definitions.Yaml;
using YamlDotNet.Core;

namespace ConceptLib.Definitions.Formatting;

/// <summary>How a scalar is written: bare where YAML lets it, in quotation marks where it must, in a block where it is long.</summary>
/// <param name="Text">The scalar on its line; of a block, what begins it (<c>&gt;-</c>).</param>
/// <param name="Lines">The lines of the block; null when there is none.</param>
internal readonly record struct ScalarLayout(string Text, IReadOnlyList<string>? Lines)
{
    /// <summary>Lays out a value below a key or in a list.</summary>
    /// <param name="source">The scalar as it is written.</param>
    /// <param name="keepsStyle">Whether a bare scalar stays bare and another does not become so.</param>
    /// <param name="room">How many columns are left on the line.</param>
    /// <param name="width">How wide a line of a block should be.</param>
    public static ScalarLayout InBlock(YamlScalar scalar, string source, bool keepsStyle, int room, int width)
    {
        if (scalar.IsCutByComment || (keepsStyle && scalar.IsPlain) || HasEscapes(scalar, source))
        {
            // Cut: the warning says that the comment may be text, and must not fall silent.
            return new(Inline(scalar, source, keepsStyle, isInFlow: false), null);
        }

        string value = scalar.Value;
        string body = value.TrimEnd('\n');
        if (body.Length == 0)
        {
            return new(ScalarText.Quoted(value), null);
        }

        bool isBlock = scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal;
        bool hasLineBreaks = value.IndexOf('\n') >= 0;
        IReadOnlyList<string>? folded = scalar.Style == ScalarStyle.Literal && hasLineBreaks ? null : ScalarText.Fold(body, width);
        if (!hasLineBreaks && !isBlock)
        {
            string inline = Inline(scalar, source, keepsStyle, isInFlow: false);
            bool isRisky = inline[0] == '"' && (value.IndexOf('"') >= 0 || value.IndexOf('\\') >= 0);
            if (folded is null || (!isRisky && (Columns.Of(inline) <= room || !ScalarText.CanBeFolded(value))))
            {
                return new(inline, null);
            }
        }

        if (folded is not null)
        {
            return new(">" + Chomping(value, body), folded);
        }

        // White space at the end of a block is lost on the way through many editors.
        return hasLineBreaks && !char.IsWhiteSpace(body[body.Length - 1])
            ? new("|" + (body[0] is ' ' or '\t' or '\n' ? "2" : "") + Chomping(value, body), body.Split('\n'))
            : new(ScalarText.Quoted(value), null);
    }

    /// <summary>A scalar on one line.</summary>
    public static string Inline(YamlScalar scalar, string source, bool keepsStyle, bool isInFlow)
    {
        string value = scalar.Value;
        if (HasEscapes(scalar, source))
        {
            return source.IndexOfAny(['\n', '\r']) < 0 ? source : ScalarText.Quoted(value, escapesInvisible: true);
        }

        // What stood bare on one line can stand so again.
        bool isPlain = keepsStyle ? scalar.IsPlain && value.IndexOf('\n') < 0 : ScalarText.CanBePlain(value, isInFlow) && (scalar.IsPlain || !ScalarText.ReadsAsOtherType(value));
        return isPlain ? value : ScalarText.Quoted(value);
    }

    /// <summary>Whether characters are written by escapes: the author wanted them to be seen.</summary>
    private static bool HasEscapes(YamlScalar scalar, string source)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            for (int i = source.IndexOf('\\'); i >= 0 && i + 1 < source.Length; i = source.IndexOf('\\', i + 2))
            {
                if (source[i + 1] is not ('"' or '\\' or '/' or '\n' or '\r' or ' '))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Chomping(string value, string body) => (value.Length - body.Length) switch
    {
        0 => "-",
        1 => "",
        _ => "+",
    };

    /// <summary>How many blank lines of the block's text stand below its last line.</summary>
    public static int BlankLinesBelow(string value) => Math.Max(0, value.Length - value.TrimEnd('\n').Length - 1);
}
