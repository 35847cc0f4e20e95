using System.Text;

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

    /// <summary>The key of <paramref name="label"/>, in Normalization Form C. Folding a key gives the key.</summary>
    public static string Fold(string label)
    {
        foreach (char c in label)
        {
            if (c > '\u007F')
            {
                return FoldUnicode(label);
            }
        }

        return FoldAscii(label);
    }

    /// <summary>Whether <paramref name="label"/> folds to a key: most labels differ from it in their first letter, and are not folded.</summary>
    public static bool FoldsTo(string label, string key)
    {
        if (label.Length == 0 || key.Length == 0)
        {
            return Fold(label) == key;
        }

        // An ideograph stays as it is; a letter or digit of ASCII becomes a small one, unless a mark that follows makes another letter of it (the soft hyphen may stand between).
        char first = label[0];
        bool isPlain = first is >= '\u4E00' and <= '\u9FFF'
            || (first is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') && (label.Length == 1 || label[1] < '\u00AD'));
        return (!isPlain || (first is >= 'A' and <= 'Z' ? (char)(first | 0x20) : first) == key[0]) && Fold(label) == key;
    }

    private static string FoldAscii(string label)
    {
        if (IsFoldedAscii(label))
        {
            return label;
        }

        StringBuilder key = new(label.Length);
        foreach (char c in label)
        {
            if (!IsWhiteSpace(c))
            {
                key.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }

        return key.ToString();
    }

    private static bool IsFoldedAscii(string label)
    {
        char before = ' ';
        foreach (char c in label)
        {
            if (c is >= 'A' and <= 'Z' || (IsWhiteSpace(c) && (c != ' ' || before == ' ')))
            {
                return false;
            }

            before = c;
        }

        return label.Length == 0 || before != ' ';
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
