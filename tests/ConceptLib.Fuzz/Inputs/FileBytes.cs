using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>Bytes as the compiler makes text of them.</summary>
internal static class FileBytes
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// UTF-8, or what a byte order mark says, as <c>EncodedStringText.Create</c> of Roslyn does; else the code page of a system, which is UTF-8 with replacements where there is
    /// none. Null for what it takes for no text, reports itself (CS2015) and gives to no generator.
    /// </summary>
    public static string? Decode(byte[] bytes) => Decode(bytes, s_strict) ?? Decode(bytes, Encoding.UTF8);

    private static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, encoding, throwIfBinaryDetected: true).ToString();
        }
        catch (Exception exception) when (exception is DecoderFallbackException or InvalidDataException)
        {
            return null;
        }
    }
}
