using System.Collections.Immutable;
using ConceptLib.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>Files that people wrote, damaged.</summary>
internal static class RealFiles
{
    // A piece of a long file has all that the file has, and takes a hundredth of its time.
    private const int LongestPiece = 4_000;

    private static readonly ImmutableSortedDictionary<string, string> s_everyField = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal, YamlLibrary.FilesIn(Repository.EveryField));

    private static readonly ImmutableSortedDictionary<string, string> s_definitions = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal, YamlLibrary.FilesIn(Repository.Definitions));

    // Quotes are compared with any text then.
    private static readonly ImmutableSortedDictionary<string, string> s_unpinned = s_everyField.SetItem(
        "sources.yaml", string.Join('\n', s_everyField["sources.yaml"].Split('\n').Where(static line => !line.Contains("sha256", StringComparison.Ordinal))));

    private static readonly string[] s_texts = [.. s_everyField.Values, .. s_definitions.Values];

    /// <summary>The library that uses every field, as it is.</summary>
    public static ImmutableSortedDictionary<string, string> EveryField => s_everyField;

    /// <summary>The library that uses every field, with one or two of its files damaged.</summary>
    public static Gen<ImmutableSortedDictionary<string, string>> DamagedEveryField { get; } = Randomly(static random =>
    {
        ImmutableSortedDictionary<string, string> files = random.Next(2) == 0 ? s_everyField : s_unpinned;
        Mutator mutator = new(random);
        for (int left = 1 + random.Next(2); left > 0; left--)
        {
            files = Damage(files, Pick([.. files.Keys], random), mutator);
        }

        return files;
    });

    /// <summary>Some of the files of <c>definitions/</c>, each damaged or not, and cut to a piece when it is long.</summary>
    public static Gen<ImmutableSortedDictionary<string, string>> DamagedDefinitions { get; } = Randomly(static random =>
    {
        string[] paths = [.. s_definitions.Keys];
        Mutator mutator = new(random);
        ImmutableSortedDictionary<string, string> files = s_definitions.Clear();
        foreach (string path in new[] { "library.yaml", "quotes.lock.json", "sources.yaml", Pick(paths, random), Pick(paths, random), Pick(paths, random) })
        {
            files = files.SetItem(path, path == "library.yaml" ? s_definitions[path] : Piece(s_definitions[path], random));
            files = random.Next(3) == 0 ? Damage(files, path, mutator) : files;
        }

        return Damage(files, Pick([.. files.Keys], random), mutator);
    });

    /// <summary>A file of any bytes, under a name that says what it should be.</summary>
    public static Gen<ImmutableSortedDictionary<string, string>> AnyBytes { get; } = Randomly(static random =>
    {
        byte[] bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        if (random.Next(2) == 0)
        {
            bytes = [.. bytes.Select(static value => (byte)(value & 0x7F))];
        }

        return s_everyField.SetItem(Pick([.. s_everyField.Keys, "quotes.lock.json"], random), FileBytes.Decode(bytes) ?? "");
    });

    private static Gen<ImmutableSortedDictionary<string, string>> Randomly(Func<Random, ImmutableSortedDictionary<string, string>> make)
        => Gen.Choose(0, int.MaxValue - 1).Select(seed => make(new Random(seed)));

    private static ImmutableSortedDictionary<string, string> Damage(ImmutableSortedDictionary<string, string> files, string path, Mutator mutator)
        => files.SetItem(path, mutator.Damage(files[path], s_texts));

    private static string Pick(string[] paths, Random random) => paths[random.Next(paths.Length)];

    /// <summary>Whole lines, from one that is not indented.</summary>
    private static string Piece(string text, Random random)
    {
        if (text.Length <= LongestPiece)
        {
            return text;
        }

        int start = random.Next(text.Length - LongestPiece);
        while (start > 0 && (text[start - 1] != '\n' || text[start] is ' ' or '#'))
        {
            start--;
        }

        return text.Substring(start, LongestPiece);
    }
}
