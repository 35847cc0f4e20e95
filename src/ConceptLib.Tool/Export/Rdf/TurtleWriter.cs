using System.Globalization;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Turtle (RDF 1.1, https://www.w3.org/TR/turtle/): a node a paragraph, a property a line.</summary>
internal sealed class TurtleWriter : IRdfWriter
{
    private const int Step = 4;

    private readonly TextWriter _output;
    private readonly RdfNamespaces _namespaces;

    public TurtleWriter(TextWriter output, RdfNamespaces namespaces)
    {
        (_output, _namespaces) = (output, namespaces);
        foreach ((string prefix, string iri) in namespaces.All)
        {
            output.Write($"@prefix {prefix}: <{iri}> .\n");
        }
    }

    public void Write(RdfNode node)
    {
        _output.Write('\n');
        if (node.Iri is { } iri)
        {
            WriteIri(iri);
        }
        else
        {
            _output.Write("[]");
        }

        WriteProperties(node, Step);
        _output.Write(" .\n");
    }

    public void Dispose()
    {
        // A document has no end but that of the file.
    }

    private void WriteProperties(RdfNode node, int indent)
    {
        string separator = "";
        foreach (RdfProperty property in node.Properties)
        {
            _output.Write($"{separator}\n{new string(' ', indent)}");
            if (property.Iri == Rdf.Type)
            {
                _output.Write('a');
            }
            else
            {
                WriteIri(property.Iri);
            }

            string comma = " ";
            foreach (IRdfTerm value in property.Values)
            {
                _output.Write(comma);
                WriteTerm(value, indent);
                comma = " , ";
            }

            separator = " ;";
        }
    }

    private void WriteTerm(IRdfTerm term, int indent)
    {
        switch (term)
        {
            case RdfIri iri:
                WriteIri(iri.Value);
                break;
            case RdfLiteral literal:
                WriteLiteral(literal);
                break;
            case RdfNode { Iri: { } iri }:
                WriteIri(iri);
                break;
            case RdfNode blank:
                _output.Write('[');
                WriteProperties(blank, indent + Step);
                _output.Write($"\n{new string(' ', indent)}]");
                break;
        }
    }

    private void WriteLiteral(RdfLiteral literal)
    {
        _output.Write('"');
        foreach (char c in literal.Text)
        {
            switch (c)
            {
                case '"' or '\\':
                    _output.Write('\\');
                    _output.Write(c);
                    break;
                case '\n':
                    _output.Write("\\n");
                    break;
                case '\r':
                    _output.Write("\\r");
                    break;
                case '\t':
                    _output.Write("\\t");
                    break;
                case < ' ' or '\u007F':
                    _output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
                    break;
                default:
                    _output.Write(c);
                    break;
            }
        }

        _output.Write('"');
        if (literal.Language is { } language)
        {
            _output.Write($"@{language}");
        }
        else if (literal.Datatype is { } datatype)
        {
            _output.Write("^^");
            WriteIri(datatype);
        }
    }

    // Who builds a graph sees to it that an IRI has no character that would end it here.
    private void WriteIri(string iri) => _output.Write(_namespaces.TryCompact(iri, out string prefix, out string name) ? $"{prefix}:{name}" : $"<{iri}>");
}
