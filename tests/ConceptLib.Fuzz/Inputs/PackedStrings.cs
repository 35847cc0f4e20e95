using System.Collections.Immutable;
using ConceptLib.CompilerServices;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>The strings of a packed library: header, then for each table and bucket its index and its pages, then the shards.</summary>
internal sealed record PackedStrings(ImmutableArray<string> Strings)
{
    private static readonly PackedLibraryText s_packed = Pack();
    private static readonly PackedStrings s_sound = new([.. Concat(s_packed)]);

    /// <summary>The library that uses every field, with one or two of its strings damaged.</summary>
    public static Gen<PackedStrings> Damaged { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Damage(new Random(seed));

    /// <summary>The strings with fewer of them damaged.</summary>
    public IEnumerable<PackedStrings> Smaller() => Strings.Index()
        .Where(pair => pair.Item != s_sound.Strings[pair.Index])
        .Select(pair => new PackedStrings(Strings.SetItem(pair.Index, s_sound.Strings[pair.Index])))
        .Where(strings => !strings.Strings.SequenceEqual(s_sound.Strings));

    public string Show() => string.Join('\n', Strings.Index().Where(pair => pair.Item != s_sound.Strings[pair.Index])
        .Select(pair => $"{pair.Index}: {ShorterText.Show(pair.Item)}\nwas {ShorterText.Show(s_sound.Strings[pair.Index])}"));

    public ConceptLibrary Open()
    {
        Queue<string> left = new(Strings);
        return new InMemoryLibrary(
            left.Dequeue(), Buckets(s_packed.Concepts, left), Buckets(s_packed.Sources, left), Buckets(s_packed.Agents, left), Buckets(s_packed.Events, left),
            [.. s_packed.LabelShards.Select(_ => left.Dequeue())], [.. s_packed.ReferenceShards.Select(_ => left.Dequeue())]).Library;
    }

    private static InMemoryBucket[] Buckets(IEnumerable<PackedBucketText> sound, Queue<string> left) =>
        [.. sound.Select(bucket => new InMemoryBucket(left.Dequeue(), [.. bucket.Pages.Select(_ => left.Dequeue())]))];

    private static IEnumerable<string> Concat(PackedLibraryText packed) =>
    [
        packed.Header,
        .. new[] { packed.Concepts, packed.Sources, packed.Agents, packed.Events }.SelectMany(static table => table.SelectMany(static bucket => bucket.Pages.Prepend(bucket.Index))),
        .. packed.LabelShards,
        .. packed.ReferenceShards,
    ];

    private static PackedStrings Damage(Random random)
    {
        ImmutableArray<string> strings = s_sound.Strings;
        for (int left = 1 + random.Next(2); left > 0; left--)
        {
            int index = random.Next(strings.Length);
            strings = strings.SetItem(index, Damage(strings[index], random));
        }

        return new(strings);
    }

    private static string Damage(string text, Random random)
    {
        const string Digits = "019AVWXaz-_ é\0";
        int place = random.Next(text.Length + 1);
        return random.Next(5) switch
        {
            0 => text[..place],
            1 => text.Insert(place, Digits[random.Next(Digits.Length)].ToString()),
            2 when place < text.Length => text.Remove(place, 1),
            3 => text.Insert(place, new string('_', random.Next(12))),
            _ when place < text.Length => text.Remove(place, 1).Insert(place, Digits[random.Next(Digits.Length)].ToString()),
            _ => text + text,
        };
    }

    private static PackedLibraryText Pack()
    {
        BoundDefinitions bound = BoundDefinitions.Bind(
            RealFiles.EveryField.Select(static file => new DefinitionText(file.Key, file.Value)),
            YamlLibrary.Options,
            ReaderLimits.Default);
        return LibraryPacker.Pack(bound.Library, bound.Records);
    }
}
