using ConceptLib.Tool.Wording;
using Spectre.Console;

namespace ConceptLib.Tool.Pages;

/// <summary>Writes paragraphs to a console, cleaned and wrapped. It never parses markup: brackets in a text are brackets.</summary>
internal sealed class PageWriter(IAnsiConsole console)
{
    private const int MinimumWidth = 20;

    // Longer lines are hard to read, however wide the window.
    private const int MaximumWidth = 100;

    private readonly int _width = Math.Clamp(console.Profile.Width, MinimumWidth, MaximumWidth);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    /// <summary>How many columns the output has; null when it goes to a file or to another program, whose lines may be of any length.</summary>
    public int? Columns { get; } = console.Profile.Out.IsTerminal ? Math.Max(console.Profile.Width, MinimumWidth) : null;

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

    /// <summary>Writes a line with parts that stand out on a terminal; elsewhere it is a line however long.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="parts">What stands out: ranges in the order of the text.</param>
    /// <param name="indent">Columns on the left.</param>
    public void Marked(string text, IEnumerable<Range> parts, int indent)
    {
        if (Columns is null)
        {
            Line(new string(' ', indent) + TerminalText.Clean(text));
            return;
        }

        Spectre.Console.Paragraph line = new() { Overflow = Overflow.Fold };
        line.Append(new string(' ', indent));
        int end = 0;
        foreach (Range part in parts)
        {
            line.Append(TerminalText.Clean(text[end..part.Start.Value]));
            line.Append(TerminalText.Clean(text[part]), Strong);
            end = part.End.Value;
        }

        line.Append(TerminalText.Clean(text[end..]) + "\n");
        console.Write(line);
    }

    /// <summary>Writes a line as it is, however long; it is cleaned already.</summary>
    public void Line(string text) => console.Profile.Out.Writer.Write(text + "\n");

    public void Heading(string text)
    {
        BlankLine();
        Paragraph(text, style: Strong);
    }

    public void BlankLine() => Line("");
}
