using System.ComponentModel;
using ConceptLib.Packed;

namespace ConceptLib.CompilerServices;

/// <summary>The strings of one bucket, and the records made of them, each once and at first touch. For generated code, which derives a class for each bucket.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedBucket
{
    private readonly PackedLibrary _library;
    private readonly RecordTable _table;
    private readonly int _number;
    private BucketIndex? _entries;
    private RecordBody?[]? _bodies;

    /// <summary>Makes bucket <paramref name="number"/> of a table, and reads nothing.</summary>
    protected PackedBucket(PackedLibrary library, RecordTable table, int number) => (_library, _table, _number) = (library, table, number);

    /// <summary>The index of the bucket.</summary>
    protected abstract string Index { get; }

    internal ConceptLibrary Library => _library.Library;

    internal BucketIndex Entries => _entries ?? Once.Keep(ref _entries, ReadIndex());

    /// <summary>The concept at a slot.</summary>
    public Concept Concept(int slot) => (Concept)Body(slot).Record;

    /// <summary>The source at a slot.</summary>
    public Source Source(int slot) => (Source)Record(slot);

    /// <summary>The agent at a slot.</summary>
    public Agent Agent(int slot) => (Agent)Record(slot);

    /// <summary>The event at a slot.</summary>
    public Event Event(int slot) => (Event)Record(slot);

    /// <inheritdoc/>
    public override string ToString() => $"{_table} {_number}";

    /// <summary>The text of a page.</summary>
    protected abstract string Page(int number);

    internal string PageText(int number)
    {
        try
        {
            return Page(number);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw PackedReader.Damaged(); // the index knows of pages that are not there
        }
    }

    internal object Record(int slot) => Body(slot).Record;

    internal RecordBody Body(int slot)
    {
        RecordBody?[] bodies = _bodies ?? Once.Keep(ref _bodies, new RecordBody?[Entries.Slots]);
        return bodies[slot] ?? Once.Keep(ref bodies[slot], new RecordBody(this, slot));
    }

    internal object Create(RecordBody body) => _table switch
    {
        RecordTable.Concepts => _library.CreateConcept(ConceptHead.KindOf(body), new ConceptSeed(body)),
        RecordTable.Sources => new Source(body),
        RecordTable.Agents => new Agent(body),
        _ => new Event(body),
    };

    // The first that is read of a library, which may have been compiled for another version.
    private BucketIndex ReadIndex()
    {
        LibraryHeader.CheckForm(_library.Header);
        return new BucketIndex(Index);
    }
}
