using System.Globalization;
using System.Text;
using ConceptLib.InternationalRelations;
using ConceptLib.Tool;
using Spectre.Console;

const int WidthOfPlainOutput = 80;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
bool isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
{
    Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
    ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    Interactive = InteractionSupport.No,
    Out = new AnsiConsoleOutput(Console.Out),
});

// A pipe has no width; who wants another than the usual one says so as for other tools.
if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0)
{
    console.Profile.Width = columns;
}
else if (Console.IsOutputRedirected)
{
    console.Profile.Width = WidthOfPlainOutput;
}

IAnsiConsole? terminal = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
bool isTypedAt = terminal is { Profile.Capabilities.Interactive: true } && !Console.IsInputRedirected;
Console.InputEncoding = isTypedAt ? Console.InputEncoding : Console.OutputEncoding;
return (int)ConceptLibCommand.Run(args, Concepts.Library, console, Console.Error, terminal, keyboard: isTypedAt ? terminal : null, Console.In);
