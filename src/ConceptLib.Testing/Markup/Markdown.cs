using System.Runtime.CompilerServices;
using System.Text;

namespace ConceptLib.Testing.Markup;

/// <summary>
/// The Markdown of one block, written as an interpolated string: its literal parts are Markdown, and what is put into it is text, which
/// is escaped, unless it is Markdown itself. So no text can be forgotten.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Markdown
{
    private readonly StringBuilder _markdown;

    public Markdown(int literalLength, int formattedCount) => _markdown = new StringBuilder(literalLength + (32 * formattedCount));

    private Markdown(string markdown) => _markdown = new StringBuilder(markdown);

    /// <summary>An id or another name of the file, which is no prose.</summary>
    public static Markdown Code(string name) => new($"`{name}`");

    /// <summary>Several names, joined by commas.</summary>
    public static Markdown Code(IEnumerable<string> names) => Join(", ", names.Select(Code));

    /// <summary>A text with its links.</summary>
    public static Markdown Text(string text, IReadOnlyList<TextLink> links) => new(MarkdownText.Escape(text, links));

    public static Markdown Join(string separator, IEnumerable<Markdown> parts) => new(string.Join(separator, parts));

    public void AppendLiteral(string markdown) => _markdown.Append(markdown);

    public void AppendFormatted(string? text) => _markdown.Append(MarkdownText.Escape(text ?? ""));

    public void AppendFormatted(Markdown? markdown) => _markdown.Append(markdown?.ToString());

    public override string ToString() => _markdown.ToString();
}
