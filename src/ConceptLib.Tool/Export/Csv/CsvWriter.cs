using System.Buffers;

namespace ConceptLib.Tool.Export.Csv;

/// <summary>
/// CSV after RFC 4180, which ends a line with CR LF. A cell is what the library says, also where a spreadsheet would take it for a formula: the
/// file is for programs, and to change a text would be wrong for all of them. Such cells are counted.
/// </summary>
internal static class CsvWriter
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> s_marks = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a table.</summary>
    /// <returns>How many of its cells a spreadsheet would take for a formula.</returns>
    public static int Write(TextWriter output, CsvTable table)
    {
        WriteRow(output, table.Columns);
        int formulas = 0;
        foreach (string?[] row in table.Rows)
        {
            WriteRow(output, row);
            formulas += row.Count(static cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
        }

        return formulas;
    }

    private static void WriteRow(TextWriter output, string?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            output.Write(i > 0 ? "," : "");
            string cell = cells[i] ?? "";
            output.Write(cell.AsSpan().ContainsAny(s_marks) || cell is [' ', ..] or [.., ' '] ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        output.Write(LineEnd);
    }
}
