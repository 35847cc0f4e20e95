namespace ConceptLib.Tool.Export.Rdf;

/// <summary>What stands at the end of a triple: an IRI or a literal, which are what they say, or a node, which is itself alone.</summary>
internal interface IRdfTerm;

/// <summary>A resource by its IRI.</summary>
internal sealed record RdfIri(string Value) : IRdfTerm;

/// <summary>A literal: with a language, with a datatype, or a plain string.</summary>
internal sealed record RdfLiteral(string Text, string? Language = null, string? Datatype = null) : IRdfTerm;

/// <summary>A property of a node, with its values.</summary>
internal sealed record RdfProperty(string Iri, List<IRdfTerm> Values);
