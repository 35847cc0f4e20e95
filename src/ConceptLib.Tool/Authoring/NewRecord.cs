using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Authoring;

/// <summary>A record that is about to be written to a library, and the file it goes to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The file, below the folder of the definitions.</param>
/// <param name="Text">All of the file.</param>
/// <param name="Definitions">The library with it, read as if it were written.</param>
internal sealed record NewRecord(string Id, string Path, string Text, DefinitionsFolder Definitions)
{
    private static readonly string[] Tables = ["library", "sources", "agents", "events"];

    /// <summary>Whether a file of that name, at the top of the folder, is no concept.</summary>
    public static bool IsTable(string id) => Tables.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>A concept, in a file of its own.</summary>
    public static NewRecord Concept(DefinitionsFolder definitions, string id, Record concept) => InFile(definitions, id, id + ".yaml", Formatted(id + ".yaml", concept));

    /// <summary>
    /// A source, an agent or an event, behind what the file of its sort holds, of which not a byte changes. Where that cannot be gone on
    /// with (it is written in braces, or not in plain UTF-8), in a file of its own in the folder of that sort.
    /// </summary>
    public static NewRecord InTable(DefinitionsFolder definitions, string table, string id, Record record)
    {
        string path = table + ".yaml";
        string text = Formatted(path, new Record().Add(id, record));
        if (definitions.TextOf(path) is not { } before)
        {
            return InFile(definitions, id, path, text);
        }

        NewRecord alone = InFile(definitions, id, $"{table}/{id}.yaml", text);
        if (!definitions.IsPlainUtf8(path))
        {
            return alone;
        }

        string lineEnd = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        NewRecord appended = InFile(
            definitions, id, path, before + (before.Length == 0 || before.EndsWith('\n') ? "" : lineEnd) + text.Replace("\n", lineEnd, StringComparison.Ordinal));
        if (appended.Definitions.Bound is not null)
        {
            return appended;
        }

        // What is wrong with the record itself is wrong in any file.
        return alone.Definitions.Bound is not null ? alone : appended;
    }

    // One with errors has no usual form; it is not written either.
    private static string Formatted(string path, Record record) =>
        DefinitionFormatter.Format(path, record.ToString(), ReaderLimits.Default).Text ?? record.ToString();

    private static NewRecord InFile(DefinitionsFolder definitions, string id, string path, string text) => new(id, path, text, definitions.With(path, text));
}
