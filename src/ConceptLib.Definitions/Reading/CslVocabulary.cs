namespace ConceptLib.Definitions.Reading;

/// <summary>
/// The item types and variables of CSL 1.0.2 (https://docs.citationstyles.org/en/v1.0.2/specification.html, appendices III and IV),
/// without the variables that a processor fills in while it cites (<c>locator</c>, <c>citation-number</c>, <c>citation-label</c>,
/// <c>first-reference-note-number</c>, <c>year-suffix</c>), without the deprecated <c>event</c>, and without <c>note</c>
/// and <c>source</c>, which mean here what they mean everywhere in definition files.
/// </summary>
internal static class CslVocabulary
{
    /// <summary>The types of items.</summary>
    public static string[] Types { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
        "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic",
        "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation",
        "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>The variables that name people.</summary>
    public static string[] Names { get; } =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director",
        "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer",
        "narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
        "series-creator", "translator",
    ];

    /// <summary>The variables that hold dates.</summary>
    public static string[] Dates { get; } = ["accessed", "available-date", "event-date", "issued", "original-date", "submitted"];

    /// <summary>The standard and number variables, and <c>original-language</c>, which CSL lacks.</summary>
    public static string[] Variables { get; } =
    [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number",
        "chapter-number", "citation-key", "collection-number", "collection-title", "container-title", "container-title-short",
        "dimensions", "division", "DOI", "edition", "event-place", "event-title", "genre", "ISBN", "ISSN", "issue", "jurisdiction",
        "keyword", "language", "license", "medium", "number", "number-of-pages", "number-of-volumes", "original-language",
        "original-publisher", "original-publisher-place", "original-title", "page", "page-first", "part-number", "part-title",
        "PMCID", "PMID", "printing-number", "publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title",
        "scale", "section", "status", "supplement-number", "title-short", "URL", "version", "volume", "volume-title",
    ];
}
