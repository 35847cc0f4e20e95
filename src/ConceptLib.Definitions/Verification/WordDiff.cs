namespace ConceptLib.Definitions.Verification;

/// <summary>Aligns the words of a quote with the stretch of a text that is most like them (edit distance, free at both ends of the text).</summary>
internal sealed class WordDiff
{
    // A word passed over in the text is the cheaper: a change in the middle of a quote does not cut its end off.
    private const int CostOfDeleted = 2;
    private const int CostOfInserted = 3;

    private WordDiff(int start, int end, int shared, EquatableArray<WordEdit> edits) => (Start, End, Shared, Edits) = (start, end, shared, edits);

    /// <summary>The first word of the stretch.</summary>
    public int Start { get; }

    /// <summary>The word after the stretch.</summary>
    public int End { get; }

    /// <summary>How many words both have.</summary>
    public int Shared { get; }

    /// <summary>What makes the quote of the stretch.</summary>
    public EquatableArray<WordEdit> Edits { get; }

    /// <summary>Aligns all words of <paramref name="quote"/> with some of the words <paramref name="from"/> up to <paramref name="to"/> of a text.</summary>
    public static WordDiff Align(WordList quote, WordList text, int from, int to)
    {
        int width = to - from;
        int[,] costs = new int[quote.Count + 1, width + 1];
        for (int row = 1; row <= quote.Count; row++)
        {
            costs[row, 0] = row * CostOfInserted;
            for (int column = 1; column <= width; column++)
            {
                int same = quote[row - 1] == text[from + column - 1] ? costs[row - 1, column - 1] : int.MaxValue;
                costs[row, column] = Math.Min(same, Math.Min(costs[row - 1, column] + CostOfInserted, costs[row, column - 1] + CostOfDeleted));
            }
        }

        int end = 0;
        for (int column = 1; column <= width; column++)
        {
            end = costs[quote.Count, column] < costs[quote.Count, end] ? column : end;
        }

        return Trace(quote, text, from, end, costs);
    }

    private static WordDiff Trace(WordList quote, WordList text, int from, int end, int[,] costs)
    {
        List<(WordEditKind Kind, string Word)> steps = [];
        int shared = 0;
        int column = end;
        for (int row = quote.Count; row > 0;)
        {
            if (column > 0 && quote[row - 1] == text[from + column - 1] && costs[row, column] == costs[row - 1, column - 1])
            {
                steps.Add((WordEditKind.Same, quote[--row]));
                column--;
                shared++;
            }
            else if (costs[row, column] == costs[row - 1, column] + CostOfInserted)
            {
                steps.Add((WordEditKind.Inserted, quote[--row]));
            }
            else
            {
                steps.Add((WordEditKind.Deleted, text[from + --column]));
            }
        }

        steps.Reverse();
        return new(from + column, from + end, shared, Group(steps));
    }

    private static EquatableArray<WordEdit> Group(List<(WordEditKind Kind, string Word)> steps)
    {
        List<WordEdit> edits = [];
        for (int start = 0, end; start < steps.Count; start = end)
        {
            WordEditKind kind = steps[start].Kind;
            end = start + 1;
            while (end < steps.Count && steps[end].Kind == kind)
            {
                end++;
            }

            edits.Add(new(kind, string.Join(" ", steps.Skip(start).Take(end - start).Select(static step => step.Word))));
        }

        return edits.ToEquatableArray();
    }
}
