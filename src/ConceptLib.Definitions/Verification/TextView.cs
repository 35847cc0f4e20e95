using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>A text folded, in pieces of the original in the order in which they are read.</summary>
internal sealed class TextView
{
    private readonly string _original;
    private readonly OffsetRange[] _pieces;
    private readonly OffsetRange[] _rearranged;
    private readonly Glyphs _glyphs;
    private readonly PassageIndex _passages;
    private readonly Lazy<WordList> _words;

    /// <summary>Folds a text.</summary>
    /// <param name="original">The text.</param>
    /// <param name="pieces">The pieces of it that are read, in order.</param>
    /// <param name="rearranged">The stretches of it whose pieces are read in another order than they stand.</param>
    /// <param name="foldings">How it and what is looked for in it are folded.</param>
    public TextView(string original, OffsetRange[] pieces, OffsetRange[] rearranged, Foldings foldings)
    {
        _original = original;
        _pieces = pieces;
        _rearranged = rearranged;
        Foldings = foldings;
        _glyphs = TextFolder.Fold(original, pieces, foldings);
        _passages = new(_glyphs.Text);
        _words = new(() => new WordList(_glyphs.Text));
    }

    public Foldings Foldings { get; }

    public WordList Words => _words.Value;

    /// <summary>Words to look for, folded as the view is.</summary>
    public Glyphs Fold(string words) => TextFolder.Fold(words, Foldings);

    /// <summary>The first place at or after an index of the view where folded words stand, whole; null when they do not.</summary>
    public TextMatch? Find(Glyphs words, int from = 0)
    {
        foreach (int i in _passages.PlacesOf(words.Text, from))
        {
            if (MatchAt(i, words) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The last place where folded words stand, whole, after one where they do and before an index.</summary>
    public TextMatch FindLast(Glyphs words, TextMatch first, int before)
    {
        // A part of few words may stand very often, and the last place is near; a long one has few places, or repeats itself.
        return (words.Length < PassageIndex.ShortestIndexed ? PlacesBackwards(words.Text, first.Index, before) : PlacesForwards(words.Text, first.Index, before).Reverse())
            .Select(place => MatchAt(place, words))
            .FirstOrDefault(static match => match is not null) ?? first;
    }

    private IEnumerable<int> PlacesForwards(string words, int after, int before) =>
        _passages.PlacesOf(words, after + 1).TakeWhile(place => place + words.Length <= before);

    private IEnumerable<int> PlacesBackwards(string words, int after, int before)
    {
        for (int last = before - 1; last - after >= words.Length; last--)
        {
            int place = _glyphs.Text.LastIndexOf(words, last, last - after, StringComparison.Ordinal);
            if (place < 0)
            {
                yield break;
            }

            yield return place;
            last = place + words.Length - 1;
        }
    }

    /// <summary>Whether what was found is put together in an order in which it does not stand.</summary>
    public bool IsRearranged(IReadOnlyList<OffsetRange> ranges) =>
        ranges.Count > 1 && ranges.Any(range => _rearranged.Any(stretch => range.Start >= stretch.Start && range.End <= stretch.End));

    /// <summary>Where a stretch of the view stands in the original: a range for each piece it touches.</summary>
    public OffsetRange[] RangesOf(int index, int length)
    {
        List<OffsetRange> ranges = [];
        int piece = -1;
        int previous = 0;
        for (int i = index; i < index + length; i++)
        {
            int offset = _glyphs.OffsetOf(i);
            if (i > index && offset == previous)
            {
                // All that was made of one letter with its marks stands where the letter does.
                continue;
            }

            // Pieces may overlap, by a mistake in the record: then it goes back without leaving one.
            if (piece < 0 || offset < previous || !Contains(_pieces[piece], offset))
            {
                int next = Array.FindIndex(_pieces, piece + 1, candidate => Contains(candidate, offset));
                piece = next >= 0 ? next : Array.FindIndex(_pieces, candidate => Contains(candidate, offset));
                ranges.Add(new(offset, offset + 1));
            }

            ranges[ranges.Count - 1] = new(ranges[ranges.Count - 1].Start, EndOfCluster(offset));
            previous = offset;
        }

        return [.. ranges];
    }

    private static bool Contains(OffsetRange piece, int offset) => offset >= piece.Start && offset < piece.End;

    private TextMatch? MatchAt(int index, Glyphs words) =>
        WordBoundary.IsWhole(_glyphs.Text, index, words.Length) && GluedNumbers.Agree(_glyphs, index, words, out bool hasFootnoteMarks)
            ? new(index, words.Length, RangesOf(index, words.Length), hasFootnoteMarks)
            : null;

    private int EndOfCluster(int offset)
    {
        int end = offset + 1;
        while (end < _original.Length && TextFolder.ContinuesCluster(_original[end]))
        {
            end++;
        }

        return end;
    }
}

/// <summary>A place where words stand.</summary>
/// <param name="Index">Where in the view.</param>
/// <param name="Length">How long in the view.</param>
/// <param name="Ranges">Where in the original.</param>
/// <param name="HasFootnoteMarks">Whether numbers of footnotes were passed over.</param>
internal sealed record TextMatch(int Index, int Length, OffsetRange[] Ranges, bool HasFootnoteMarks);
