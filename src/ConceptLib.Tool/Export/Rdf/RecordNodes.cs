namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Sources, agents and events.</summary>
internal sealed class RecordNodes(LibraryIris iris, StatementNodes statements, LabelNodes labels)
{
    /// <summary>A source, and the text of it that quotes were compared with.</summary>
    public IEnumerable<RdfNode> Of(Source source)
    {
        RdfNode node = new RdfNode(iris.Of(source))
            .A(SourceTerms.ClassOf(source.Type))
            .AddString(Dc.Type, source.Type)
            .AddText(DcTerms.Title, source.Title);
        statements.LinkedText(node, DcTerms.Description, source.Description)
            .AddDate(DcTerms.Issued, source.Issued)
            .AddIri(Schema.Url, source.Url is { } url && LibraryIris.IsAbsolute(url) ? url : null)
            .AddString(Schema.InLanguage, source["language"])
            .Add(DcTerms.IsPartOf, source["container-title"] is { } container ? new RdfNode().AddString(DcTerms.Title, container) : null)
            .AddString(DcTerms.BibliographicCitation, source.ToCitation());
        foreach (string role in source.ContributorRoles)
        {
            RdfIri[] agents = [.. source.Contributors(role).Select(agent => new RdfIri(iris.Of(agent)))];
            node.AddAll(SourceTerms.OfRole(role), agents).AddAll(statements.Csl(role), agents);
        }

        if (source.Authors.Count > 1)
        {
            // A title page has them in an order, and triples have none.
            node.Add(Bibo.AuthorList, source.Authors.Index().Aggregate(new RdfNode().A(Rdf.Seq), (list, author) => list.AddIri(Rdf.Member(author.Index + 1), iris.Of(author.Item))));
        }

        foreach ((string variable, Edtf date) in source.Dates)
        {
            node.AddDate(statements.Csl(variable), date);
        }

        foreach ((string variable, string value) in source.Variables)
        {
            node.AddString(statements.Csl(variable), value);
            if (SourceTerms.OfVariable(variable) is { } property)
            {
                node.AddString(property, value);
            }
        }

        statements.Deprecation(node, source.IsDeprecated, source.Reason, source.ReplacedBy.Select(iris.Of));
        yield return statements.Apparatus(node, source);
        if (source.TextHash is { } hash)
        {
            yield return new RdfNode(iris.OfText(source))
                .A(Schema.MediaObject)
                .AddIri(Schema.EncodesCreativeWork, iris.Of(source))
                .AddString(Schema.EncodingFormat, "text/plain; charset=utf-8")
                .AddString(Schema.Sha256, hash);
        }
    }

    public RdfNode Of(Agent agent)
    {
        RdfNode node = new RdfNode(iris.Of(agent))
            .A(ClassOf(agent.Type))
            .AddText(Schema.Name, agent.Name)
            .AddString(Schema.FamilyName, agent.Family)
            .AddString(Schema.GivenName, agent.Given);
        foreach (AgentRole role in agent.Roles)
        {
            node.Add(Schema.HasOccupation, statements.Apparatus(new RdfNode().A(Schema.Role).AddText(Schema.RoleName, role.Role).AddDate(DcTerms.Valid, role.Period).AddPeriod(Schema.StartDate, Schema.EndDate, role.Period is { IsInterval: true } period ? period : null), role));
        }

        statements.Deprecation(node, agent.IsDeprecated, agent.Reason, agent.ReplacedBy.Select(iris.Of));
        return statements.Apparatus(node, agent);
    }

    public RdfNode Of(Event occasion)
    {
        RdfNode node = new RdfNode(iris.Of(occasion)).A(Schema.Event).AddString(Dc.Type, occasion.Type);
        statements.LinkedText(labels.Add(node, occasion.Labels), Schema.Description, occasion.Description)
            .AddPeriod(Schema.StartDate, Schema.EndDate, occasion.Date)
            .AddText(Schema.Location, occasion.Place)
            .AddAll(Schema.Attendee, occasion.Agents.Select(agent => new RdfIri(iris.Of(agent))));
        statements.Deprecation(node, occasion.IsDeprecated, occasion.Reason, occasion.ReplacedBy.Select(iris.Of));
        return statements.Apparatus(node, occasion);
    }

    private static string ClassOf(AgentType type) => type switch
    {
        AgentType.Person => Schema.Person,
        AgentType.Organization => Schema.Organization,
        AgentType.Group => Foaf.Group,
        _ => Schema.SoftwareApplication,
    };
}
