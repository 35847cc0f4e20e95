using ConceptLib.Definitions.Binding;

namespace ConceptLib.Tool.Export;

/// <summary>A library to be exported, with what the command line says of it.</summary>
/// <param name="Library">The library.</param>
/// <param name="BaseIri">What an id is appended to for an IRI.</param>
/// <param name="Places">Where quotes were found in the texts of their sources.</param>
/// <param name="Declared">What its files declare, of which a compiled library keeps only what its concepts use; null without its files.</param>
/// <param name="Remark">Takes a sentence that who exports should read.</param>
internal sealed record ExportedLibrary(ConceptLibrary Library, string BaseIri, QuotePlaces Places, BoundLibrary? Declared, Action<string> Remark)
{
    /// <summary>The file of a format that has one: it is named after the library.</summary>
    public IEnumerable<ExportedFile> OneFile(string extension, Action<TextWriter> write) => [new($"{Library.Id}.{extension}", write)];
}
