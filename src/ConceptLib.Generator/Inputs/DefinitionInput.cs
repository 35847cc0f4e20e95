using System.Text;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Generator.Inputs;

/// <summary>An additional file that is a definition.</summary>
/// <param name="Path">Below the definitions folder, with '/'.</param>
internal sealed record DefinitionInput(AdditionalText Text, string Path, ReaderLimits Limits)
{
    /// <summary>Null when the file cannot be read, which the compiler itself reports.</summary>
    public ReadDefinition? Read(CancellationToken cancellation)
    {
        SourceText? text = Text.GetText(cancellation);
        if (text is null)
        {
            return null;
        }

        // One character above the limit is enough for the reader to refuse the file: a huge one is not copied whole.
        int length = (int)Math.Min(text.Length, (long)Limits.MaximumLengthOf(Path) + 1);
        return new(Text.Path, DefinitionReader.Read(Path, text.ToString(new TextSpan(0, length)), Limits, CodePageOf(text.Encoding)));
    }

    /// <summary>
    /// The code page that the compiler decoded a file with; null for an encoding of Unicode's, and for a text of an editor. What is no UTF-8 and has no byte order mark, it reads
    /// with the code page of the system (EncodedStringText of Roslyn), or that of the project: the same file would be another library on another system.
    /// </summary>
    private static string? CodePageOf(Encoding? encoding) => encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding.WebName;
}

/// <summary>A definition file as read, and where it lies on the author's disk, for that is where a problem is shown.</summary>
internal sealed record ReadDefinition(string FilePath, ParsedFile Parsed);
