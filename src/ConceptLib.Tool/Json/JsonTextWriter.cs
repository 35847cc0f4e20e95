using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConceptLib.Tool.Json;

/// <summary>
/// Writes JSON for programs that people look into: indented, with letters as they are (those beyond U+FFFF are escaped), the same bytes on
/// every system. What is written is kept until it is flushed, so that a long document need not be.
/// </summary>
internal sealed class JsonTextWriter : IDisposable
{
    // The encoder is "unsafe" in HTML only. Control characters are escaped, so no text commands a terminal.
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Begins a document.</summary>
    /// <param name="output">Where it goes; stays open.</param>
    public JsonTextWriter(TextWriter output) => (_output, Json) = (output, new Utf8JsonWriter(_bytes, s_options));

    /// <summary>Takes the JSON.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what was written since the last time.</summary>
    public void Flush()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_bytes.WrittenSpan));
        _bytes.ResetWrittenCount();
    }

    /// <summary>Ends the document, with a line end.</summary>
    public void Dispose()
    {
        Flush();
        Json.Dispose();
        _output.Write('\n');
    }
}
