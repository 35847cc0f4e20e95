using System.CommandLine;
using System.CommandLine.Completions;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Verbs;
using ConceptLib.Tool.Wording;
using Spectre.Console;

namespace ConceptLib.Tool;

/// <summary>One run: the library it reads, and where it writes.</summary>
/// <param name="compiled">The library to read where there is no folder of YAML.</param>
/// <param name="output">Where what was asked for goes, and nothing else.</param>
/// <param name="error">Where complaints go.</param>
/// <param name="terminal">The error stream when it is a terminal, for news of long work; else null.</param>
/// <param name="keyboard">The terminal when somebody types there, for questions; else null.</param>
/// <param name="input">The standard input; null for an empty one.</param>
internal sealed class ToolSession(
    ConceptLibrary compiled, IAnsiConsole output, TextWriter error, IAnsiConsole? terminal, IAnsiConsole? keyboard = null, TextReader? input = null)
{
    /// <summary>Names the library of every verb.</summary>
    public Option<string?> Definitions { get; } = new Option<string?>("--definitions")
    {
        Description = $"Read the YAML files below this folder, as a build would; by default those of {DefinitionsFolder.Default}/ where you are.",
        HelpName = "folder",
        Recursive = true,
    }.OfPath();

    /// <summary>A page for a reader.</summary>
    public PageWriter Page { get; } = new(output);

    /// <summary>Output as it is, for programs.</summary>
    public TextWriter Output => output.Profile.Out.Writer;

    /// <summary>What another program hands over, or somebody types where an option asks for it.</summary>
    public TextReader Input => input ?? TextReader.Null;

    /// <summary>News of long work.</summary>
    public LongWork LongWork { get; } = new(terminal);

    /// <summary>Questions to who typed the command.</summary>
    public Dialogue Dialogue { get; } = new(keyboard);

    /// <summary>The folder of YAML that is read: the one that is named, else the usual one where there is one; null for the compiled library.</summary>
    public string? FolderOf(ParseResult arguments) => arguments.GetValue(Definitions) ?? (Directory.Exists(DefinitionsFolder.Default) ? DefinitionsFolder.Default : null);

    /// <summary>Runs <paramref name="verb"/> on the library of that folder, or on the compiled one, unless it cannot be read.</summary>
    public ExitCode Read(ParseResult arguments, Func<ConceptLibrary, ExitCode> verb) => FolderOf(arguments) is { } folder
        ? ReadFolder(folder, definitions => verb(definitions.Library!))
        : verb(compiled);

    /// <summary>Runs <paramref name="verb"/> on a folder of YAML, unless that cannot be read or has errors.</summary>
    public ExitCode ReadFolder(string folder, Func<DefinitionsFolder, ExitCode> verb)
    {
        DefinitionsFolder definitions = LongWork.While("Reading the definitions", () => DefinitionsFolder.Open(folder));
        foreach (string problem in definitions.Problems)
        {
            Complain(problem);
        }

        return definitions.Bound is null ? ExitCode.InvalidDefinitions : verb(definitions);
    }

    /// <summary>What a shell offers for a word that names something of the library; nothing while the library has errors.</summary>
    public Func<CompletionContext, IEnumerable<CompletionItem>> Offer(Func<ConceptLibrary, IEnumerable<string>> names) => context =>
    {
        ConceptLibrary? library = FolderOf(context.ParseResult) is { } folder ? DefinitionsFolder.Open(folder).Library : compiled;
        return library is null ? [] : names(library).Select(static name => new CompletionItem(name));
    };

    /// <summary>Complains of a file or a folder as a whole, as the compiler does.</summary>
    /// <param name="file">As it can be opened from where the tool was called.</param>
    /// <param name="message">A sentence or several.</param>
    public void Fail(string file, string message) => Complain(Finding.Failure(file, message).ToString());

    /// <summary>Writes a complaint on one line, cleaned, for it may repeat what was typed or read.</summary>
    public void Complain(string complaint) => error.WriteLine(TerminalText.Clean(complaint));
}
