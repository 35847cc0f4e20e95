namespace ConceptLib.Tool;

/// <summary>What exit codes mean to who runs the tool: the words of its help and of docs/tool.md.</summary>
internal static class ExitCodeHelp
{
    /// <summary>A meaning for each code, in the order of the numbers.</summary>
    public static IReadOnlyList<(ExitCode Code, string Meaning)> All { get; } =
    [
        (ExitCode.Found, "found: what was asked for was printed or written"),
        (ExitCode.NotFound, "not found: the library has no such concept, kind, language or type of relations, or several of that label (graph, new quote); no text has the words (search); a name is not recorded (lock --check)"),
        (ExitCode.WrongUsage, "wrong usage: an unknown verb or option, or a value that is missing or none; a picture of too many concepts (graph)"),
        (ExitCode.InvalidDefinitions, "the definitions or the texts of sources cannot be read, or the definitions have errors"),
        (ExitCode.UnconfirmedQuotes, "a quote does not stand in the text of its source"),
        (ExitCode.OutputFailed, "the output cannot be written, for example to a full disk: its end may be missing"),
        (ExitCode.NotFormatted, "a file is not in its usual form (fmt --check)"),
        (ExitCode.WouldOverwrite, "what would be written is there already: a file, or a record of that id (new); or the file has changed meanwhile (new)"),
    ];
}
