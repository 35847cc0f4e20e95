namespace ConceptLib.Definitions.Verification;

/// <summary>Characters, each with its offset in the text it comes from, and the numbers taken out from between them.</summary>
internal sealed class Glyphs(int capacity)
{
    private readonly List<int> _offsets = new(capacity);
    private readonly System.Text.StringBuilder _text = new(capacity);
    private readonly List<GluedNumber> _numbers = [];
    private string? _string;

    public int Length => _text.Length;

    /// <summary>Numbers taken out, in the order of their places.</summary>
    public List<GluedNumber> Numbers => _numbers;

    /// <summary>The characters, all of which are added.</summary>
    public string Text => _string ??= _text.ToString();

    /// <summary>A character; U+0000 beyond both ends.</summary>
    public char this[int index] => (uint)index < (uint)Text.Length ? Text[index] : '\0';

    public void Add(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }

    /// <summary>The offset of a character in the text it comes from.</summary>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>The index of the first number at or after a place.</summary>
    public int FirstNumberAt(int index)
    {
        int low = 0;
        int high = _numbers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_numbers[middle].Index < index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

/// <summary>A number taken out: perhaps that of a footnote, perhaps a part of the words.</summary>
/// <param name="Index">The index of the character it stood before.</param>
/// <param name="Digits">What it was.</param>
/// <param name="IsBeforeWord">Whether it was glued to the word after it, not to the one before.</param>
internal readonly record struct GluedNumber(int Index, string Digits, bool IsBeforeWord);
