using ConceptLib.Definitions.Reading;

namespace ConceptLib.Generator.Inputs;

/// <summary>What the project says of its files. Folders say what a file is, and go no further: another folder with the same files is the same library.</summary>
/// <param name="Definitions">Null when every definition is listed by itself.</param>
/// <param name="SourceTexts">The texts that quotes are compared with, where the build has them.</param>
internal sealed record InputSettings(InputFolder? Definitions, InputFolder? SourceTexts, ReaderLimits Limits);

/// <summary>A folder whose files are inputs.</summary>
/// <param name="Path">The full path as the system of the build writes it, with a separator at its end.</param>
internal sealed record InputFolder(string Path)
{
    // A backslash is a separator on Windows alone; elsewhere it may stand in a name.
    private bool IsOfWindows => Path[Path.Length - 1] == '\\';

    /// <summary>The path of <paramref name="file"/> below the folder, with '/'; null when it lies elsewhere.</summary>
    public string? PathBelow(string file)
    {
        if (!file.StartsWith(Path, IsOfWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
        {
            return null;
        }

        string below = file.Substring(Path.Length);
        return IsOfWindows ? below.Replace('\\', '/') : below;
    }
}
