using System.Globalization;
using System.Text;

namespace ConceptLib.Benchmarks.Synthetic;

/// <summary>Words that somebody took from a text, more or less faithfully.</summary>
/// <param name="Text">The number of the text.</param>
/// <param name="Words">The words.</param>
internal sealed record Excerpt(int Text, string Words);

/// <summary>Texts as they come out of documents, in lines and paragraphs, and quotes from them.</summary>
internal sealed class QuotedText
{
    private const int LineWidth = 88;
    private const int CharactersInAWord = 6;

    // Words of the quotes in definitions/.
    private static readonly int[] s_quoteLength = [9, 17, 22, 25, 28, 31, 35, 43, 65];

    private readonly List<string> _texts = [];
    private readonly List<Excerpt> _quotes = [];

    /// <summary>Makes texts, and quotes of all faithfulness: mostly exact but for a line break or a mark, a few altered, a few that stand nowhere.</summary>
    /// <param name="quotes">How many.</param>
    /// <param name="bytes">Of all texts together, about, as UTF-8.</param>
    /// <param name="texts">How many texts.</param>
    /// <param name="seed">Another seed, other words.</param>
    public QuotedText(int quotes, int bytes, int texts, ulong seed = 1)
    {
        RepeatableRandom random = new(seed);
        List<string[]> words = [];
        for (int i = 0; i < texts; i++)
        {
            string prose = Tongue.All[0].Prose(random, bytes / texts / CharactersInAWord);
            words.Add(prose.Split(' '));
            _texts.Add(Typeset(prose, random));
        }

        for (int i = 0; i < quotes; i++)
        {
            int text = random.Below(texts);
            _quotes.Add(new(text, Quote(words[text], random)));
        }
    }

    public IReadOnlyList<string> Texts => _texts;

    public IReadOnlyList<Excerpt> Quotes => _quotes;

    private static string Quote(string[] text, RepeatableRandom random)
    {
        int length = Math.Min(random.Distributed(s_quoteLength), text.Length / 2);
        string[] words = text.AsSpan(random.Below(text.Length - length), length).ToArray();
        int middle = length / 2;
        switch (random.Below(100))
        {
            case < 10: // an omission
                words[middle] = "[…]";
                break;
            case < 13: // a changed word
                words[middle] = Tongue.All[0].Word(1 << 17);
                break;
            case < 15: // other words
                return Tongue.All[0].Prose(random, length);
        }

        return string.Join(' ', words);
    }

    /// <summary>Some paragraphs are broken into lines and others are not, and now and then the number of a footnote stands at the end.</summary>
    private static string Typeset(string prose, RepeatableRandom random)
    {
        StringBuilder page = new(prose.Length + (prose.Length / LineWidth));
        int column = 0;
        bool isWrapped = true;
        foreach (string word in prose.Split(' '))
        {
            bool endsParagraph = word.EndsWith('.') && random.Percent(15);
            bool isBroken = isWrapped && column + word.Length > LineWidth;
            page.Append(column == 0 ? "" : isBroken ? "\n" : " ");
            column = isBroken ? word.Length : column + word.Length + 1;
            page.Append(word);
            if (endsParagraph)
            {
                page.Append(random.Percent(10) ? string.Create(CultureInfo.InvariantCulture, $"{1 + random.Below(99)}\n\n") : "\n\n");
                column = 0;
                isWrapped = random.Percent(40);
            }
        }

        return page.ToString();
    }
}
