namespace ConceptLib.Tool.Export.Rdf;

/// <summary>
/// What is said of one resource, each property once with all its values: what Turtle, RDF/XML and JSON-LD all write as one piece.
/// A node without an IRI is blank, and stands where it is a value; so none needs a name that would have to be kept apart from others.
/// Two nodes are one only when they are the same object: two blank ones may say the same of different things.
/// </summary>
internal sealed class RdfNode(string? iri = null) : IRdfTerm
{
    private readonly Dictionary<string, RdfProperty> _byIri = new(StringComparer.Ordinal);
    private readonly HashSet<(string Property, IRdfTerm Value)> _seen = [];
    private readonly List<RdfProperty> _properties = [];

    /// <summary>Null for a blank node.</summary>
    public string? Iri => iri;

    /// <summary>The properties, in the order of their first values.</summary>
    public IReadOnlyList<RdfProperty> Properties => _properties;

    /// <summary>Adds a class that the resource is of.</summary>
    public RdfNode A(string? type) => AddIri(Rdf.Type, type);

    /// <summary>Adds a value; null adds nothing, nor does a triple that is there.</summary>
    public RdfNode Add(string property, IRdfTerm? value)
    {
        if (value is null || (value is not RdfNode && !_seen.Add((property, value))))
        {
            return this;
        }

        if (!_byIri.TryGetValue(property, out RdfProperty? values))
        {
            values = new RdfProperty(property, []);
            _byIri.Add(property, values);
            _properties.Add(values);
        }

        values.Values.Add(value);
        return this;
    }

    /// <summary>Adds values.</summary>
    public RdfNode AddAll(string property, IEnumerable<IRdfTerm> values)
    {
        foreach (IRdfTerm value in values)
        {
            Add(property, value);
        }

        return this;
    }

    /// <summary>Adds a resource by its IRI.</summary>
    public RdfNode AddIri(string property, string? iri) => Add(property, iri is null ? null : new RdfIri(iri));

    /// <summary>Adds a string that is in no language.</summary>
    public RdfNode AddString(string property, string? text) => Add(property, text is null ? null : new RdfLiteral(text));

    /// <summary>Adds a date.</summary>
    public RdfNode AddDate(string property, Edtf? date) => Add(property, date is null ? null : DateLiteral.Of(date));

    /// <summary>Adds when something began and ended; a date that is no period is its beginning.</summary>
    public RdfNode AddPeriod(string start, string end, Edtf? date)
    {
        if (date is null)
        {
            return this;
        }

        (RdfLiteral? Start, RdfLiteral? End) ends = DateLiteral.Ends(date);
        return Add(start, date.IsInterval ? ends.Start : DateLiteral.Of(date)).Add(end, ends.End);
    }

    /// <summary>Adds a text in each of its languages.</summary>
    public RdfNode AddText(string property, LocalizedText? text) =>
        text is null ? this : AddAll(property, text.Languages.Select(language => new RdfLiteral(text.In(language).Text, language)));
}
