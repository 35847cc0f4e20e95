namespace ConceptLib.Tool.Export.Rdf;

/// <summary>RDF 1.1, https://www.w3.org/TR/rdf-schema/.</summary>
internal static class Rdf
{
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Type = Namespace + "type";
    public const string Value = Namespace + "value";
    public const string Property = Namespace + "Property";
    public const string Statement = Namespace + "Statement";
    public const string Subject = Namespace + "subject";
    public const string Predicate = Namespace + "predicate";
    public const string Object = Namespace + "object";
    public const string Seq = Namespace + "Seq";
    public const string LangString = Namespace + "langString";

    /// <summary>The membership property of a place in a container, from 1: <c>rdf:_1</c>.</summary>
    public static string Member(int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Namespace}_{place}");
}

/// <summary>RDF Schema 1.1, https://www.w3.org/TR/rdf-schema/.</summary>
internal static class Rdfs
{
    public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Class = Namespace + "Class";
    public const string Label = Namespace + "label";
    public const string Comment = Namespace + "comment";
    public const string Domain = Namespace + "domain";
    public const string Range = Namespace + "range";
    public const string SubClassOf = Namespace + "subClassOf";
    public const string SubPropertyOf = Namespace + "subPropertyOf";
    public const string SeeAlso = Namespace + "seeAlso";
}

/// <summary>OWL 2, https://www.w3.org/TR/owl2-syntax/.</summary>
internal static class Owl
{
    public const string Namespace = "http://www.w3.org/2002/07/owl#";
    public const string Deprecated = Namespace + "deprecated";
    public const string InverseOf = Namespace + "inverseOf";
    public const string SymmetricProperty = Namespace + "SymmetricProperty";
    public const string VersionInfo = Namespace + "versionInfo";
}

/// <summary>XML Schema datatypes, https://www.w3.org/TR/xmlschema11-2/.</summary>
internal static class Xsd
{
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";
    public const string String = Namespace + "string";
    public const string Boolean = Namespace + "boolean";
    public const string Decimal = Namespace + "decimal";
    public const string NonNegativeInteger = Namespace + "nonNegativeInteger";
    public const string Date = Namespace + "date";
    public const string YearAndMonth = Namespace + "gYearMonth";
    public const string Year = Namespace + "gYear";
}

/// <summary>SKOS, https://www.w3.org/TR/skos-reference/.</summary>
internal static class Skos
{
    public const string Namespace = "http://www.w3.org/2004/02/skos/core#";
    public const string Concept = Namespace + "Concept";
    public const string ConceptScheme = Namespace + "ConceptScheme";
    public const string InScheme = Namespace + "inScheme";
    public const string TopConceptOf = Namespace + "topConceptOf";
    public const string HasTopConcept = Namespace + "hasTopConcept";
    public const string Notation = Namespace + "notation";
    public const string PrefLabel = Namespace + "prefLabel";
    public const string AltLabel = Namespace + "altLabel";
    public const string HiddenLabel = Namespace + "hiddenLabel";
    public const string Definition = Namespace + "definition";
    public const string Note = Namespace + "note";
    public const string ScopeNote = Namespace + "scopeNote";
    public const string HistoryNote = Namespace + "historyNote";
    public const string EditorialNote = Namespace + "editorialNote";
    public const string ChangeNote = Namespace + "changeNote";
    public const string Example = Namespace + "example";
    public const string SemanticRelation = Namespace + "semanticRelation";
    public const string Broader = Namespace + "broader";
    public const string Narrower = Namespace + "narrower";
    public const string Related = Namespace + "related";
    public const string ExactMatch = Namespace + "exactMatch";
    public const string CloseMatch = Namespace + "closeMatch";
    public const string BroadMatch = Namespace + "broadMatch";
    public const string NarrowMatch = Namespace + "narrowMatch";
    public const string RelatedMatch = Namespace + "relatedMatch";
}

/// <summary>SKOS-XL, https://www.w3.org/TR/skos-reference/#xl: labels of which more is to be said.</summary>
internal static class SkosXl
{
    public const string Namespace = "http://www.w3.org/2008/05/skos-xl#";
    public const string Label = Namespace + "Label";
    public const string LiteralForm = Namespace + "literalForm";
    public const string PrefLabel = Namespace + "prefLabel";
    public const string AltLabel = Namespace + "altLabel";
    public const string HiddenLabel = Namespace + "hiddenLabel";
}

/// <summary>DCMI Metadata Terms, https://www.dublincore.org/specifications/dublin-core/dcmi-terms/.</summary>
internal static class DcTerms
{
    public const string Namespace = "http://purl.org/dc/terms/";
    public const string Title = Namespace + "title";
    public const string Description = Namespace + "description";
    public const string License = Namespace + "license";
    public const string Identifier = Namespace + "identifier";
    public const string Abstract = Namespace + "abstract";
    public const string Contributor = Namespace + "contributor";
    public const string Date = Namespace + "date";
    public const string Valid = Namespace + "valid";
    public const string IsReplacedBy = Namespace + "isReplacedBy";
    public const string Replaces = Namespace + "replaces";
    public const string Creator = Namespace + "creator";
    public const string Source = Namespace + "source";
    public const string IsPartOf = Namespace + "isPartOf";
    public const string IsVersionOf = Namespace + "isVersionOf";
    public const string References = Namespace + "references";
    public const string Issued = Namespace + "issued";
    public const string BibliographicCitation = Namespace + "bibliographicCitation";
}

