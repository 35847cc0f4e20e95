using System.Security.Cryptography;
using System.Text;

namespace ConceptLib.Tool.Tests.Export;

/// <summary>A test that needs the texts of the sources, which are not in the repository: the environment variable <c>CONCEPTLIB_TEXTS</c> names their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TextsFactAttribute : FactAttribute
{
    public TextsFactAttribute() => Skip = Directory.Exists(Folder) ? null : "CONCEPTLIB_TEXTS names no folder with the texts of the sources.";

    private static string? Folder => Environment.GetEnvironmentVariable("CONCEPTLIB_TEXTS");

    /// <summary>The text whose hash the record of a source pins; null when it is not in the folder.</summary>
    public static string? TextOf(Source source) => Directory.EnumerateFiles(Folder!, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".txt" or ".md")
        .Select(File.ReadAllText)
        .FirstOrDefault(text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) == source.TextHash);
}
