using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Tool.Definitions;

/// <summary>A definition file from the disk, or from a revision.</summary>
/// <param name="Path">Path below the definitions folder, with '/'.</param>
/// <param name="Text">Its text, or as much of it as the reader needs to refuse a file that is too long; empty when there is a failure.</param>
/// <param name="Failure">Why its text is not known: a sentence; or null.</param>
internal sealed record DefinitionFile(string Path, string Text, string? Failure)
{
    private const int UsualLength = 16 * 1024;

    /// <summary>Reads a file. Failures are part of the result, and no other file is kept from being read.</summary>
    public static DefinitionFile Read(string folder, string path, ReaderLimits limits) =>
        Read(path, () => File.OpenRead(System.IO.Path.Combine(folder, path)), limits);

    /// <summary>Decodes the content of a file.</summary>
    public static DefinitionFile Decode(string path, byte[] content, ReaderLimits limits) => Read(path, () => new MemoryStream(content), limits);

    private static DefinitionFile Read(string path, Func<Stream> open, ReaderLimits limits)
    {
        int length = limits.MaximumLengthOf(path) + 1;
        try
        {
            return Decoded(open, length) is { } text ? new(path, text, null) : new(path, "", NotUtf8(open, length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return new(path, "", "The file cannot be read: " + exception.Message);
        }
    }

    /// <summary>The text of a file, as much of it as is asked for; null when it is not UTF-8.</summary>
    private static string? Decoded(Func<Stream> open, int length)
    {
        try
        {
            // A byte order mark decides, as in the compiler; without one, the file is UTF-8 and nothing else.
            using StreamReader reader = new(open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return Start(reader, length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Start(StreamReader reader, int length)
    {
        // Most files fit at once, and a library has many.
        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Min(length, UsualLength));
        try
        {
            int end = 0;
            int read;
            while (end < length && (read = reader.Read(buffer, end, Math.Min(buffer.Length, length) - end)) > 0)
            {
                end += read;
                if (end == buffer.Length)
                {
                    char[] larger = ArrayPool<char>.Shared.Rent(2 * buffer.Length);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<char>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return new string(buffer, 0, end);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string NotUtf8(Func<Stream> open, int length)
    {
        using Stream stream = open();
        Span<byte> bytes = new byte[(int)Math.Min(stream.Length, 4L * length)]; // no character takes more than four
        bytes = bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        int line = 1;
        for (int at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int size) != OperationStatus.Done)
            {
                return string.Create(CultureInfo.InvariantCulture, $"The file is not UTF-8: no character begins with the byte 0x{bytes[at]:X2} in line {line}. Save it as UTF-8.");
            }

            line += bytes[at] == '\n' ? 1 : 0;
            at += size;
        }

        return "The file is not UTF-8. Save it as UTF-8.";
    }
}
