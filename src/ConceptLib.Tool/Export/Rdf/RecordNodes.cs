namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Sources, agents and events.</summary>
internal sealed class RecordNodes(LibraryIris iris, StatementNodes statements)
{
    /// <summary>A source, and the text of it that quotes were compared with.</summary>
    public IEnumerable<RdfNode> Of(Source source)
    {
        RdfNode node = new RdfNode(iris.Of(source))
            .A(ClassOf(source.Type))
            .AddString(Dc.Type, source.Type)
            .AddText(DcTerms.Title, source.Title)
            .AddText(DcTerms.Description, source.Description)
            .AddAll(DcTerms.Creator, source.Authors.Select(agent => new RdfIri(iris.Of(agent))))
            .AddDate(DcTerms.Issued, source.Issued)
            .AddIri(Schema.Url, source.Url is { } url && LibraryIris.IsAbsolute(url) ? url : null)
            .AddString(Bibo.Doi, source["DOI"])
            .AddString(Schema.InLanguage, source["language"])
            .AddString(DcTerms.BibliographicCitation, source.ToCitation());
        foreach (string role in source.ContributorRoles)
        {
            node.AddAll(statements.Csl(role), source.Contributors(role).Select(agent => new RdfIri(iris.Of(agent))));
        }

        foreach ((string variable, Edtf date) in source.Dates)
        {
            node.AddDate(statements.Csl(variable), date);
        }

        foreach ((string variable, string value) in source.Variables)
        {
            node.AddString(statements.Csl(variable), value);
        }

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
            node.Add(Schema.HasOccupation, statements.Apparatus(new RdfNode().A(Schema.Role).AddText(Schema.RoleName, role.Role).AddDate(DcTerms.Temporal, role.Period), role));
        }

        return statements.Apparatus(node, agent);
    }

    public RdfNode Of(Event occasion)
    {
        RdfNode node = new RdfNode(iris.Of(occasion)).A(Schema.Event).AddString(Dc.Type, occasion.Type);
        foreach (Label label in occasion.Labels)
        {
            node.Add(label.Status == LabelStatus.Preferred ? Schema.Name : Schema.AlternateName, new RdfLiteral(label.Text, label.Language));
        }

        node.AddText(Schema.Description, occasion.Description)
            .AddDate(Schema.StartDate, occasion.Date)
            .AddText(Schema.Location, occasion.Place)
            .AddAll(Schema.Attendee, occasion.Agents.Select(agent => new RdfIri(iris.Of(agent))));
        return statements.Apparatus(node, occasion);
    }

    private static string ClassOf(AgentType type) => type switch
    {
        AgentType.Person => Schema.Person,
        AgentType.Organization => Schema.Organization,
        AgentType.Group => Foaf.Group,
        _ => Schema.SoftwareApplication,
    };

    private static string ClassOf(string cslType) => Schema.Namespace + cslType switch
    {
        "article" or "article-magazine" => "Article",
        "article-journal" or "paper-conference" => "ScholarlyArticle",
        "article-newspaper" => "NewsArticle",
        "book" => "Book",
        "chapter" => "Chapter",
        "collection" => "Collection",
        "dataset" => "Dataset",
        "legislation" or "bill" or "regulation" => "Legislation",
        "manuscript" => "Manuscript",
        "map" => "Map",
        "motion_picture" => "Movie",
        "periodical" => "Periodical",
        "post-weblog" => "BlogPosting",
        "report" => "Report",
        "review" or "review-book" => "Review",
        "software" => "SoftwareSourceCode",
        "thesis" => "Thesis",
        "webpage" => "WebPage",
        _ => "CreativeWork",
    };
}
