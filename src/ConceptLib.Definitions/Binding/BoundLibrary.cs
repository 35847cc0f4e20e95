using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>What the build says about a library: reduced to a value before anything is read.</summary>
/// <param name="Namespace">Stated in the project: wins over <c>library.yaml</c>. Null: not stated.</param>
/// <param name="DefaultNamespace">Used when neither states one: the project's root namespace.</param>
/// <param name="DefaultId">The library's id when <c>library.yaml</c> states none: from the assembly's name.</param>
/// <param name="DocumentationLanguage">The language of the C# documentation, or null for the library's default language.</param>
/// <param name="Languages">Those whose text is compiled into the library, beside the default language; none stands for all.</param>
public sealed record LibraryOptions(
    string? Namespace,
    string DefaultNamespace,
    string DefaultId,
    bool IsPublic,
    string? DocumentationLanguage,
    EquatableArray<string> Languages = default)
{
    /// <summary>The rules that are checked.</summary>
    public RuleSelection Rules { get; init; } = RuleSelection.Default;
}

/// <summary>Which rules are checked beside those that always are.</summary>
/// <param name="Optional">The codes of rules that are not enabled by default, and are asked for.</param>
/// <param name="IncludesCorpus">Whether the rules that look at all concepts at once are checked.</param>
public sealed record RuleSelection(EquatableArray<string> Optional, bool IncludesCorpus = false)
{
    /// <summary>No other rules.</summary>
    public static RuleSelection Default { get; } = new(default(EquatableArray<string>));

    /// <summary>Whether a rule is checked.</summary>
    public bool Includes(Rule rule) => rule.IsEnabledByDefault || Optional.Contains(rule.Code);
}

/// <summary>The library as a whole, bound: what the header of the packed form and the root of the generated code say.</summary>
/// <param name="Languages">BCP 47 tags of the languages there is text in; the default language first.</param>
/// <param name="RelationTypes">Those of the library's own; the built-in ones are known to both sides.</param>
public sealed record BoundLibrary(
    string Id,
    string Namespace,
    BoundText? Title,
    BoundText? Description,
    EquatableArray<string> Languages,
    int DocumentationLanguage,
    string? License,
    string? BaseIri,
    string? Version,
    bool IsPublic,
    EquatableArray<BoundKind> Kinds,
    EquatableArray<BoundRelationType> RelationTypes)
{
    /// <summary>Those that the library declares too, and the build leaves out.</summary>
    public EquatableArray<string> LeftOutLanguages { get; init; }

    /// <summary>Whether <c>library.yaml</c> has errors, so that it may declare more than this.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>A kind: a C# class.</summary>
public sealed record BoundKind(string Id, string Identifier, BoundText? Description, EquatableArray<BoundAttributeDeclaration> Attributes);

/// <summary>An attribute: a C# property. <paramref name="Values"/> are the members of its enumeration: value as written, and C# identifier.</summary>
public sealed record BoundAttributeDeclaration(
    string Name,
    string Identifier,
    AttributeType Type,
    bool IsList,
    bool IsRequired,
    BoundText? Description,
    EquatableArray<BoundVariable> Values);

/// <summary>A relation type of the library's own.</summary>
public sealed record BoundRelationType(string Id, string Inverse, string Identifier, BoundText? Description);
