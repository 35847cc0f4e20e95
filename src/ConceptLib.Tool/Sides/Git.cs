using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ConceptLib.Tool.Sides;

/// <summary>What git printed.</summary>
internal sealed record GitRun(int ExitCode, string Text, string Error);

/// <summary>Asks git, as a process of its own: no shell reads what was typed, and it is never an option.</summary>
/// <param name="folder">A folder in the repository.</param>
internal sealed class Git(string folder)
{
    /// <summary>Runs git.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no git.</exception>
    public GitRun Run(params IEnumerable<string> arguments)
    {
        using Process git = Start(arguments);
        git.StandardInput.Close();
        Task<string> error = git.StandardError.ReadToEndAsync();
        string text = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return new(git.ExitCode, text, error.Result);
    }

    /// <summary>The contents of objects, by one process for all.</summary>
    /// <exception cref="IOException">An object is missing.</exception>
    public IReadOnlyList<byte[]> Contents(IReadOnlyList<string> ids)
    {
        using Process git = Start(["cat-file", "--batch"]);
        git.ErrorDataReceived += static (_, _) => { };
        git.BeginErrorReadLine();

        // Written beside the reading: either pipe is full at some point.
        Task writing = Task.Run(() =>
        {
            foreach (string id in ids)
            {
                git.StandardInput.Write(id + "\n");
            }

            git.StandardInput.Close();
        });
        Stream output = git.StandardOutput.BaseStream;
        byte[][] contents = [.. ids.Select(_ => Content(output))];
        writing.Wait();
        git.WaitForExit();
        return contents;
    }

    /// <summary>Reads an answer: <c>id type size</c>, a line end, the content, a line end.</summary>
    private static byte[] Content(Stream output)
    {
        StringBuilder head = new();
        for (int next = output.ReadByte(); next != '\n'; next = output.ReadByte())
        {
            head.Append(next >= 0 ? (char)next : throw new IOException("git cat-file ended early."));
        }

        byte[] content = new byte[head.ToString().Split(' ') is [_, _, var size] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            ? length
            : throw new IOException($"git cat-file says '{head}'.")];
        output.ReadExactly(content);
        output.ReadByte();
        return content;
    }

    private Process Start(IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("git", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        return Process.Start(start)!;
    }
}
