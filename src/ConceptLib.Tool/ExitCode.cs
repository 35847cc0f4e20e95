namespace ConceptLib.Tool;

/// <summary>How a run ended, for scripts. Each code keeps its number.</summary>
internal enum ExitCode
{
    /// <summary>What was asked for was printed.</summary>
    Found = 0,

    /// <summary>The library has no such concept, kind or language; or its lock lacks a name.</summary>
    NotFound = 1,

    /// <summary>The command line says nothing the tool understands.</summary>
    WrongUsage = 2,

    /// <summary>The definitions cannot be read, or have errors: nothing was printed of them.</summary>
    InvalidDefinitions = 3,

    /// <summary>A quote does not stand in the text of its source.</summary>
    UnconfirmedQuotes = 4,

    /// <summary>The output cannot be written: of what was printed, the end may be missing.</summary>
    OutputFailed = 5,

    /// <summary>A file is not in its usual form.</summary>
    NotFormatted = 6,

    /// <summary>A file that would be written is there already.</summary>
    WouldOverwrite = 7,
}
