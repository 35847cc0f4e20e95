using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>The relation types a concept can use, each with its inverse: the built-in ones and the library's own.</summary>
internal sealed class RelationTypeTable
{
    public const string Broader = "broader";
    public const string Narrower = "narrower";
    public const string Related = "related";
    public const string Replaces = "replaces";
    public const string ReplacedBy = "replaced-by";
    public const string Opposes = "opposes";

    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        [Broader] = Narrower,
        [Narrower] = Broader,
        [Related] = Related,
        ["part-of"] = "has-part",
        ["has-part"] = "part-of",
        [Opposes] = "opposed-by",
        ["opposed-by"] = Opposes,
        [Replaces] = ReplacedBy,
        [ReplacedBy] = Replaces,
    };

    private readonly Dictionary<string, string> _inverses = new(BuiltIn, StringComparer.Ordinal);
    private string[]? _all;

    public RelationTypeTable(LibraryModel library)
    {
        foreach (RelationTypeModel type in library.RelationTypes)
        {
            if (!_inverses.ContainsKey(type.Id.Value) && !_inverses.ContainsKey(type.Inverse.Value))
            {
                _inverses[type.Id.Value] = type.Inverse.Value;
                _inverses[type.Inverse.Value] = type.Id.Value;
            }
        }
    }

    public static bool IsBuiltIn(string type) => BuiltIn.ContainsKey(type);

    /// <summary>The type of the same relation seen from its other end; null for a type that is unknown.</summary>
    public string? InverseOf(string type) => _inverses.TryGetValue(type, out string? inverse) ? inverse : null;

    /// <summary>All types, in ordinal order.</summary>
    public IReadOnlyCollection<string> All() => _all ??= [.. _inverses.Keys.OrderBy(static type => type, StringComparer.Ordinal)];
}
