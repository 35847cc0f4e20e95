using System.Security;
using System.Text;

namespace ConceptLib.Tool.Files;

/// <summary>
/// The folder that a verb writes to, and nowhere else. A file is written beside its place and then renamed: who reads it, and a run
/// that is killed, find the old file or the new one and never half of one.
/// </summary>
/// <param name="folder">As it was typed; made with the first file that is written.</param>
/// <param name="canBeMadeAgain">Whether its files can be made again from others. Then none waits for the disk, which takes milliseconds a file: a loss of power may leave some of them empty.</param>
internal sealed class OutputFolder(string folder, bool canBeMadeAgain = false)
{
    // The names of temporary files end so: no build and no verb takes them for a definition.
    private const string Beside = ".tmp";

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The folder of a file that was named by its path.</summary>
    public static OutputFolder Of(string file) => new(Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".");

    /// <summary>How a message names a file of the folder: it can be opened from where the tool was called.</summary>
    /// <param name="path">Path below the folder, with '/'.</param>
    public string PathOf(string path) => $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{path}";

    /// <summary>Writes a file, whole or not at all, as UTF-8 with the line ends that the text has.</summary>
    /// <param name="path">Path below the folder, with '/'. A path that leads out of it is refused, be it by its names or through a link.</param>
    /// <param name="text">Well-formed Unicode.</param>
    /// <returns>A complaint when it could not be written; else null.</returns>
    public string? TryWrite(string path, string text) => TryWriteAll([(path, text)]);

    /// <summary>Writes a file that its author keeps, as <see cref="TryWrite(string, string)"/> does. A link in its place is refused: it would become a copy, and what it leads to would stay as it is.</summary>
    public string? TryEdit(string path, string text) => new FileInfo(PathOf(path)).LinkTarget is { } target
        ? $"{PathOf(path)}: error: This is a link to {target}, which is not replaced by a copy."
        : TryWrite(path, text);

    /// <summary>Writes a file that is too long to be kept in memory, whole or not at all.</summary>
    /// <param name="path">As <see cref="TryWrite(string, string)"/> takes it.</param>
    /// <param name="write">Writes the text.</param>
    /// <returns>A complaint when it could not be written; else null.</returns>
    public string? TryWrite(string path, Action<TextWriter> write) => TryWriteAll([(path, write)]);

    /// <summary>
    /// Writes several files. Each is written beside its place before the first is renamed, so a full disk, a text that is none and a folder in
    /// the place of a file change nothing. What fails in a rename all the same, as a file that another program holds on Windows, leaves those before it renamed.
    /// </summary>
    /// <param name="files">Paths and texts, as <see cref="TryWrite(string, string)"/> takes them.</param>
    /// <returns>A complaint of the first that could not be written; else null.</returns>
    public string? TryWriteAll(IEnumerable<(string Path, string Text)> files) =>
        TryWriteAll(files.Select(static file => (file.Path, Write: (Action<TextWriter>)(writer => writer.Write(file.Text)))));

    /// <summary>Writes several files that are too long to be kept in memory, as <see cref="TryWriteAll(IEnumerable{ValueTuple{string, string}})"/> does.</summary>
    public string? TryWriteAll(IEnumerable<(string Path, Action<TextWriter> Write)> files)
    {
        List<(string Path, string Target, string Temporary)> written = [];
        string current = "";
        try
        {
            foreach ((string path, Action<TextWriter> write) in files)
            {
                current = path;
                string target = Place(path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                string temporary = $"{target}.{Path.GetRandomFileName()}{Beside}";
                if (Directory.Exists(target))
                {
                    throw new IOException("There is a folder of that name.");
                }

                written.Add((path, target, temporary));
                WriteFile(temporary, target, write);
            }

            foreach ((string path, string target, string temporary) in written)
            {
                current = path;
                File.Move(temporary, target, overwrite: true);
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            return $"{PathOf(current)}: error: {exception.Message}";
        }
        finally
        {
            foreach ((_, _, string temporary) in written)
            {
                Remove(temporary);
            }
        }
    }

    private void WriteFile(string file, string target, Action<TextWriter> write)
    {
        using FileStream stream = new(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            // Rights that are asked for when a file is made are narrowed by the umask.
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        }

        using (StreamWriter writer = new(stream, s_encoding, leaveOpen: true) { NewLine = "\n" })
        {
            write(writer);
        }

        // Else a loss of power may keep the new name and lose the text behind it.
        stream.Flush(flushToDisk: !canBeMadeAgain);
    }

    /// <summary>The full path of a file below the folder.</summary>
    /// <exception cref="IOException">The path leads out of the folder.</exception>
    private string Place(string path)
    {
        string[] names = path.Split('/');
        if (names.Any(static name => name is "" or "." or ".." || name.Contains(Path.DirectorySeparatorChar) || name.Contains(Path.VolumeSeparatorChar)))
        {
            throw new IOException("The path leads out of the folder.");
        }

        string real = RealFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        string place = real;
        foreach (string name in names[..^1])
        {
            place = RealFolder(Path.Combine(place, name));
            if (!place.StartsWith(Path.EndsInDirectorySeparator(real) ? real : real + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException($"'{name}' is a link that leads out of the folder.");
            }
        }

        return Path.Combine(place, names[^1]);
    }

    /// <summary>Where a folder lies when its last name is a link. One that is not there yet lies where it is named.</summary>
    private static string RealFolder(string path) =>
        Directory.Exists(path) && Directory.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It was never renamed, and its name says that it is no one's.
        }
    }
}
