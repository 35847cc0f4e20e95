using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Sides;

/// <summary>A version of a library, opened to be compared: a folder, a revision, an assembly or a package. Or why it cannot be.</summary>
/// <param name="Compared">Null when there are complaints that say why.</param>
/// <param name="Complaints">Why it cannot be opened, one a line; warnings are for who edits it.</param>
/// <param name="Failure">How a run ends that needed it.</param>
internal sealed record LibrarySide(ComparedLibrary? Compared, IReadOnlyList<string> Complaints, ExitCode Failure) : IDisposable
{
    private static readonly StringComparison Names = StringComparison.OrdinalIgnoreCase;

    /// <summary>What keeps the library loaded.</summary>
    public IDisposable? Keeper { get; init; }

    /// <summary>Opens what <paramref name="name"/> names: a folder that is there, else a <c>.nupkg</c> or <c>.dll</c>, else a git revision.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="folder">Where a revision without a path has its definitions.</param>
    public static LibrarySide Open(string name, string folder) =>
        Directory.Exists(name) ? FolderSide.Open(name)
        : name.EndsWith(".nupkg", Names) ? PackageSide.Open(name)
        : name.EndsWith(".dll", Names) ? AssemblySide.Open(name)
        : RevisionSide.Open(name, folder);

    /// <summary>One that cannot be opened.</summary>
    public static LibrarySide Failed(IReadOnlyList<string> complaints) => new(null, complaints, ExitCode.InvalidDefinitions);

    /// <summary>One that cannot be opened as a whole.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="reason">A sentence or several.</param>
    public static LibrarySide Failed(string name, string reason) => Failed([Finding.Failure(name, reason).ToString()]);

    public void Dispose() => Keeper?.Dispose();
}
