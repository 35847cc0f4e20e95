using System.Xml;
using ConceptLib.Tool.Export.Rdf;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Tbx;

/// <summary>
/// TBX-Basic in DCA style (TBX 3, ISO 30042:2019; the dialect is that of https://www.tbxinfo.net/tbx-dialects/): a concept an entry, with its terms by
/// language. A definition that is somebody's has its attribution as its source.
/// </summary>
internal sealed class TbxWriter : IDisposable
{
    private const string Namespace = "urn:iso:std:iso:30042:ed-2";

    private readonly XmlWriter _xml;

    private TbxWriter(TextWriter output) => _xml = XmlOutput.Begin(output);

    public static void Write(TextWriter output, ConceptLibrary library)
    {
        using TbxWriter writer = new(output);
        writer.Document(library);
    }

    public void Dispose() => _xml.Dispose();

    private void Document(ConceptLibrary library)
    {
        _xml.WriteStartElement("tbx", Namespace);
        _xml.WriteAttributeString("type", "TBX-Basic");
        _xml.WriteAttributeString("style", "dca");
        Language(library.Languages[0]);
        Header(library);
        Start("text");
        Start("body");
        foreach (Concept concept in library.All)
        {
            Entry(concept);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
    }

    private void Header(ConceptLibrary library)
    {
        Start("tbxHeader");
        Start("fileDesc");
        if (library.License is { } license)
        {
            Start("publicationStmt");
            Element("p", $"License: {license}");
            _xml.WriteEndElement();
        }

        Start("sourceDesc");
        Element("p", string.Join(", ", new[] { library.Title?.ToString() ?? library.Id, library.Version }.OfType<string>()));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Entry(Concept concept)
    {
        // Hidden labels are misspellings for a search: no terms.
        ILookup<string, Label> terms = concept.Labels.Where(static label => label.Status != LabelStatus.Hidden).ToLookup(static label => label.Language);
        Start("conceptEntry");
        _xml.WriteAttributeString("id", Id(concept));
        if (concept.Domain is { } domain)
        {
            Typed("descrip", "subjectField", domain);
        }

        IEnumerable<Definition> definitions = concept.Definition is { } own ? [own, .. concept.Definitions] : concept.Definitions;
        (Definition Of, string Language)[] texts = [.. definitions.SelectMany(static definition => definition.Text.Languages, static (definition, language) => (definition, language))];
        foreach ((Definition definition, string language) in texts.Where(text => !terms.Contains(text.Language)))
        {
            Definition(definition, language);
        }

        References(concept);
        Notes(concept);
        foreach (IGrouping<string, Label> language in terms)
        {
            Start("langSec");
            Language(language.Key);
            foreach ((Definition definition, string _) in texts.Where(text => text.Language == language.Key))
            {
                Definition(definition, language.Key);
            }

            foreach (Label label in language)
            {
                Term(label);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Definition(Definition definition, string language)
    {
        Start("descripGrp");
        Start("descrip");
        _xml.WriteAttributeString("type", "definition");
        Language(language);
        _xml.WriteString(definition.Text.In(language).Text);
        _xml.WriteEndElement();
        if (definition.Attribution is { } attribution)
        {
            Typed("admin", "source", attribution);
        }

        Sources(definition.Citations);
        _xml.WriteEndElement();
    }

    private void Term(Label label)
    {
        Start("termSec");
        Element("term", label.Text);
        Typed("termNote", "administrativeStatus", label.Status switch
        {
            LabelStatus.Preferred => "preferredTerm-admn-sts",
            LabelStatus.Deprecated => "deprecatedTerm-admn-sts",
            _ => "admittedTerm-admn-sts",
        });
        if (label.Status == LabelStatus.Abbreviation)
        {
            Typed("termNote", "termType", "abbreviation");
        }

        Sources(label.Citations);
        foreach (Note note in label.Notes)
        {
            Note(note);
        }

        _xml.WriteEndElement();
    }

    private void References(Concept concept)
    {
        foreach (Relation relation in concept.Relations)
        {
            Start("ref");
            _xml.WriteAttributeString("type", "crossReference");
            _xml.WriteAttributeString("target", Id(relation.Target));
            string voice = relation.Attribution is { } attribution ? $" ({attribution})" : "";
            _xml.WriteString($"{Words.OfId(relation.Type.Id)}: {relation.Target.PreferredLabel.Text}{voice}");
            _xml.WriteEndElement();
        }

        foreach (Mapping mapping in concept.Mappings)
        {
            // The dialect's schema takes addresses of the web and no others.
            bool isAddress = LibraryIris.IsAbsolute(mapping.Target) && mapping.Target.StartsWith("http", StringComparison.Ordinal);
            Start(isAddress ? "xref" : "note");
            if (isAddress)
            {
                _xml.WriteAttributeString("type", "externalCrossReference");
                _xml.WriteAttributeString("target", mapping.Target);
            }

            _xml.WriteString($"{Words.Of(mapping.Type)}: {mapping.Target}");
            _xml.WriteEndElement();
        }
    }

    /// <summary>Notes, and quotes: a context in TBX is words that hold the term, in a language that a record may not tell.</summary>
    private void Notes(Concept concept)
    {
        if (concept.Status != ConceptStatus.Current)
        {
            Element("note", Words.Join(Words.Of(concept.Status), concept.Reason?.ToString()));
        }

        foreach (Note note in concept.Notes)
        {
            Note(note);
        }

        foreach (Quote quote in concept.Quotes)
        {
            Element("note", string.Join(" ", [$"{Words.Spoken(quote)} ({quote.Attribution})", .. quote.Citations.Select(static citation => citation.ToString())]));
        }
    }

    private void Note(Note note)
    {
        foreach (string language in note.Text.Languages)
        {
            Start("note");
            Language(language);
            _xml.WriteString(string.Join(" ", [note.Text.In(language).Text, .. note.Citations.Select(static citation => citation.ToString())]));
            _xml.WriteEndElement();
        }
    }

    private void Sources(IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            Typed("admin", "source", citation.ToString());
        }
    }

    private void Typed(string element, string type, string text)
    {
        Start(element);
        _xml.WriteAttributeString("type", type);
        _xml.WriteString(text);
        _xml.WriteEndElement();
    }

    private void Element(string name, string text)
    {
        Start(name);
        _xml.WriteString(text);
        _xml.WriteEndElement();
    }

    private void Start(string name) => _xml.WriteStartElement(name, Namespace);

    private void Language(string language) => _xml.WriteAttributeString("xml", "lang", null, language);

    // An id in XML begins with a letter, and ids here may begin with a digit: 2030-agenda is _x0032_030-agenda.
    private static string Id(Concept concept) => XmlConvert.EncodeLocalName(concept.Id);
}
