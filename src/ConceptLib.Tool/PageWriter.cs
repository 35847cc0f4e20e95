using Spectre.Console;

namespace ConceptLib.Tool;

/// <summary>Writes paragraphs to a console, cleaned and wrapped. It never parses markup: brackets in a text are brackets.</summary>
internal sealed class PageWriter(IAnsiConsole console)
{
    // Longer lines are hard to read, however wide the window.
    private const int MaximumWidth = 100;

    private readonly int _width = Math.Clamp(console.Profile.Width, 20, MaximumWidth);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">Any text; white space of any kind separates words.</param>
    /// <param name="indent">Columns on the left.</param>
    /// <param name="hanging">More columns on the left of all lines but the first.</param>
    /// <param name="style">How it looks on a terminal; nothing when the output is plain.</param>
    public void Paragraph(string text, int indent = 0, int hanging = 0, Style? style = null)
    {
        int margin = indent;
        foreach (string line in TerminalText.Wrap(TerminalText.Clean(text), _width - indent - hanging))
        {
            console.Write(new Text(new string(' ', margin) + line + "\n", style) { Overflow = Overflow.Fold });
            margin = indent + hanging;
        }
    }

    /// <summary>Writes a line as it is, however long: for output that is read by programs too.</summary>
    public void Line(string text) => console.Profile.Out.Writer.WriteLine(text);

    public void Heading(string text)
    {
        BlankLine();
        Paragraph(text, style: Strong);
    }

    public void BlankLine() => console.WriteLine();
}
