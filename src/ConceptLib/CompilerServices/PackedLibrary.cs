using System.ComponentModel;
using ConceptLib.Packed;

namespace ConceptLib.CompilerServices;

/// <summary>The strings of a compiled library, and the <see cref="ConceptLibrary"/> made of them. For generated code, which derives one class of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedLibrary
{
    private ConceptLibrary? _library;

    /// <summary>The library: one instance, made at first use.</summary>
    /// <exception cref="InvalidOperationException">The library was compiled for another version of the packed form.</exception>
    public ConceptLibrary Library => _library ?? Once.Keep(ref _library, new ConceptLibrary(this));

    /// <summary>The header.</summary>
    public abstract string Header { get; }

    /// <summary>A bucket: the same instance at each call.</summary>
    public abstract PackedBucket Bucket(RecordTable table, int index);

    /// <summary>A shard of the index of labels.</summary>
    public abstract string LabelShard(int index);

    /// <summary>A shard of the index of references.</summary>
    public abstract string ReferenceShard(int index);

    /// <summary>Makes a concept of the class of its kind; a plain <see cref="Concept"/> unless overridden.</summary>
    /// <param name="kind">The id of the kind, or null.</param>
    /// <param name="seed">What the constructor of the class takes.</param>
    public virtual Concept CreateConcept(string? kind, ConceptSeed seed) => new(seed);
}
