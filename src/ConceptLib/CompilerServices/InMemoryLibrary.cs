using System.ComponentModel;
using ConceptLib.Packed;

namespace ConceptLib.CompilerServices;

/// <summary>A library whose packed form is at hand as strings, without generated code: its concepts are plain, whatever their kind. For tools.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InMemoryLibrary : PackedLibrary
{
    private readonly TextBucket[][] _tables;
    private readonly IReadOnlyList<string> _labelShards;
    private readonly IReadOnlyList<string> _referenceShards;

    /// <summary>Takes the strings of the packed form; the counts must be those of the header.</summary>
    public InMemoryLibrary(
        string header,
        IReadOnlyList<InMemoryBucket> concepts,
        IReadOnlyList<InMemoryBucket> sources,
        IReadOnlyList<InMemoryBucket> agents,
        IReadOnlyList<InMemoryBucket> events,
        IReadOnlyList<string> labelShards,
        IReadOnlyList<string> referenceShards)
    {
        Header = header;
        _tables =
        [
            Table(RecordTable.Concepts, concepts),
            Table(RecordTable.Sources, sources),
            Table(RecordTable.Agents, agents),
            Table(RecordTable.Events, events),
        ];
        _labelShards = labelShards;
        _referenceShards = referenceShards;
    }

    /// <inheritdoc/>
    public override string Header { get; }

    /// <inheritdoc/>
    public override PackedBucket Bucket(RecordTable table, int index) => At(_tables[(int)table], index);

    /// <inheritdoc/>
    public override string LabelShard(int index) => At(_labelShards, index);

    /// <inheritdoc/>
    public override string ReferenceShard(int index) => At(_referenceShards, index);

    // The header says how many there are.
    private static T At<T>(IReadOnlyList<T> items, int index) => index < items.Count ? items[index] : throw PackedReader.Damaged();

    private TextBucket[] Table(RecordTable table, IReadOnlyList<InMemoryBucket> texts) =>
        [.. texts.Select((text, number) => new TextBucket(this, table, number, text))];

    private sealed class TextBucket(InMemoryLibrary library, RecordTable table, int number, InMemoryBucket text) : PackedBucket(library, table, number)
    {
        protected override string Index => text.Index;

        protected override string Page(int number) => At(text.Pages, number);
    }
}
