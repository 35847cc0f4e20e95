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

    /// <summary>A text with its links; to anchors, unless <paramref name="address"/> says where the concept of an id is.</summary>
    public static Markdown Text(string text, IReadOnlyList<TextLink> links, Func<string, string>? address = null) => new(MarkdownText.Escape(text, links, address));

    /// <summary>A link.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="address">A URL or relative path without spaces and parentheses.</param>
    public static Markdown Link(string text, string address) => new($"[{MarkdownText.EscapeLinkText(text)}]({address})");

    /// <summary>What a link to <c>#id</c> leads to: code hosts make other anchors of headings than the heading says.</summary>
    public static Markdown Anchor(string id) => new($"<a id=\"{id}\"></a>");

    public static Markdown Join(string separator, IEnumerable<Markdown> parts) => new(string.Join(separator, parts));

    public void AppendLiteral(string markdown) => _markdown.Append(markdown);

    public void AppendFormatted(string? text) => _markdown.Append(MarkdownText.Escape(text ?? ""));

    public void AppendFormatted(Markdown? markdown) => _markdown.Append(markdown?.ToString());

    public override string ToString() => _markdown.ToString();
}
