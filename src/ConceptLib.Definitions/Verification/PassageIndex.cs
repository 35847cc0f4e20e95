using ConceptLib.Definitions.Packing;

namespace ConceptLib.Definitions.Verification;

/// <summary>Finds passages in a text without reading all of it for each: a table of every twelfth run of twelve characters.</summary>
/// <remarks>
/// Wherever a passage of 23 characters or more stands, one of the runs in the table lies within it, and starts at one of the first
/// twelve characters of the passage: twelve look-ups find all places. Shorter ones are searched for.
/// </remarks>
internal sealed class PassageIndex
{
    private const int RunLength = 12;

    /// <summary>What is shorter is searched for.</summary>
    public const int ShortestIndexed = (2 * RunLength) - 1;

    private const int Nowhere = int.MaxValue;

    // So many times the characters gone by may be compared before it is plain that text and passage repeat themselves.
    private const int MostComparisons = 16;

    private readonly string _text;

    // The runs by their hashes, those of one hash in ascending order; and where those of each hash begin. Only sorted rows
    // give places in order.
    private readonly int[] _runs;
    private readonly int[] _starts;

    public PassageIndex(string text)
    {
        _text = text;
        _runs = new int[text.Length / RunLength];
        _starts = new int[PowerOfTwo.AtOrAbove(_runs.Length) + 1];
        int[] slots = new int[_runs.Length];
        for (int run = 0; run < slots.Length; run++)
        {
            slots[run] = Slot(text, run * RunLength);
            _starts[slots[run] + 1]++;
        }

        for (int slot = 1; slot < _starts.Length; slot++)
        {
            _starts[slot] += _starts[slot - 1];
        }

        int[] next = [.. _starts];
        for (int run = 0; run < slots.Length; run++)
        {
            _runs[next[slots[run]]++] = run;
        }
    }

    /// <summary>The places of a passage from <paramref name="from"/> on, character by character, in order. To look for all takes time in proportion to the text and the passage.</summary>
    public IEnumerable<int> PlacesOf(string passage, int from) =>
        passage.Length == 0 ? [] : passage.Length < ShortestIndexed ? SearchedPlacesOf(passage, from) : IndexedPlacesOf(passage, from);

    private IEnumerable<int> SearchedPlacesOf(string passage, int from)
    {
        for (int i = _text.IndexOf(passage, from, StringComparison.Ordinal); i >= 0; i = _text.IndexOf(passage, i + 1, StringComparison.Ordinal))
        {
            yield return i;
        }
    }

    private IEnumerable<int> IndexedPlacesOf(string passage, int from)
    {
        // A place is found by the one of the first runs of the passage that lies in the table there.
        Row[] rows = [.. Enumerable.Range(0, RunLength).Select(offset => RowOf(passage, from, offset))];
        long compared = 0;
        while (true)
        {
            int nearest = Nearest(rows);
            int place = rows[nearest].Place;
            if (place == Nowhere)
            {
                yield break;
            }

            compared += passage.Length;
            if (compared > MostComparisons * ((long)place - from + passage.Length))
            {
                foreach (int other in RepetitiveText.PlacesOf(passage, _text, place))
                {
                    yield return other;
                }

                yield break;
            }

            if (string.CompareOrdinal(_text, place, passage, 0, passage.Length) == 0)
            {
                yield return place;
            }

            rows[nearest] = At(rows[nearest] with { Next = rows[nearest].Next + 1 });
        }
    }

    private Row RowOf(string passage, int from, int offset)
    {
        int slot = Slot(passage, offset);
        int firstRun = (from + offset + RunLength - 1) / RunLength;
        int first = Array.BinarySearch(_runs, _starts[slot], _starts[slot + 1] - _starts[slot], firstRun);
        return At(new(offset, first < 0 ? ~first : first, _starts[slot + 1], Nowhere));
    }

    private Row At(Row row) => row with { Place = row.Next < row.End ? (_runs[row.Next] * RunLength) - row.Offset : Nowhere };

    private static int Nearest(Row[] rows)
    {
        int nearest = 0;
        for (int i = 1; i < rows.Length; i++)
        {
            nearest = rows[i].Place < rows[nearest].Place ? i : nearest;
        }

        return nearest;
    }

    private int Slot(string text, int start) => (int)(StableHash.Of(text.AsSpan(start, RunLength)) & (uint)(_starts.Length - 2));

    /// <summary>The runs of the table that hash as one of the passage does, from one on.</summary>
    /// <param name="Offset">Where the run begins in the passage.</param>
    /// <param name="Next">The next of them.</param>
    /// <param name="End">The end of them.</param>
    /// <param name="Place">Where the passage begins if it has the next one.</param>
    private readonly record struct Row(int Offset, int Next, int End, int Place);
}
