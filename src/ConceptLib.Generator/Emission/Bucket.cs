using ConceptLib.Definitions;

namespace ConceptLib.Generator.Emission;

/// <summary>The records of one bucket, in the order of their ids.</summary>
internal sealed record Bucket(RecordTable Table, int Number, EquatableArray<RecordMember> Members);
