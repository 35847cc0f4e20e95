namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Writes a graph node by node, so that no more of it is in memory. Disposed, it has ended the document and leaves its output open.</summary>
internal interface IRdfWriter : IDisposable
{
    void Write(RdfNode node);
}
