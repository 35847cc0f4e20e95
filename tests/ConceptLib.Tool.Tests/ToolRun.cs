using ConceptLib.InternationalRelations;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

/// <summary>A run of the tool over the content library, on a console of 80 columns.</summary>
internal sealed record ToolRun(ExitCode Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n');

    /// <summary>The output as one line: where a sentence was broken is no matter.</summary>
    public string Flowing => string.Join(' ', Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static ToolRun Plain(params string[] arguments) => Run(AnsiSupport.No, ColorSystemSupport.NoColors, arguments);

    public static ToolRun Coloured(params string[] arguments) => Run(AnsiSupport.Yes, ColorSystemSupport.TrueColor, arguments);

    private static ToolRun Run(AnsiSupport ansi, ColorSystemSupport colours, string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 80;
        ExitCode code = ConceptLibCommand.Run(arguments, Concepts.Library, console, error);
        return new ToolRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
