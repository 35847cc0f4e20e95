using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>The text of a source, made ready to find many quotes in it.</summary>
public sealed class SourceText
{
    // No letter of a text has more: https://unicode.org/reports/tr15/#Stream_Safe_Text_Format
    private const int MostMarks = 30;

    private readonly Lazy<PassageIndex> _passages;
    private readonly Lazy<TextView> _whole;
    private readonly Lazy<TextView?> _withoutFurniture;
    private readonly Lazy<TextView?> _inReadingOrder;

    /// <summary>Makes a text ready.</summary>
    /// <param name="text">The decoded text, as the offsets of <paramref name="layout"/> count it.</param>
    /// <param name="layout">What the source's record says of it.</param>
    public SourceText(string text, SourceTextLayout layout)
    {
        Text = text;
        Layout = layout;
        Foldings foldings = Foldings.WhiteSpace | Foldings.QuotationMarks | Foldings.Dashes | Foldings.LineEndHyphens | Foldings.Composition
            | Foldings.InvisibleCharacters | Foldings.SpacesBeforePunctuation | (layout.FootnoteMarks ? Foldings.FootnoteMarks : Foldings.None);
        OffsetRange[] furniture = [.. Merged(layout.Furniture.Select(WithWholeLetters))];
        ReadingOrderModel[] order =
        [
            .. layout.ReadingOrder
                .Select(stretch => new ReadingOrderModel(WithWholeLetters(stretch.Range), stretch.Read.Select(WithWholeLetters).ToEquatableArray()))
                .OrderBy(static stretch => stretch.Range.Start),
        ];
        _passages = new(() => new PassageIndex(text));
        _whole = new(() => new TextView(text, [new(0, text.Length)], [], foldings));
        _withoutFurniture = new(() => furniture.Length == 0 ? null : new TextView(text, [.. Without(furniture, 0, text.Length)], [], foldings));
        _inReadingOrder = new(() => order.Length == 0 ? null : new TextView(text, InReadingOrder(text.Length, furniture, order), Array.ConvertAll(order, static stretch => stretch.Range), foldings));
    }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>What the source's record says of it.</summary>
    public SourceTextLayout Layout { get; }

    /// <summary>The text as it stands.</summary>
    internal PassageIndex Passages => _passages.Value;

    /// <summary>The text as it can be read, from the nearest to the page to the most arranged.</summary>
    internal IEnumerable<TextView> Views
    {
        get
        {
            yield return _whole.Value;
            if (_withoutFurniture.Value is { } withoutFurniture)
            {
                yield return withoutFurniture;
            }

            if (_inReadingOrder.Value is { } inReadingOrder)
            {
                yield return inReadingOrder;
            }
        }
    }

    // A letter cut from its marks would be another letter, and confirm what does not stand there.
    private OffsetRange WithWholeLetters(OffsetRange range) => new(NextLetter(range.Start), NextLetter(range.End));

    private int NextLetter(int offset)
    {
        int next = offset;
        while (offset > 0 && next < Text.Length && next < offset + MostMarks && TextFolder.ContinuesCluster(Text[next]))
        {
            next++;
        }

        return next;
    }

    /// <summary>The number of the first range that ends after an offset.</summary>
    private static int FirstAfter(OffsetRange[] ranges, int offset)
    {
        int low = 0;
        int high = ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ranges[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static OffsetRange[] InReadingOrder(int length, OffsetRange[] furniture, ReadingOrderModel[] order)
    {
        List<OffsetRange> pieces = [];
        int start = 0;
        foreach (ReadingOrderModel stretch in order)
        {
            pieces.AddRange(Without(furniture, start, Math.Min(stretch.Range.Start, length)));
            // A piece may be empty once it begins and ends with whole letters.
            pieces.AddRange(stretch.Read.Where(piece => piece.Start < piece.End && piece.End <= length));
            start = stretch.Range.End;
        }

        pieces.AddRange(Without(furniture, start, length));
        return [.. pieces];
    }

    private static IEnumerable<OffsetRange> Merged(IEnumerable<OffsetRange> ranges)
    {
        OffsetRange? last = null;
        foreach (OffsetRange range in ranges.OrderBy(static range => range.Start))
        {
            if (last is { } open && range.Start <= open.End)
            {
                last = new(open.Start, Math.Max(open.End, range.End));
                continue;
            }

            if (last is { } whole)
            {
                yield return whole;
            }

            last = range;
        }

        if (last is { } final)
        {
            yield return final;
        }
    }

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/> without furniture.</summary>
    /// <param name="furniture">In order, none touching another.</param>
    private static IEnumerable<OffsetRange> Without(OffsetRange[] furniture, int start, int end)
    {
        for (int i = FirstAfter(furniture, start); i < furniture.Length && furniture[i].Start < end; i++)
        {
            OffsetRange range = furniture[i];
            if (range.Start > start)
            {
                yield return new(start, range.Start);
            }

            start = Math.Max(start, range.End);
        }

        if (start < end)
        {
            yield return new(start, end);
        }
    }
}
