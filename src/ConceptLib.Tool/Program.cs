using System.Text;
using ConceptLib.InternationalRelations;
using ConceptLib.Tool;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
bool isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
{
    Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
    ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    Interactive = InteractionSupport.No,
    Out = new AnsiConsoleOutput(Console.Out),
});

return (int)ConceptLibCommand.Run(args, Concepts.Library, console, Console.Error);
