using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConceptLib.Tool.Json;

/// <summary>Writes JSON for programs that people look into: indented, with letters as they are (those beyond U+FFFF are escaped), the same bytes on every system.</summary>
internal static class JsonOutput
{
    // The encoder is "unsafe" in HTML only. Control characters are escaped, so no text commands a terminal.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, JsonNode json)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
        {
            json.WriteTo(writer);
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        output.Write('\n');
    }
}
