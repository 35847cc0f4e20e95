namespace ConceptLib.Definitions.Model;

/// <summary>What <c>library.yaml</c> states about the library as a whole. Every field may be absent: the build supplies the defaults.</summary>
public sealed record LibraryModel(
    Anchored<string>? Id,
    TextModel? Title,
    TextModel? Description,
    Anchored<string>? Namespace,
    Anchored<string>? DefaultLanguage,
    EquatableArray<Anchored<string>> Languages,
    string? License,
    Anchored<string>? BaseIri,
    string? Version,
    EquatableArray<KindModel> Kinds,
    EquatableArray<RelationTypeModel> RelationTypes)
{
    /// <summary>A library without a <c>library.yaml</c>.</summary>
    public static LibraryModel Unstated { get; } = new(null, null, null, null, null, default, null, null, null, default, default);
}

/// <summary>A kind of concept: a C# class, with its attributes as properties.</summary>
public sealed record KindModel(
    Anchored<string> Id,
    Anchored<string>? Identifier,
    TextModel? Description,
    EquatableArray<AttributeDeclarationModel> Attributes);

/// <summary>An attribute that the concepts of a kind have.</summary>
public sealed record AttributeDeclarationModel(
    Anchored<string> Name,
    AttributeType Type,
    bool IsList,
    bool IsRequired,
    TextModel? Description,
    EquatableArray<Anchored<string>> Values);

/// <summary>What an attribute holds.</summary>
public enum AttributeType
{
    /// <summary>A text in languages.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>An EDTF interval.</summary>
    Period,

    /// <summary>One of the declared values: a C# enum.</summary>
    Enumeration,

    /// <summary>A concept of the library.</summary>
    Concept,
}

/// <summary>A relation type of the library's own, with its inverse.</summary>
/// <param name="Inverse">The key of the other direction; equal to <paramref name="Id"/> for a symmetric type.</param>
public sealed record RelationTypeModel(
    Anchored<string> Id,
    Anchored<string> Inverse,
    TextModel? Description);
