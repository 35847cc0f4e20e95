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
    private const int ShortestIndexed = (2 * RunLength) - 1;
    private const int None = -1;

    private readonly string _text;

    // The runs by their hashes, those of one hash in ascending order; and where those of each hash begin. Only a sorted row lets a search
    // go on where the last one ended: a text of one letter has all its runs in one.
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

    /// <summary>The first place of a passage at or after <paramref name="from"/>, character by character; negative when there is none.</summary>
    public int IndexOf(string passage, int from)
    {
        if (passage.Length < ShortestIndexed)
        {
            return _text.IndexOf(passage, from, StringComparison.Ordinal);
        }

        int found = None;
        for (int offset = 0; offset < RunLength; offset++)
        {
            int slot = Slot(passage, offset);
            int firstRun = (from + offset + RunLength - 1) / RunLength;
            int first = Array.BinarySearch(_runs, _starts[slot], _starts[slot + 1] - _starts[slot], firstRun);
            for (int i = first < 0 ? ~first : first; i < _starts[slot + 1]; i++)
            {
                int place = (_runs[i] * RunLength) - offset;
                if (found != None && place >= found)
                {
                    break;
                }

                if (string.CompareOrdinal(_text, place, passage, 0, passage.Length) == 0)
                {
                    found = place;
                    break;
                }
            }
        }

        return found;
    }

    private int Slot(string text, int start) => (int)(StableHash.Of(text.AsSpan(start, RunLength)) & (uint)(_starts.Length - 2));
}
