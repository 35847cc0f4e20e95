using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>Bytes as the compiler makes text of them.</summary>
internal static class FileBytes
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// UTF-8, or what a byte order mark says, or else one byte for each character, as <c>EncodedStringText.Create</c> of Roslyn does; null for what it takes
    /// for no text, reports itself (CS2015) and gives to no generator.
    /// </summary>
    public static string? Decode(byte[] bytes) => Decode(bytes, s_strict) ?? Decode(bytes, Encoding.Latin1);

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
