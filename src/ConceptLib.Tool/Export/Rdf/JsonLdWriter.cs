using System.Text.Json;
using ConceptLib.Tool.Json;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with properties and classes by prefix, and everything else by its whole IRI.</summary>
internal sealed class JsonLdWriter : IRdfWriter
{
    private readonly JsonTextWriter _output;
    private readonly RdfNamespaces _namespaces;
    private readonly HashSet<string> _prefixes;

    public JsonLdWriter(TextWriter output, RdfNamespaces namespaces)
    {
        _output = new JsonTextWriter(output);
        _namespaces = namespaces;
        (string Prefix, string Iri)[] declared = [.. namespaces.All.Where(static known => known.Prefix.Length > 0)];
        _prefixes = [.. declared.Select(static known => known.Prefix)];
        Json.WriteStartObject();
        Json.WriteStartObject("@context");
        foreach ((string prefix, string iri) in declared)
        {
            Json.WriteString(prefix, iri);
        }

        Json.WriteEndObject();
        Json.WriteStartArray("@graph");
    }

    private Utf8JsonWriter Json => _output.Json;

    public void Write(RdfNode node)
    {
        WriteNode(node);
        _output.Flush();
    }

    public void Dispose()
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
        _output.Dispose();
    }

    private void WriteNode(RdfNode node)
    {
        Json.WriteStartObject();
        if (node.Iri is { } iri)
        {
            WriteId(iri);
        }

        foreach (RdfProperty property in node.Properties)
        {
            bool isType = property.Iri == Rdf.Type;
            Json.WriteStartArray(isType ? "@type" : Compact(property.Iri));
            foreach (IRdfTerm value in property.Values)
            {
                if (isType && value is RdfIri type)
                {
                    Json.WriteStringValue(Compact(type.Value));
                }
                else
                {
                    WriteTerm(value);
                }
            }

            Json.WriteEndArray();
        }

        Json.WriteEndObject();
    }

    private void WriteTerm(IRdfTerm term)
    {
        switch (term)
        {
            case RdfIri iri:
                Json.WriteStartObject();
                WriteId(iri.Value);
                Json.WriteEndObject();
                break;
            case RdfLiteral { Language: null, Datatype: null } literal:
                Json.WriteStringValue(literal.Text);
                break;
            case RdfLiteral literal:
                Json.WriteStartObject();
                Json.WriteString("@value", literal.Text);
                if (literal.Language is { } language)
                {
                    Json.WriteString("@language", language);
                }
                else
                {
                    Json.WriteString("@type", Compact(literal.Datatype!));
                }

                Json.WriteEndObject();
                break;
            case RdfNode node:
                WriteNode(node);
                break;
        }
    }

    private void WriteId(string iri)
    {
        // Where its scheme happens to be one of our prefixes, a processor would put the namespace in its place.
        string scheme = iri[..Math.Max(iri.IndexOf(':', StringComparison.Ordinal), 0)];
        if (_prefixes.Contains(scheme))
        {
            Json.WriteStartObject("@context");
            Json.WriteNull(scheme);
            Json.WriteEndObject();
        }

        Json.WriteString("@id", iri);
    }

    private string Compact(string iri) => _namespaces.TryCompact(iri, out string prefix, out string name) && prefix.Length > 0 ? $"{prefix}:{name}" : iri;
}
