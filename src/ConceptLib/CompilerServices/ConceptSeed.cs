using System.ComponentModel;
using ConceptLib.Packed;

namespace ConceptLib.CompilerServices;

/// <summary>What a concept is made of; only the runtime can make a useful one. For generated code, which passes it on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ConceptSeed
{
    private readonly RecordBody? _body;

    internal ConceptSeed(RecordBody body) => _body = body;

    internal RecordBody Body => _body
        ?? throw new InvalidOperationException("A concept is made by its library; this seed was made elsewhere.");
}
