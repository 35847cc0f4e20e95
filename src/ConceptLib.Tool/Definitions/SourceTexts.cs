using System.Security;
using System.Text;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Definitions;

/// <summary>The folder that holds the texts of sources, by the names their records give.</summary>
internal sealed class SourceTexts(string folder)
{
    private const string UsualFolder = "texts";

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly FolderWalk s_walk = new(takesFolder: static _ => true, takesFile: static name => Path.GetExtension(name).ToUpperInvariant() is ".TXT" or ".MD");

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
    private readonly List<Finding> _failures = [];

    /// <summary>The folder in which texts are looked for when none is named: <c>texts</c> beside the definitions.</summary>
    public static string FolderBeside(string definitions)
    {
        string folder = Path.TrimEndingDirectorySeparator(definitions);

        // No name of a folder: what it is in does not stand before it.
        return Path.GetFileName(folder) is "" or "." or ".." ? Path.Combine(folder, "..", UsualFolder) : Path.Combine(Path.GetDirectoryName(folder) ?? "", UsualFolder);
    }

    /// <summary>Why texts could not be read.</summary>
    public IReadOnlyList<Finding> Failures => _failures;

    /// <summary>The texts that a build would be given: the <c>.txt</c> and <c>.md</c> files of the folder and of those below it. What cannot be read is among the failures.</summary>
    public IReadOnlyList<TextFile> All()
    {
        if (!Directory.Exists(folder))
        {
            _failures.Add(Finding.NoFolder(folder));
            return [];
        }

        try
        {
            return [.. s_walk.Below(folder).Select(name => Read(name) is { } text ? new TextFile(name, text) : null).OfType<TextFile>()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            _failures.Add(Finding.Failure(folder, exception.Message));
            return [];
        }
    }

    /// <summary>The decoded text of a file in the folder; null when it is not there, or cannot be read.</summary>
    public string? Read(string name)
    {
        // A record of a library from elsewhere names a file of its own, and no other of this machine.
        string file = Path.GetFullPath(Path.Combine(_root, name));
        if (!file.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(file))
        {
            return null;
        }

        try
        {
            using StreamReader reader = new(file, s_encoding);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or DecoderFallbackException)
        {
            _failures.Add(Finding.Failure(Path.Combine(folder, name), $"The text cannot be read: {exception.Message}"));
            return null;
        }
    }
}
