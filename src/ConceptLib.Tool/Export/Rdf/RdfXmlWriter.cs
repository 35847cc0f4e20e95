using System.Xml;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>RDF/XML (RDF 1.1, https://www.w3.org/TR/rdf-syntax-grammar/), without the abbreviations that some readers of SKOS do not know.</summary>
internal sealed class RdfXmlWriter : IRdfWriter
{
    private readonly XmlWriter _xml;
    private readonly RdfNamespaces _namespaces;

    public RdfXmlWriter(TextWriter output, RdfNamespaces namespaces)
    {
        _namespaces = namespaces;
        _xml = XmlOutput.Begin(output);
        _xml.WriteStartElement("rdf", "RDF", Rdf.Namespace);
        foreach ((string prefix, string iri) in namespaces.All.Where(static known => known.Prefix.Length > 0))
        {
            _xml.WriteAttributeString("xmlns", prefix, null, iri);
        }
    }

    public void Write(RdfNode node)
    {
        _xml.WriteStartElement("rdf", "Description", Rdf.Namespace);
        if (node.Iri is { } iri)
        {
            _xml.WriteAttributeString("rdf", "about", Rdf.Namespace, iri);
        }

        foreach (RdfProperty property in node.Properties)
        {
            foreach (IRdfTerm value in property.Values)
            {
                WriteStart(property.Iri);
                WriteTerm(value);
                _xml.WriteEndElement();
            }
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        // Where a write failed, why it did is on its way up; a writer that takes no more would hide it.
        if (_xml.WriteState != WriteState.Error)
        {
            _xml.WriteEndElement();
            _xml.WriteWhitespace("\n");
        }

        _xml.Dispose();
    }

    private void WriteStart(string property)
    {
        if (_namespaces.TryCompact(property, out string prefix, out string name))
        {
            _xml.WriteStartElement(prefix, name, _namespaces.All.First(known => known.Prefix == prefix).Iri);
            return;
        }

        // The name of a property is the longest name in XML that its IRI ends with.
        int start = property.Length;
        while (start > 0 && XmlConvert.IsNCNameChar(property[start - 1]))
        {
            start--;
        }

        while (!XmlConvert.IsStartNCNameChar(property[start]))
        {
            start++;
        }

        _xml.WriteStartElement("p", property[start..], property[..start]);
    }

    private void WriteTerm(IRdfTerm term)
    {
        switch (term)
        {
            case RdfIri iri:
                _xml.WriteAttributeString("rdf", "resource", Rdf.Namespace, iri.Value);
                break;
            case RdfLiteral literal:
                if (literal.Language is { } language)
                {
                    _xml.WriteAttributeString("xml", "lang", null, language);
                }
                else if (literal.Datatype is { } datatype)
                {
                    _xml.WriteAttributeString("rdf", "datatype", Rdf.Namespace, datatype);
                }

                _xml.WriteString(literal.Text);
                break;
            case RdfNode node:
                Write(node);
                break;
        }
    }
}
