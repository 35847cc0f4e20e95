using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Packing;

/// <summary>Packs one record. It depends on that record alone, so that a build packs again only what was edited.</summary>
public static class RecordPacker
{
    /// <summary>The bodies of <paramref name="record"/>.</summary>
    /// <param name="languageCount">Languages of the library, the default included: the count of <see cref="BoundLibrary.Languages"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of a type that has no table.</exception>
    public static PackedRecord Pack(BoundRecord record, int languageCount) => record switch
    {
        BoundConcept concept => ConceptPacker.Pack(concept, languageCount),
        BoundSource source => SourcePacker.Pack(source, languageCount),
        BoundAgent agent => SourcePacker.Pack(agent, languageCount),
        BoundEvent occasion => SourcePacker.Pack(occasion, languageCount),
        _ => throw new ArgumentException("A record is a concept, a source, an agent or an event.", nameof(record)),
    };

    /// <summary>The keys under which <paramref name="record"/> is found: by its labels, and from what it refers to. Ascending, each once.</summary>
    public static PackedKeys Keys(BoundRecord record)
    {
        ReferenceKeys references = new();
        references.AddAllOf(record);
        IEnumerable<uint> labels = record is BoundConcept concept
            ? concept.Labels.Select(static label => StableHash.Of(LabelFolding.Fold(label.Text).AsSpan()))
            : [];
        return new(
            StableHash.Of(record.Id.AsSpan()),
            labels.Distinct().OrderBy(static hash => hash).ToEquatableArray(),
            references.ToHashes());
    }
}
