namespace ConceptLib.Tool;

/// <summary>How a run ended, for scripts.</summary>
internal enum ExitCode
{
    /// <summary>What was asked for was printed.</summary>
    Found = 0,

    /// <summary>No concept has that id or label, or no concept is of that kind.</summary>
    NotFound = 1,

    /// <summary>The command line says nothing the tool understands.</summary>
    WrongUsage = 2,
}
