namespace ConceptLib.Tool.Export.Rdf;

/// <summary>What stands at the end of a triple.</summary>
internal abstract record RdfTerm;

/// <summary>A resource by its IRI.</summary>
internal sealed record RdfIri(string Value) : RdfTerm;

/// <summary>A literal: with a language, with a datatype, or a plain string.</summary>
internal sealed record RdfLiteral(string Text, string? Language = null, string? Datatype = null) : RdfTerm;

/// <summary>A property of a node, with its values.</summary>
internal sealed record RdfProperty(string Iri, List<RdfTerm> Values);
