namespace ConceptLib;

/// <summary>Under what key a label is found: two labels with the same folding are the same for a search.</summary>
/// <remarks>
/// Folded are case (full case folding: <c>ß</c> is <c>ss</c>; no language's own rules), width (full-width letters, half-width katakana,
/// the ideographic space), composed and decomposed letters, runs of white space, and characters that show nothing
/// (Unicode's default-ignorable code points). Accents, punctuation and all else stay: they tell words apart.
/// </remarks>
internal static class LabelFolding
{
    private static readonly Lazy<Mappings> Tables = new(Mappings.Read);

    /// <summary>The length of a buffer that most keys fit in.</summary>
    public const int BufferLength = 128;

    /// <summary>The key of <paramref name="label"/>, in Normalization Form C. Folding a key gives the key.</summary>
    public static string Fold(string label)
    {
        ReadOnlySpan<char> key = Fold(label, stackalloc char[BufferLength]);
        return key == label.AsSpan() ? label : key.ToString();
    }

    /// <summary>The key of <paramref name="label"/>: itself if it is one, or written into a buffer, which need not be large enough.</summary>
    public static ReadOnlySpan<char> Fold(string label, Span<char> buffer) =>
        IsKey(label) ? label.AsSpan()
        : !IsAscii(label) ? FoldUnicode(label).AsSpan()
        : FoldAscii(label, label.Length <= buffer.Length ? buffer : new char[label.Length]);

    /// <summary>Whether <paramref name="label"/> folds to a key: most labels are the key or differ from it in their first letters, and are not folded.</summary>
    public static bool FoldsTo(string label, ReadOnlySpan<char> key) =>
        label.AsSpan().SequenceEqual(key) || (MayBeginAs(label, key) && Fold(label, stackalloc char[BufferLength]).SequenceEqual(key));

    // An ideograph stays as it is; a letter or digit of ASCII becomes a small one, unless a mark that follows makes another letter of it (the soft hyphen may stand between).
    private static bool MayBeginAs(string label, ReadOnlySpan<char> key)
    {
        for (int i = 0; i < label.Length; i++)
        {
            char c = label[i];
            bool isPlain = c is >= '\u4E00' and <= '\u9FFF'
                || (c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') && (i + 1 == label.Length || label[i + 1] < '\u00AD'));
            if (!isPlain)
            {
                return true;
            }

            if (i == key.Length || (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) != key[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a label is seen to be a key at a glance: ideographs, small letters of Latin-1, digits and punctuation of ASCII, and one space between words.</summary>
    private static bool IsKey(string label)
    {
        char before = ' ';
        foreach (char c in label)
        {
            bool stays = c is (> ' ' and < 'A') or (> 'Z' and < '\u007F') or (>= 'à' and <= 'ÿ') or (>= '\u4E00' and <= '\u9FFF') || (c == ' ' && before != ' ');
            if (!stays)
            {
                return false;
            }

            before = c;
        }

        return label.Length == 0 || before != ' ';
    }

    private static bool IsAscii(string label)
    {
        foreach (char c in label)
        {
            if (c > '\u007F')
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> FoldAscii(string label, Span<char> key)
    {
        int length = 0;
        foreach (char c in label)
        {
            if (!IsWhiteSpace(c))
            {
                key[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            }
            else if (length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }

        return key.Slice(0, length > 0 && key[length - 1] == ' ' ? length - 1 : length);
    }

    private static string FoldUnicode(string label)
    {
        List<int> folded = new(label.Length + 8);
        foreach (int codePoint in UnicodeNormalization.Decompose(label))
        {
            if (IsIgnorable(codePoint))
            {
                continue;
            }

            if (!IsWhiteSpace(codePoint))
            {
                Tables.Value.Append(folded, codePoint);
            }
            else if (folded.Count > 0 && folded[^1] != ' ')
            {
                folded.Add(' ');
            }
        }

        if (folded.Count > 0 && folded[^1] == ' ')
        {
            folded.RemoveAt(folded.Count - 1);
        }

        List<int> key = UnicodeNormalization.Decompose(folded);
        UnicodeNormalization.Compose(key);
        return UnicodeNormalization.ToText(key);
    }

    /// <summary>Unicode's White_Space property; <c>char.IsWhiteSpace</c> differs between runtimes (U+180E).</summary>
    private static bool IsWhiteSpace(int codePoint) => codePoint
        is ' ' or (>= '\t' and <= '\r') or 0x85 or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A)
        or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000;

    /// <summary>Unicode's Default_Ignorable_Code_Point property.</summary>
    private static bool IsIgnorable(int codePoint) => codePoint
        is 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>The tables, spread out for search.</summary>
    private sealed class Mappings
    {
        private readonly Dictionary<int, int> _widths = [];
        private readonly Dictionary<int, int> _cases = [];
        private readonly Dictionary<int, int[]> _expansions = [];

        public static Mappings Read()
        {
            Mappings mappings = new();
            ReadRuns(FoldingTables.WidthRuns, mappings._widths);
            ReadRuns(FoldingTables.CaseRuns, mappings._cases);

            string table = FoldingTables.CaseExpansions;
            int codePoint = 0;
            for (int position = 0; position < table.Length;)
            {
                codePoint += PackedDigits.ReadVariable(table, ref position);
                int[] expansion = new int[PackedDigits.ReadVariable(table, ref position)];
                for (int i = 0; i < expansion.Length; i++)
                {
                    expansion[i] = PackedDigits.ReadVariable(table, ref position);
                }

                mappings._expansions.Add(codePoint, expansion);
            }

            return mappings;
        }

        public void Append(List<int> target, int codePoint)
        {
            if (_widths.TryGetValue(codePoint, out int usual))
            {
                codePoint = usual;
            }

            if (_expansions.TryGetValue(codePoint, out int[]? expansion))
            {
                target.AddRange(expansion);
            }
            else
            {
                target.Add(_cases.TryGetValue(codePoint, out int folded) ? folded : codePoint);
            }
        }

        private static void ReadRuns(string table, Dictionary<int, int> target)
        {
            int start = 0;
            for (int position = 0; position < table.Length;)
            {
                start += PackedDigits.ReadVariable(table, ref position);
                int shape = PackedDigits.ReadVariable(table, ref position);
                int distance = PackedDigits.ReadVariable(table, ref position);
                distance = (distance & 1) == 0 ? distance >> 1 : -((distance + 1) >> 1);
                int step = 1 + (shape & 1);
                for (int i = 0; i < shape >> 1; i++)
                {
                    int codePoint = start + (i * step);
                    target.Add(codePoint, codePoint + distance);
                }
            }
        }
    }
}
