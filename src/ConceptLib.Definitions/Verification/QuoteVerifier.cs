using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>Checks whether the words of a quote stand in the text of its source.</summary>
/// <remarks>
/// The claim is tried from the strictest reading to the most lenient, and the first that holds is the verdict: the characters as they are;
/// folded; with page furniture taken out; in the declared reading order; and the parts between marked omissions, in order. Brackets
/// are first taken as the source's own, then as an editor's.
/// </remarks>
public static class QuoteVerifier
{
    private const int ContextLength = 32;

    // A passage that shares fewer of the quote's words is another one.
    private const double AlteredShare = 0.6;

    /// <summary>Checks a quote.</summary>
    public static QuoteVerdict Verify(string quote, SourceText source) =>
        Exact(quote, source) ?? Whole(quote, source) ?? InParts(quote, source) ?? Nearest(quote, source);

    /// <summary>Whether <paramref name="text"/> stands in the source as a whole, but for its first capital and its full stop.</summary>
    internal static bool Stands(string text, SourceText source)
    {
        string words = text.Trim().TrimEnd('.');
        return words.Length > 0
            && new[] { char.ToUpperInvariant(words[0]), char.ToLowerInvariant(words[0]) }.Any(first => Whole(first + words.Substring(1), source) is not null);
    }

    private static QuoteVerdict? Exact(string quote, SourceText source)
    {
        foreach (int i in source.Passages.PlacesOf(quote, 0))
        {
            if (WordBoundary.IsWhole(source.Text, i, quote.Length))
            {
                return Found(VerificationStatus.Exact, Foldings.None, [new(i, i + quote.Length)], source);
            }
        }

        return null;
    }

    private static QuoteVerdict? Whole(string quote, SourceText source)
    {
        foreach (string words in new[] { quote, QuoteParts.WithoutSic(quote) }.Distinct())
        {
            foreach (TextView view in source.Views)
            {
                if (view.Find(view.Fold(words)) is { } match)
                {
                    VerificationStatus status = view.IsRearranged(match.Ranges) ? VerificationStatus.Reordered
                        : match.Ranges.Length > 1 ? VerificationStatus.Segmented
                        : VerificationStatus.Normalized;
                    return Found(status, Needed(view, [words], [match], source), match.Ranges, source);
                }
            }
        }

        return null;
    }

    private static QuoteVerdict? InParts(string quote, SourceText source)
    {
        string words = QuoteParts.WithoutSic(quote);
        foreach (IReadOnlyList<string> parts in new[] { QuoteParts.BetweenOmissions(words), QuoteParts.BetweenBrackets(words) })
        {
            foreach (TextView view in parts.Count == 0 || (parts.Count == 1 && parts[0] == words) ? [] : source.Views)
            {
                if (InOrder(view, parts) is { } matches)
                {
                    OffsetRange[] ranges = [.. matches.SelectMany(static match => match.Ranges)];
                    bool isRearranged = matches.Any(match => view.IsRearranged(match.Ranges)) || !IsAscending(ranges);
                    return Found(isRearranged ? VerificationStatus.Reordered : VerificationStatus.Segmented, Needed(view, parts, matches, source), ranges, source);
                }
            }
        }

        return null;
    }

    private static TextMatch[]? InOrder(TextView view, IReadOnlyList<string> parts)
    {
        Glyphs[] words = [.. parts.Select(view.Fold)];
        TextMatch[] matches = new TextMatch[words.Length];
        int from = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            if (view.Find(words[i], from) is not { } match)
            {
                return null;
            }

            matches[i] = match;
            from = match.Index + match.Length;
        }

        // The first place of a short part may be far before the others: the last one is near.
        for (int i = matches.Length - 2; i >= 0; i--)
        {
            matches[i] = view.FindLast(words[i], matches[i], matches[i + 1].Index);
        }

        return matches;
    }

    private static QuoteVerdict Nearest(string quote, SourceText source)
    {
        TextView view = source.Views.Last();
        WordList words = new(TextFolder.Fold(string.Join(" ", QuoteParts.BetweenOmissions(QuoteParts.WithoutSic(quote))), view.Foldings).Text);
        if (NearestPassage.Find(words, view.Words) is not { } nearest || nearest.End == nearest.Start)
        {
            return new(VerificationStatus.Absent, Foldings.None, default, "", "", default);
        }

        int start = view.Words.StartOf(nearest.Start);
        OffsetRange[] ranges = view.RangesOf(start, view.Words.EndOf(nearest.End - 1) - start);
        return nearest.Shared >= AlteredShare * words.Count
            ? Found(VerificationStatus.Altered, Foldings.None, ranges, source) with { Difference = nearest.Edits }
            : Found(VerificationStatus.Absent, Foldings.None, ranges, source);
    }

    private static QuoteVerdict Found(VerificationStatus status, Foldings foldings, OffsetRange[] ranges, SourceText source)
    {
        int start = ranges[0].Start;
        int end = ranges[ranges.Length - 1].End;
        return new(
            status,
            foldings,
            new(ranges),
            source.Text.Substring(Math.Max(0, start - ContextLength), Math.Min(start, ContextLength)),
            source.Text.Substring(end, Math.Min(ContextLength, source.Text.Length - end)),
            default);
    }

    /// <summary>The foldings without which a match would be none.</summary>
    private static Foldings Needed(TextView view, IReadOnlyList<string> words, TextMatch[] matches, SourceText source)
    {
        Foldings needed = matches.Any(static match => match.HasFootnoteMarks) ? Foldings.FootnoteMarks : Foldings.None;
        foreach (Foldings folding in (Foldings[])Enum.GetValues(typeof(Foldings)))
        {
            Foldings others = view.Foldings & ~folding;
            if (folding is not (Foldings.None or Foldings.FootnoteMarks)
                && words.Where((part, index) => TextFolder.Fold(part, others).Text != TextFolder.Fold(source.Text, matches[index].Ranges, others).Text).Any())
            {
                needed |= folding;
            }
        }

        return needed;
    }

    private static bool IsAscending(OffsetRange[] ranges)
    {
        for (int i = 1; i < ranges.Length; i++)
        {
            if (ranges[i].Start < ranges[i - 1].End)
            {
                return false;
            }
        }

        return true;
    }
}
