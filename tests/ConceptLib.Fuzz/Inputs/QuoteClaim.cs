using System.Text;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>The claim that words stand in a text.</summary>
internal sealed record QuoteClaim(string Quote, string Text, SourceTextLayout Layout)
{
    private static readonly string[] s_pieces =
    [
        "peace", "war", "the", "co", "operation", "naïve", "nai\u0308ve", "é", "e\u0301", "ﬁnal", "p < 0.05", "p > 0.05", "U.S.", "isn’t", "isn't", "“so”", "\"so\"", "1", "12", "2013", "世界", "命运", "共同体", "not",
        " ", " ", " ", " ", "\n", "-\n", "-", "–", " — ", "\u00AD", "\u200B", ", ", " ,", ".", "…", "...", "[", "]", "[…]", "[sic]", "(", ")", "\t", "\u00A0", "\u3000",
    ];

    /// <summary>Claims of which many are nearly true.</summary>
    public static Gen<QuoteClaim> Any { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from size in Gen.Sized(static size => Gen.Constant(size))
        select Make(new Random(seed), size);

    /// <summary>A shorter quote, a shorter text, a plainer layout.</summary>
    public IEnumerable<QuoteClaim> Smaller() =>
    [
        .. Layout == SourceTextLayout.Plain ? Array.Empty<QuoteClaim>() : [this with { Layout = SourceTextLayout.Plain }],
        .. ShorterText.Of(Quote).Select(quote => this with { Quote = quote }),
        .. Layout == SourceTextLayout.Plain ? ShorterText.Of(Text).Select(text => this with { Text = text }) : [],
    ];

    public string Show() => $"quote: {ShorterText.Show(Quote)}\nlayout: {string.Join(' ', Layout.Furniture)}; {Layout.FootnoteMarks}; {string.Join(' ', Layout.ReadingOrder)}\ntext: {ShorterText.Show(Text)}";

    private static QuoteClaim Make(Random random, int size)
    {
        string text = Words(random, 3 * size);
        string quote = random.Next(6) == 0 ? Words(random, size / 3) : Passage(text, random);
        return new(Altered(quote, random), text, random.Next(2) == 0 ? SourceTextLayout.Plain : Layouted(text.Length, random));
    }

    private static string Words(Random random, int count)
    {
        StringBuilder text = new();
        for (int left = random.Next(count + 2); left > 0; left--)
        {
            text.Append(random.Next(30) == 0 ? NastyText.Pick(random) : s_pieces[random.Next(s_pieces.Length)]);
        }

        return text.ToString();
    }

    private static string Passage(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(text.Length - start + 1));
    }

    private static string Altered(string quote, Random random) => random.Next(7) switch
    {
        0 => quote.Insert(random.Next(quote.Length + 1), "[…]"),
        1 => quote.Insert(random.Next(quote.Length + 1), "[sic]"),
        2 => quote.Insert(random.Next(quote.Length + 1), s_pieces[random.Next(s_pieces.Length)]),
        3 => quote.Remove(random.Next(quote.Length + 1)),
        4 => quote.Replace("\n", " ", StringComparison.Ordinal).Replace('’', '\'').Replace("-\n", "-", StringComparison.Ordinal),
        5 => quote + " […] " + quote,
        _ => quote,
    };

    // What a record may say of the text: ranges within it, in any order, over each other too.
    private static SourceTextLayout Layouted(int length, Random random)
    {
        OffsetRange stretch = Range(0, length, random);
        return new(
            Enumerable.Range(0, random.Next(4)).Select(_ => Range(0, length, random)).ToEquatableArray(),
            random.Next(2) == 0,
            random.Next(2) == 0 || stretch.End == stretch.Start
                ? default
                : EquatableArray.Of(new ReadingOrderModel(stretch, Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Range(stretch.Start, stretch.End, random)).ToEquatableArray())));
    }

    private static OffsetRange Range(int from, int to, Random random)
    {
        int start = from + random.Next(to - from + 1);
        return new(start, start + random.Next(to - start + 1));
    }
}
