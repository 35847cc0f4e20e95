namespace ConceptLib.Tool.Export.Csv;

/// <summary>A table.</summary>
/// <param name="Name">The name of its file, without the extension.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">As many cells each as there are columns; null is an empty one.</param>
internal sealed record CsvTable(string Name, string[] Columns, IEnumerable<string?[]> Rows);
