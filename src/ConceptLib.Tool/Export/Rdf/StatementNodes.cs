using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>What recurs: passages, notes, certainty, and whose words something is.</summary>
internal sealed class StatementNodes(LibraryIris iris)
{
    // Those that SKOS has no property for.
    private const string UsageNote = "usage-note";
    private const string EtymologyNote = "etymology-note";

    private readonly SortedDictionary<string, RdfNode> _vocabulary = new(StringComparer.Ordinal);

    /// <summary>A property that no vocabulary has, by its name in YAML; noted, so that the graph declares it.</summary>
    public string Term(string name, string? subPropertyOf = null) => Declared(iris.Term(name), name, subPropertyOf);

    /// <summary>A variable of CSL as a property; noted too.</summary>
    public string Csl(string variable) => Declared(iris.Csl(variable), variable, null);

    /// <summary>The properties that were used.</summary>
    public IEnumerable<RdfNode> Vocabulary() => _vocabulary.Values;

    /// <summary>Adds a text in each of its languages, and the concepts that it links.</summary>
    public RdfNode LinkedText(RdfNode node, string property, LocalizedText? text) => text is null ? node : node
        .AddText(property, text)
        .AddAll(DcTerms.References, text.Languages.SelectMany(language => text.LinksIn(language)).Select(link => new RdfIri(iris.OfConcept(link.ConceptId))));

    /// <summary>Adds sources, notes and certainties.</summary>
    public RdfNode Apparatus(RdfNode node, Statement statement) =>
        NotesAndCertainties(Citations(node, DcTerms.Source, statement.Citations), statement);

    private RdfNode NotesAndCertainties(RdfNode node, Statement statement)
    {
        foreach ((string field, Certainty level) in statement.Certainties)
        {
            node.AddString(Term("certainty"), $"{field}: {Words.Key(level)}");
        }

        return Notes(node, statement.Notes);
    }

    /// <summary>Adds notes: texts, and those with a source as resources that have the text as their value (SKOS Primer, section 4.2).</summary>
    public RdfNode Notes(RdfNode node, IEnumerable<Note> notes)
    {
        foreach (Note note in notes)
        {
            string property = PropertyOf(note.Kind);
            if (note.Citations.Count == 0)
            {
                LinkedText(node, property, note.Text);
            }
            else
            {
                node.Add(property, Citations(LinkedText(new RdfNode(), Rdf.Value, note.Text), DcTerms.Source, note.Citations));
            }
        }

        return node;
    }

    /// <summary>Adds the source of each passage, and the passage itself where it is less than the source.</summary>
    public RdfNode Citations(RdfNode node, string property, IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            string source = iris.Of(citation.Source);
            node.AddIri(property, source);
            if (citation is not { Locator: null, Note: null })
            {
                node.Add(property, new RdfNode()
                    .A(Bibo.DocumentPart)
                    .AddIri(DcTerms.IsPartOf, source)
                    .AddString(Bibo.Locator, citation.Locator)
                    .AddString(Rdfs.Comment, citation.Note));
            }
        }

        return node;
    }

    /// <summary>Adds that a source, an agent or an event is out of use.</summary>
    public RdfNode Deprecation(RdfNode node, bool isDeprecated, LocalizedText? reason, IEnumerable<string> successors) => isDeprecated
        ? LinkedText(node, Term("reason", Skos.EditorialNote), reason)
            .Add(Owl.Deprecated, new RdfLiteral("true", null, Xsd.Boolean))
            .AddAll(DcTerms.IsReplacedBy, successors.Select(static successor => new RdfIri(successor)))
        : node;

    /// <summary>Adds whose view or words something is.</summary>
    public RdfNode Voice(RdfNode node, IEnumerable<Agent> agents, string? attribution) => node
        .AddAll(DcTerms.Creator, agents.Select(agent => new RdfIri(iris.Of(agent))))
        .AddString(Schema.CreditText, attribution);

    /// <summary>Adds what a passage says of a concept.</summary>
    public RdfNode Stance(RdfNode node, Stance? stance) => stance is { } known ? node.AddString(Term("stance"), Words.Key(known)) : node;

    private string Declared(string iri, string name, string? subPropertyOf)
    {
        if (!_vocabulary.ContainsKey(iri))
        {
            _vocabulary.Add(iri, new RdfNode(iri).A(Rdf.Property).Add(Rdfs.Label, new RdfLiteral(Words.OfId(name), "en")).AddIri(Rdfs.SubPropertyOf, subPropertyOf));
        }

        return iri;
    }

    private string PropertyOf(NoteKind kind) => kind switch
    {
        NoteKind.Scope => Skos.ScopeNote,
        NoteKind.History => Skos.HistoryNote,
        NoteKind.Editorial => Skos.EditorialNote,
        NoteKind.Change => Skos.ChangeNote,
        NoteKind.Example => Skos.Example,
        NoteKind.Usage => Term(UsageNote, Skos.Note),
        NoteKind.Etymology => Term(EtymologyNote, Skos.Note),
        _ => Skos.Note,
    };
}
