using System.Text;

namespace ConceptLib.Tool.Tests;

/// <summary>A folder of definitions for one test; gone with it.</summary>
internal sealed class DefinitionsOnDisk : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-tool-");

    public DefinitionsOnDisk(params (string Path, string Text)[] files)
    {
        Directory.CreateDirectory(Folder);
        foreach ((string path, string text) in files)
        {
            Write(path, Encoding.UTF8.GetBytes(text + "\n"));
        }
    }

    public string Folder => Path.Combine(_scratch.FullName, "definitions");

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Write(string path, byte[] bytes)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Runs the tool on the folder; messages name it <c>definitions</c>.</summary>
    public ToolRun Run(params string[] arguments) => Shortened(ToolRun.Plain([.. arguments, "--definitions", Folder]));

    public ToolRun RunOnTerminal(int columns, params string[] arguments) => Shortened(ToolRun.OnTerminal(columns, [.. arguments, "--definitions", Folder]));

    public void Dispose() => _scratch.Delete(recursive: true);

    private ToolRun Shortened(ToolRun run) => run with { Error = run.Error.Replace(Folder, "definitions", StringComparison.Ordinal) };
}
