using System.Text;

namespace ConceptLib.Testing.Markup;

/// <summary>Blocks of Markdown, one below the other, with blank lines where CommonMark needs them. A paragraph is one line.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();
    private bool _isInList;

    /// <summary>A heading; a line break in it is kept as a character.</summary>
    public void Heading(int level, Markdown heading) => Block($"{new string('#', level)} {heading.ToString().Replace("\\\n", "&#10;")}");

    public void Paragraph(Markdown paragraph) => Block(paragraph.ToString());

    public void BlockQuote(Markdown quote) => Block("> " + Indented(quote, "> "));

    /// <summary>An item of a list; one at a greater depth belongs to the item above.</summary>
    public void Item(int depth, Markdown item)
    {
        if (!_isInList)
        {
            Separate();
        }

        string indent = new(' ', 2 * depth);
        _text.Append(indent).Append("- ").Append(Indented(item, indent + "  ")).Append('\n');
        _isInList = true;
    }

    public override string ToString() => _text.ToString();

    private static string Indented(Markdown block, string indent) => block.ToString().Replace("\n", "\n" + indent);

    private void Block(string markdown)
    {
        Separate();
        _text.Append(markdown).Append('\n');
        _isInList = false;
    }

    private void Separate() => _text.Append(_text.Length > 0 ? "\n" : "");
}
