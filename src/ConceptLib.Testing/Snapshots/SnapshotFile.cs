using System.Text;

namespace ConceptLib.Testing.Snapshots;

/// <summary>
/// An accepted text beside the tests, and the text that a test gave in its place: two files of one name, by the conventions of
/// <see href="https://github.com/VerifyTests/Verify">Verify</see>, so that a project may go over to it with the files it has.
/// </summary>
/// <param name="path">The path of both up to <c>.verified.</c> and <c>.received.</c>.</param>
/// <param name="extension">What follows these.</param>
internal sealed class SnapshotFile(string path, string extension)
{
    // Those that Windows forbids: a snapshot written elsewhere is checked out there too.
    private const string ForbiddenInNames = "\"<>|:*?\\/";

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The file of the text that was accepted.</summary>
    public string Verified { get; } = $"{path}.verified.{extension}";

    /// <summary>The file of a text that was not: there is one only after a test failed.</summary>
    public string Received { get; } = $"{path}.received.{extension}";

    /// <summary>The name of a test's files: <c>Class.Method_parameter=value</c>.</summary>
    public static string NameOf(string test, params (string Parameter, string Value)[] arguments)
    {
        StringBuilder name = new(test);
        foreach ((string parameter, string value) in arguments)
        {
            name.Append('_').Append(parameter).Append('=').Append(value);
        }

        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsControl(name[i]) || ForbiddenInNames.Contains(name[i]))
            {
                name[i] = '-';
            }
        }

        return name.ToString();
    }

    /// <summary>
    /// Compares a text with the accepted one. Line ends do not matter, nor does one at the end of the accepted text.
    /// </summary>
    /// <param name="text">What the test gave.</param>
    /// <param name="accepts">Whether a text that differs is accepted in place of the old one.</param>
    /// <returns>Null where they agree or it is accepted; else what differs. The text is then in <see cref="Received"/>.</returns>
    public string? Compare(string text, bool accepts)
    {
        string received = WithLineFeeds(text);
        string? verified = File.Exists(Verified) ? WithLineFeeds(File.ReadAllText(Verified)) : null;
        if (received == verified || received + '\n' == verified)
        {
            File.Delete(Received);
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Received)!);
        if (accepts)
        {
            File.WriteAllText(Verified, received, s_encoding);
            File.Delete(Received);
            return null;
        }

        File.WriteAllText(Received, received, s_encoding);
        return verified is null
            ? $"New: accept {Received} by renaming it to {Verified}"
            : $"Not equal: {Received}\n{Difference.Of(verified, received)}";
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
