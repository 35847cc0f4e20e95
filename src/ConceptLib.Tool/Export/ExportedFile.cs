namespace ConceptLib.Tool.Export;

/// <summary>A file of an export.</summary>
/// <param name="Path">Path below the folder, with '/'.</param>
/// <param name="Write">Writes its text.</param>
internal sealed record ExportedFile(string Path, Action<TextWriter> Write);
