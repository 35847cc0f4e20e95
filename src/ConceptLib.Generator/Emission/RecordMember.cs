using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>One record as its bucket emits it.</summary>
/// <param name="Type">The C# type of its member, as written.</param>
/// <param name="Documentation">The lines of the member's documentation.</param>
/// <param name="Obsolescence">Why it is not to be used, if so.</param>
internal sealed record RecordMember(
    RecordTable Table,
    string Identifier,
    string Type,
    EquatableArray<string> Documentation,
    string? Obsolescence,
    PackedRecord Packed);
