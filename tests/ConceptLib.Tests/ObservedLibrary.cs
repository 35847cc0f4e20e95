using ConceptLib.CompilerServices;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Tests;

/// <summary>A library as the generator makes it, with a class for a kind, which counts what is read.</summary>
internal sealed class ObservedLibrary : PackedLibrary
{
    private readonly PackedLibraryText _text;
    private readonly ObservedBucket[][] _tables;

    public ObservedLibrary(BoundLibrary library, params BoundRecord[] records)
    {
        _text = LibraryPacker.Pack(library, records);
        EquatableArray<PackedBucketText>[] tables = [_text.Concepts, _text.Sources, _text.Agents, _text.Events];
        _tables = [.. tables.Select((buckets, table) => buckets.Select((text, number) => new ObservedBucket(this, (RecordTable)table, number, text)).ToArray())];
    }

    /// <summary>Table and number of each page that was read, and how often.</summary>
    public List<string> PagesRead { get; } = [];

    public override string Header => _text.Header;

    public override PackedBucket Bucket(RecordTable table, int index) => _tables[(int)table][index];

    public override string LabelShard(int index) => _text.LabelShards[index];

    public override string ReferenceShard(int index) => _text.ReferenceShards[index];

    public override Concept CreateConcept(string? kind, ConceptSeed seed) => kind switch
    {
        "principle" => new Principle(seed),
        _ => base.CreateConcept(kind, seed),
    };

    private sealed class ObservedBucket(ObservedLibrary library, RecordTable table, int number, PackedBucketText text) : PackedBucket(library, table, number)
    {
        private readonly string[] _pages = LibraryBuilder.Pages(text);

        protected override string Index => text.Index;

        protected override string Page(int number)
        {
            lock (library.PagesRead)
            {
                library.PagesRead.Add($"{this}, page {number}");
            }

            return _pages[number];
        }
    }
}

internal enum Weight
{
    Light,
    VeryHeavy,
}

/// <summary>What the generator makes of a kind.</summary>
internal sealed class Principle(ConceptSeed seed) : Concept(seed)
{
    public Edtf? Period => Attributes.Edtf("period");

    public LocalizedText? Motto => Attributes.Text("motto");

    public IReadOnlyList<LocalizedText> Mottos => Attributes.Texts("motto");

    public decimal? Rate => Attributes.Number("rate");

    public IReadOnlyList<decimal> Rates => Attributes.Numbers("rates");

    public bool? IsBinding => Attributes.Boolean("binding");

    public Weight? Weight => Attributes.Enumeration("weight", static value => value switch
    {
        "light" => Tests.Weight.Light,
        "very-heavy" => Tests.Weight.VeryHeavy,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    });

    public Concept? Root => Attributes.Concept("root");

    public IReadOnlyList<Concept> Roots => Attributes.Concepts("root");

    public LocalizedText? Mistyped => Attributes.Text("rate");
}
