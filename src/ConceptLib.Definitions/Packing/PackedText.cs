namespace ConceptLib.Definitions.Packing;

/// <summary>One record in the packed form: what a bucket is made of.</summary>
/// <param name="Hash"><see cref="StableHash"/> of the id: it chooses the bucket.</param>
/// <param name="Body">The record with its text in the default language.</param>
/// <param name="LanguageBodies">Its text in the other languages, in the library's order; empty where it has none.</param>
public sealed record PackedRecord(string Id, uint Hash, string Body, EquatableArray<string> LanguageBodies);

/// <summary>One bucket: its index, and its pages in the order of their numbers.</summary>
public sealed record PackedBucketText(string Index, EquatableArray<string> Pages);

/// <summary>
/// What one record adds to the packed form besides itself: keys under which it is found.
/// </summary>
/// <param name="Labels">Hashes of its folded labels (concepts only).</param>
/// <param name="References">Hashes of the keys of what it refers to: see <c>docs/packed-form.md</c>.</param>
public sealed record PackedKeys(uint Id, EquatableArray<uint> Labels, EquatableArray<uint> References);
