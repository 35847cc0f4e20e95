namespace ConceptLib.Definitions.Binding;

/// <summary>C# names that a library cannot give away, and why.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of a class of records: <c>Concepts</c> (and <c>ConceptIds</c>, which has the same names), <c>Sources</c>, <c>Agents</c>, <c>Events</c>.</summary>
    private static readonly Dictionary<string, string> Members = Table(
        (OfObject, "a member of every C# class"),
        (["Library"], "the property that returns the whole library"),
        (["Concepts", "ConceptIds", "Sources", "Agents", "Events"], "the name of a generated class"));

    private static readonly string[] RuntimeTypes =
    [
        "Agent", "AgentRole", "AgentType", "Catalog", "Certainty", "Citation", "CitationStyle", "Concept",
        "ConceptAttributes", "ConceptLibrary", "ConceptLibraryAttribute", "ConceptStatus", "Definition", "Edtf", "EdtfDay",
        "EdtfPrecision", "Event", "Label", "LabelMatch", "LabelStatus", "LocalizedString", "LocalizedText",
        "Mapping", "MappingType", "Note", "NoteKind", "Quote", "QuoteForm", "Relation", "RelationType", "Source",
        "Stance", "Statement", "TextLink", "Verification",
    ];

    private static readonly Dictionary<string, string> Kinds = Table(
        (["Concepts", "ConceptIds", "Sources", "Agents", "Events"], "the name of a generated class"),
        (["Generated", "System"], "the name of a namespace"),
        (RuntimeTypes, "the name of a type of ConceptLib"));

    /// <summary>Members of <c>ConceptLib.Concept</c>, which a kind's properties stand beside.</summary>
    private static readonly Dictionary<string, string> Attributes = Table(
        (OfObject, "a member of every C# class"),
        (
            [
                "Attributes", "Broader", "BroaderTransitive", "Citations", "Definition", "Definitions", "Domain", "Events",
                "HasPart", "Id", "Kind", "LabelIn", "Labels", "Library", "Mappings", "Narrower", "Notes", "OpposedBy",
                "Opposes", "PartOf", "PreferredLabel", "Quotes", "Reason", "Related", "Relations", "RelationsOf",
                "ReplacedBy", "Replaces", "StanceOf", "Status", "Verification",
            ],
            "a member of every concept"));

    /// <summary>Why a record's member cannot have this name; null when it can.</summary>
    public static string? WhyNotMember(string identifier) => Members.TryGetValue(identifier, out string? why) ? why : null;

    /// <summary>Why a kind's class cannot have this name; null when it can.</summary>
    public static string? WhyNotKind(string identifier) => Kinds.TryGetValue(identifier, out string? why) ? why : null;

    /// <summary>Why an attribute's property cannot have this name; null when it can.</summary>
    public static string? WhyNotAttribute(string identifier) => Attributes.TryGetValue(identifier, out string? why) ? why : null;

    /// <summary>Whether a namespace is one of the runtime's types, or in one: <c>ConceptLib.Concept</c>. Generated code could not name that type.</summary>
    public static bool IsRuntimeType(string[] namespaceParts) =>
        namespaceParts is ["ConceptLib", var type, ..] && Array.IndexOf(RuntimeTypes, type) >= 0;

    private static Dictionary<string, string> Table(params (string[] Names, string Why)[] groups) => groups
        .SelectMany(static group => group.Names.Select(name => (name, group.Why)))
        .ToDictionary(static pair => pair.name, static pair => pair.Why, StringComparer.Ordinal);
}
