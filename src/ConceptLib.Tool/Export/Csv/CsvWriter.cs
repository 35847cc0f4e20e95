using System.Buffers;

namespace ConceptLib.Tool.Export.Csv;

/// <summary>
/// CSV after RFC 4180, which ends a line with CR LF. A cell is what the library says, also where a spreadsheet would take it for a formula: the
/// file is for programs, and to change a text would be wrong for all of them. Such cells are counted.
/// </summary>
internal sealed class CsvWriter
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> s_marks = SearchValues.Create(",\"\r\n");

    /// <summary>How many cells of those written a spreadsheet would take for a formula.</summary>
    public int FormulaCount { get; private set; }

    public void Write(TextWriter output, CsvTable table)
    {
        WriteRow(output, table.Columns);
        foreach (string?[] row in table.Rows)
        {
            WriteRow(output, row);
        }
    }

    private void WriteRow(TextWriter output, string?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            output.Write(i > 0 ? "," : "");
            string cell = cells[i] ?? "";
            FormulaCount += cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? 1 : 0;
            output.Write(cell.AsSpan().ContainsAny(s_marks) || cell is [' ', ..] or [.., ' '] ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        output.Write(LineEnd);
    }
}
