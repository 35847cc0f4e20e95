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

    // The first run of each hash, and of each run the next with its hash, in ascending order.
    private readonly int[] _first;
    private readonly int[] _next;

    public PassageIndex(string text)
    {
        _text = text;
        _next = new int[text.Length / RunLength];
        _first = new int[PowerOfTwo.AtOrAbove(_next.Length)];
        for (int i = 0; i < _first.Length; i++)
        {
            _first[i] = None;
        }

        for (int run = _next.Length - 1; run >= 0; run--)
        {
            ref int first = ref _first[Slot(text, run * RunLength)];
            _next[run] = first;
            first = run;
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
            for (int run = _first[Slot(passage, offset)]; run != None; run = _next[run])
            {
                int place = (run * RunLength) - offset;
                if (found != None && place >= found)
                {
                    break;
                }

                if (place >= from && string.CompareOrdinal(_text, place, passage, 0, passage.Length) == 0)
                {
                    found = place;
                    break;
                }
            }
        }

        return found;
    }

    private int Slot(string text, int start) => (int)(StableHash.Of(text.AsSpan(start, RunLength)) & (uint)(_first.Length - 1));
}
