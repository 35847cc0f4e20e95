namespace ConceptLib.Definitions.Verification;

/// <summary>Characters, each with its offset in the text it comes from, and the numbers taken out from between them.</summary>
internal sealed class Glyphs(int capacity)
{
    private readonly List<GluedNumber> _numbers = [];
    private char[] _characters = new char[capacity];
    private int[] _offsets = new int[capacity];
    private string? _text;

    public int Length { get; private set; }

    /// <summary>Numbers taken out, in the order of their places.</summary>
    public List<GluedNumber> Numbers => _numbers;

    /// <summary>The characters, all of which are added.</summary>
    public string Text => _text ??= new(_characters, 0, Length);

    /// <summary>The characters added so far.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>A character; U+0000 beyond both ends.</summary>
    public char this[int index] => (uint)index < (uint)Length ? _characters[index] : '\0';

    public void Add(char c, int offset)
    {
        if (Length == _characters.Length)
        {
            // A ligature is two letters or three.
            int capacity = Math.Max(4, 2 * Length);
            Array.Resize(ref _characters, capacity);
            Array.Resize(ref _offsets, capacity);
        }

        _characters[Length] = c;
        _offsets[Length++] = offset;
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