/// <summary>Dublin Core 1.1, whose properties take strings: https://www.dublincore.org/specifications/dublin-core/dces/.</summary>
internal static class Dc
{
    public const string Namespace = "http://purl.org/dc/elements/1.1/";
    public const string Type = Namespace + "type";
    public const string Rights = Namespace + "rights";
    public const string Subject = Namespace + "subject";
    public const string Language = Namespace + "language";
    public const string Publisher = Namespace + "publisher";
}

/// <summary>The Bibliographic Ontology, https://dcmi.github.io/bibo/.</summary>
internal static class Bibo
{
    public const string Namespace = "http://purl.org/ontology/bibo/";
    public const string DocumentPart = Namespace + "DocumentPart";
    public const string Locator = Namespace + "locator";
    public const string AuthorList = Namespace + "authorList";
    public const string Editor = Namespace + "editor";
    public const string Translator = Namespace + "translator";
    public const string Director = Namespace + "director";
    public const string Interviewer = Namespace + "interviewer";
    public const string Performer = Namespace + "performer";
    public const string Recipient = Namespace + "recipient";
    public const string Volume = Namespace + "volume";
    public const string Issue = Namespace + "issue";
    public const string Pages = Namespace + "pages";
    public const string Number = Namespace + "number";
    public const string Edition = Namespace + "edition";
    public const string Chapter = Namespace + "chapter";
    public const string Section = Namespace + "section";
    public const string PageCount = Namespace + "numPages";
    public const string VolumeCount = Namespace + "numVolumes";
    public const string ShortTitle = Namespace + "shortTitle";
    public const string Doi = Namespace + "doi";
    public const string Isbn = Namespace + "isbn";
    public const string Issn = Namespace + "issn";
}

/// <summary>FOAF, https://xmlns.com/foaf/spec/: for a group, which schema.org does not have.</summary>
internal static class Foaf
{
    public const string Namespace = "http://xmlns.com/foaf/0.1/";
    public const string Group = Namespace + "Group";
}

/// <summary>Web Annotation Vocabulary, https://www.w3.org/TR/annotation-vocab/.</summary>
internal static class Oa
{
    public const string Namespace = "http://www.w3.org/ns/oa#";
    public const string Annotation = Namespace + "Annotation";
    public const string HasBody = Namespace + "hasBody";
    public const string HasTarget = Namespace + "hasTarget";
    public const string MotivatedBy = Namespace + "motivatedBy";
    public const string Linking = Namespace + "linking";
    public const string SpecificResource = Namespace + "SpecificResource";
    public const string HasSource = Namespace + "hasSource";
    public const string HasSelector = Namespace + "hasSelector";
    public const string TextQuoteSelector = Namespace + "TextQuoteSelector";
    public const string Exact = Namespace + "exact";
    public const string Prefix = Namespace + "prefix";
    public const string Suffix = Namespace + "suffix";
    public const string TextPositionSelector = Namespace + "TextPositionSelector";
    public const string Start = Namespace + "start";
    public const string End = Namespace + "end";
}

/// <summary>schema.org, https://schema.org/.</summary>
internal static class Schema
{
    public const string Namespace = "https://schema.org/";
    public const string DefinedTerm = Namespace + "DefinedTerm";
    public const string DefinedTermSet = Namespace + "DefinedTermSet";
    public const string InDefinedTermSet = Namespace + "inDefinedTermSet";
    public const string TermCode = Namespace + "termCode";
    public const string Name = Namespace + "name";
    public const string AlternateName = Namespace + "alternateName";
    public const string Description = Namespace + "description";
    public const string Quotation = Namespace + "Quotation";
    public const string CreativeWork = Namespace + "CreativeWork";
    public const string Text = Namespace + "text";
    public const string Creator = Namespace + "creator";
    public const string CreditText = Namespace + "creditText";
    public const string SpokenByCharacter = Namespace + "spokenByCharacter";
    public const string IsBasedOn = Namespace + "isBasedOn";
    public const string Citation = Namespace + "citation";
    public const string DateCreated = Namespace + "dateCreated";
    public const string RecordedAt = Namespace + "recordedAt";
    public const string About = Namespace + "about";
    public const string InLanguage = Namespace + "inLanguage";
    public const string Url = Namespace + "url";
    public const string MediaObject = Namespace + "MediaObject";
    public const string EncodesCreativeWork = Namespace + "encodesCreativeWork";
    public const string EncodingFormat = Namespace + "encodingFormat";
    public const string Sha256 = Namespace + "sha256";
    public const string Person = Namespace + "Person";
    public const string Organization = Namespace + "Organization";
    public const string SoftwareApplication = Namespace + "SoftwareApplication";
    public const string FamilyName = Namespace + "familyName";
    public const string GivenName = Namespace + "givenName";
    public const string HasOccupation = Namespace + "hasOccupation";
    public const string Role = Namespace + "Role";
    public const string RoleName = Namespace + "roleName";
    public const string Event = Namespace + "Event";
    public const string StartDate = Namespace + "startDate";
    public const string EndDate = Namespace + "endDate";
    public const string Version = Namespace + "version";
    public const string Location = Namespace + "location";
    public const string Attendee = Namespace + "attendee";
}
