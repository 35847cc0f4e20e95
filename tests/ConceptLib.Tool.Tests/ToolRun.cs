using System.Text;
using ConceptLib.InternationalRelations;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>A run of the tool, over the content library unless its arguments name another.</summary>
internal sealed record ToolRun(ExitCode Code, string Output, string Error)
{
    private const int UsualWidth = 80;

    public IReadOnlyList<string> Lines => Output.Split('\n');

    /// <summary>The output as one line: where a sentence was broken is no matter.</summary>
    public string Flowing => string.Join(' ', Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As another program gets it.</summary>
    public static ToolRun Plain(params string[] arguments) => Over(Concepts.Library, arguments);

    /// <summary>As another program gets it, of a library that stands in for the content library.</summary>
    public static ToolRun Over(ConceptLibrary library, params string[] arguments) => Run(library, isTerminal: false, UsualWidth, arguments);

    /// <summary>As a terminal with colours gets it.</summary>
    public static ToolRun Coloured(params string[] arguments) => OnTerminal(UsualWidth, arguments);

    /// <summary>As a terminal with colours and some columns gets it.</summary>
    public static ToolRun OnTerminal(int columns, params string[] arguments) => Run(Concepts.Library, isTerminal: true, columns, arguments);

    /// <summary>As it goes to a file that cannot grow.</summary>
    public static ToolRun OnFullDisk(params string[] arguments) => Run(Concepts.Library, isTerminal: false, UsualWidth, arguments, new FullDisk());

    /// <summary>As somebody gets it who types at a terminal.</summary>
    /// <param name="keyboard">The terminal, with what is typed.</param>
    /// <param name="arguments">The command line.</param>
    public static ToolRun Typed(IAnsiConsole keyboard, params string[] arguments) => Run(Concepts.Library, isTerminal: false, UsualWidth, arguments, keyboard: keyboard);

    /// <summary>As another program gets it that hands a text over.</summary>
    public static ToolRun Fed(string input, params string[] arguments) => Run(Concepts.Library, isTerminal: false, UsualWidth, arguments, input: new StringReader(input));

    private static ToolRun Run(
        ConceptLibrary library, bool isTerminal, int width, string[] arguments, StringWriter? destination = null, IAnsiConsole? keyboard = null, TextReader? input = null)
    {
        StringWriter output = destination ?? new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new ConsoleOutput(output, isTerminal, width),
        });
        ExitCode code = ConceptLibCommand.Run(arguments, library, console, error, keyboard: keyboard, input: input);
        return new ToolRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(char[] buffer, int index, int count) => Write('\0');

        public override void Write(ReadOnlySpan<char> buffer) => Write('\0');

        public override void Write(string? value) => Write('\0');
    }

    private sealed class ConsoleOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => width;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
            // Strings have none.
        }
    }
}
