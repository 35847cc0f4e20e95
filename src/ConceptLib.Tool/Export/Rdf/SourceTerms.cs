namespace ConceptLib.Tool.Export.Rdf;

/// <summary>What of CSL other vocabularies say as well. Each field stands in the graph under its name in CSL, and under these where there is one.</summary>
internal static class SourceTerms
{
    /// <summary>The property of a variable; null where no vocabulary in use has one.</summary>
    public static string? OfVariable(string variable) => variable switch
    {
        "abstract" => DcTerms.Abstract,
        "chapter-number" => Bibo.Chapter,
        "DOI" => Bibo.Doi,
        "edition" => Bibo.Edition,
        "ISBN" => Bibo.Isbn,
        "ISSN" => Bibo.Issn,
        "issue" => Bibo.Issue,
        "keyword" => Dc.Subject,
        "language" => Dc.Language,
        "license" => Dc.Rights,
        "number" => Bibo.Number,
        "number-of-pages" => Bibo.PageCount,
        "number-of-volumes" => Bibo.VolumeCount,
        "page" => Bibo.Pages,
        "publisher" => Dc.Publisher,
        "section" => Bibo.Section,
        "title-short" => Bibo.ShortTitle,
        "volume" => Bibo.Volume,
        _ => null,
    };

    /// <summary>The property of those who had a part in a work.</summary>
    public static string OfRole(string role) => role switch
    {
        "author" => DcTerms.Creator,
        "director" => Bibo.Director,
        "editor" => Bibo.Editor,
        "interviewer" => Bibo.Interviewer,
        "performer" => Bibo.Performer,
        "recipient" => Bibo.Recipient,
        "translator" => Bibo.Translator,
        _ => DcTerms.Contributor,
    };

    /// <summary>The class of a type of CSL in schema.org.</summary>
    public static string ClassOf(string type) => Schema.Namespace + type switch
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
