using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>The records of a library, in ordinal order of their ids. A record is made when it is touched, not when it is listed or counted.</summary>
/// <typeparam name="T">Concepts, sources, agents or events.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class Catalog<T> : IReadOnlyList<T>
    where T : class
{
    private readonly ConceptLibrary _library;

    internal Catalog(ConceptLibrary library, PackedTable table) => (_library, Table) = (library, table);

    /// <inheritdoc/>
    public int Count => Table.Count;

    /// <inheritdoc/>
    public T this[int index] => (T)Table.At(index);

    internal PackedTable Table { get; }

    /// <summary>The record with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public T this[string id] => TryGet(id, out T? record) ? record : throw NotFound(id);

    /// <summary>Finds the record with an id, without allocating; ids are compared ordinally.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? record)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        record = (T?)Table.Find(id);
        return record is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many of what: <c>Concept[31]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{typeof(T).Name}[{Count}]");

    private KeyNotFoundException NotFound(string id)
    {
        string record = typeof(T).Name.ToLowerInvariant();
        string hint = NearestName.Find(id, Table.Ids()) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return new KeyNotFoundException($"The library '{_library.Id}' has no {record} '{id}'.{hint}");
    }
}
