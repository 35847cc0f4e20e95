using System.Security;
using System.Text;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Tool.Definitions;

/// <summary>The folder that holds the texts of sources, by the names their records give.</summary>
internal sealed class SourceTexts(string folder)
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
    private readonly List<string> _failures = [];

    /// <summary>Why texts could not be read, a sentence each.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>The texts that a build would be given: the <c>.txt</c> and <c>.md</c> files of the folder and of those below it. What cannot be read is among the failures.</summary>
    public IReadOnlyList<TextFile> All()
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
                    .Where(static file => Path.GetExtension(file).ToUpperInvariant() is ".TXT" or ".MD")
                    .Select(file => Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/'))
                    .Order(StringComparer.Ordinal)
                    .Select(name => Read(name) is { } text ? new TextFile(name, text) : null)
                    .OfType<TextFile>(),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            _failures.Add($"{folder}: error: {exception.Message}");
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
            _failures.Add($"{Path.Combine(folder, name)}: error: The text cannot be read: {exception.Message}");
            return null;
        }
    }
}
