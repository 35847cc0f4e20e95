namespace ConceptLib.Tool.Comparison;

/// <summary>What C# sees of a library, and what only the build knows: a compiled library and a folder of YAML say the same here.</summary>
/// <param name="Id">The id of the library; null where a folder states none, for the project's name makes it then.</param>
/// <param name="Namespace">Null where a folder states none.</param>
/// <param name="IsPublic">Null for a folder: the project decides.</param>
/// <param name="Members">The C# names of the records, by what they are and their ids.</param>
/// <param name="Kinds">The classes of the kinds, in ordinal order of their names.</param>
internal sealed record LibrarySurface(
    string? Id,
    string? Namespace,
    bool? IsPublic,
    IReadOnlyDictionary<(SubjectSort Sort, string Id), string> Members,
    IReadOnlyList<KindSurface> Kinds);

/// <summary>The class of a kind.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="Attributes">Its properties, in ordinal order of their names.</param>
internal sealed record KindSurface(string Identifier, IReadOnlyList<AttributeSurface> Attributes);

/// <summary>The property of an attribute.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="Type">In words: <c>optional number</c>, <c>list of texts</c>.</param>
/// <param name="Values">The members of its enumeration in the order of their numbers.</param>
internal sealed record AttributeSurface(string Identifier, string Type, IReadOnlyList<string> Values)
{
    /// <summary>The type in words: a list is never null, and whether it has to have items does not show.</summary>
    public static string TypeOf(string type, bool isList, bool isRequired) => isList ? $"list of {type}s" : isRequired ? type : "optional " + type;
}
