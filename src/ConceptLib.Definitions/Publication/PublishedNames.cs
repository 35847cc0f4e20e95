using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Publication;

/// <summary>
/// The names that a library promises by publishing them: ids that a program looks up, and C# names that it is compiled against. Concepts, sources,
/// agents and events have both; quotes are looked up alone; kinds, their attributes and the values of these are classes, properties and constants.
/// </summary>
internal static class PublishedNames
{
    public const string Concepts = "concepts";
    public const string Sources = "sources";
    public const string Agents = "agents";
    public const string Events = "events";
    public const string Quotes = "quotes";
    public const string Kinds = "kinds";
    public const string Attributes = "attributes";
    public const string Values = "values";

    private const char Separator = '/';

    /// <summary>The names that a file gives, in its order.</summary>
    public static IEnumerable<PublishedName> Of(FileSummary file) => file switch
    {
        ConceptSummary concept =>
        [
            Record(Concepts, concept.Name, file, 0) with { IsDeprecated = concept.Status == ConceptStatus.Deprecated },
            .. concept.QuoteIds.Select(quote => new PublishedName(Join(Quotes, concept.Name.Id, quote), null, file.Path, 0)),
        ],
        SourcesSummary sources => sources.Sources.Select((source, position) => Record(Sources, source.Name, file, position)),
        AgentsSummary agents => agents.Agents.Select((agent, position) => Record(Agents, agent.Name, file, position)),
        EventsSummary events => events.Events.Select((occasion, position) => Record(Events, occasion.Name, file, position)),
        LibrarySummary library => library.Library.Kinds.SelectMany((kind, position) => OfKind(kind, file, position)),
        _ => [],
    };

    /// <summary>The sorts of names that a file may have more of than could be read, for it has errors.</summary>
    public static IEnumerable<string> Unknown(FileSummary file) => file switch
    {
        ConceptSummary { IsBroken: true } => [Concepts, Quotes],
        SourcesSummary { IsBroken: true } => [Sources],
        AgentsSummary { IsBroken: true } => [Agents],
        EventsSummary { IsBroken: true } => [Events],
        LibrarySummary { IsBroken: true } => [Kinds, Attributes, Values],
        _ => [],
    };

    /// <summary>What sort of name a key stands for: what is before the first <c>/</c>.</summary>
    public static string SortOf(string key) => key.IndexOf(Separator) is >= 0 and var end ? key.Substring(0, end) : "";

    /// <summary>The name that a key stands for, as it is written there: what is behind the first <c>/</c>.</summary>
    public static string NameOf(string key) => key.Substring(key.IndexOf(Separator) + 1);

    /// <summary>The key of what a name is a part of, and goes with: a quote's concept, an attribute's kind, a value's attribute. Null for what stands by itself.</summary>
    public static string? OwnerOf(string key)
    {
        string? sort = SortOf(key) switch
        {
            Quotes => Concepts,
            Attributes => Kinds,
            Values => Attributes,
            _ => null,
        };
        int start = key.IndexOf(Separator);
        return sort is null ? null : sort + key.Substring(start, key.LastIndexOf(Separator) - start);
    }

    private static PublishedName Record(string sort, RecordName name, FileSummary file, int position) =>
        new(Join(sort, name.Id), name.Identifier, file.Path, position);

    private static IEnumerable<PublishedName> OfKind(KindModel kind, FileSummary file, int position) =>
    [
        new(Join(Kinds, kind.Id.Value), kind.Identifier?.Value ?? IdentifierNaming.Derive(kind.Id.Value), file.Path, position),
        .. kind.Attributes.SelectMany(attribute => OfAttribute(kind.Id.Value, attribute, file, position)),
    ];

    private static IEnumerable<PublishedName> OfAttribute(string kind, AttributeDeclarationModel attribute, FileSummary file, int position) =>
    [
        new(Join(Attributes, kind, attribute.Name.Value), IdentifierNaming.Derive(attribute.Name.Value), file.Path, position),
        .. attribute.Values.Select(value =>
            new PublishedName(Join(Values, kind, attribute.Name.Value, value.Value), IdentifierNaming.Derive(value.Value), file.Path, position)),
    ];

    // As in a JSON pointer (RFC 6901): the name of a value may hold the separator, as "n/a" does.
    private static string Join(params string[] parts) =>
        string.Join(char.ToString(Separator), parts.Select(static part => part.Replace("~", "~0").Replace("/", "~1")));
}
