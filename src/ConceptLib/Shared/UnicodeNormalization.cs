using System.Text;

namespace ConceptLib;

/// <summary>Canonical normalization (Unicode Standard Annex 15) with tables of its own.</summary>
/// <remarks><c>string.Normalize</c> does nothing under InvariantGlobalization: a container would compute other keys than the build did.</remarks>
internal static class UnicodeNormalization
{
    private const int HangulBase = 0xAC00;
    private const int LeadingBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailingBase = 0x11A7;
    private const int LeadingCount = 19;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;
    private const int HangulCount = LeadingCount * VowelCount * TrailingCount;

    private static readonly Lazy<CanonicalMappings> Mappings = new(CanonicalMappings.Read);

    /// <summary>Whether <paramref name="text"/> is in Normalization Form C.</summary>
    public static bool IsNfc(string text) => IsBelow(text, '\u0300') || ToNfc(text) == text;

    /// <summary>The text in Normalization Form C; a lone surrogate stays what it is.</summary>
    public static string ToNfc(string text)
    {
        // Nothing below U+0300 combines with anything, and none of it is excluded from composition.
        if (IsBelow(text, '\u0300'))
        {
            return text;
        }

        List<int> codePoints = Decompose(text);
        Compose(codePoints);
        return ToText(codePoints);
    }

    /// <summary>The text in Normalization Form D.</summary>
    public static string ToNfd(string text) => IsBelow(text, '\u00C0') ? text : ToText(Decompose(text));

    /// <summary>The code points of the text, fully decomposed and in canonical order.</summary>
    public static List<int> Decompose(string text)
    {
        List<int> codePoints = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                codePoint = char.ConvertToUtf32(text[i], text[++i]);
            }

            AppendDecomposed(codePoints, codePoint);
        }

        Order(codePoints);
        return codePoints;
    }

    /// <summary>Decomposes once more what a mapping put in, and puts marks in canonical order.</summary>
    public static List<int> Decompose(List<int> mapped)
    {
        List<int> codePoints = new(mapped.Count + 8);
        foreach (int codePoint in mapped)
        {
            AppendDecomposed(codePoints, codePoint);
        }

        Order(codePoints);
        return codePoints;
    }

    /// <summary>Composes decomposed code points in place.</summary>
    public static void Compose(List<int> codePoints)
    {
        int starter = -1;
        int previousClass = 0;
        int length = 0;
        for (int i = 0; i < codePoints.Count; i++)
        {
            int codePoint = codePoints[i];
            int combiningClass = Mappings.Value.ClassOf(codePoint);

            // A mark is blocked from its starter by one of the same or a higher class between them, a starter by anything.
            bool isBlocked = starter < 0 || (starter + 1 != length && (previousClass == 0 || previousClass >= combiningClass));
            if (!isBlocked && TryCompose(codePoints[starter], codePoint, out int composite))
            {
                codePoints[starter] = composite;
                continue;
            }

            if (combiningClass == 0)
            {
                starter = length;
            }

            previousClass = combiningClass;
            codePoints[length++] = codePoint;
        }

        codePoints.RemoveRange(length, codePoints.Count - length);
    }

    /// <summary>The code points as UTF-16.</summary>
    public static string ToText(List<int> codePoints)
    {
        StringBuilder text = new(codePoints.Count);
        foreach (int codePoint in codePoints)
        {
            if (codePoint < 0x10000)
            {
                text.Append((char)codePoint);
            }
            else
            {
                text.Append((char)(0xD7C0 + (codePoint >> 10))).Append((char)(0xDC00 | (codePoint & 0x3FF)));
            }
        }

        return text.ToString();
    }

    private static bool IsBelow(string text, char limit)
    {
        foreach (char c in text)
        {
            if (c >= limit)
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendDecomposed(List<int> target, int codePoint)
    {
        if (codePoint < 0xC0)
        {
            target.Add(codePoint);
            return;
        }

        int syllable = codePoint - HangulBase;
        if ((uint)syllable < HangulCount)
        {
            target.Add(LeadingBase + (syllable / (VowelCount * TrailingCount)));
            target.Add(VowelBase + (syllable / TrailingCount % VowelCount));
            if (syllable % TrailingCount != 0)
            {
                target.Add(TrailingBase + (syllable % TrailingCount));
            }

            return;
        }

        if (!Mappings.Value.TryDecompose(codePoint, out int first, out int second))
        {
            target.Add(codePoint);
            return;
        }

        AppendDecomposed(target, first);
        if (second != 0)
        {
            AppendDecomposed(target, second);
        }
    }

    private static void Order(List<int> codePoints)
    {
        int start = 0;
        bool isOrdered = true;
        int previousClass = 0;
        for (int i = 0; i <= codePoints.Count; i++)
        {
            int combiningClass = i == codePoints.Count || codePoints[i] < 0x300 ? 0 : Mappings.Value.ClassOf(codePoints[i]);
            if (combiningClass == 0)
            {
                if (!isOrdered)
                {
                    OrderMarks(codePoints, start, i);
                }

                start = i + 1;
                isOrdered = true;
            }
            else
            {
                isOrdered &= previousClass <= combiningClass;
            }

            previousClass = combiningClass;
        }
    }

    /// <summary>Sorts marks by their class; those of one class stay in their order.</summary>
    private static void OrderMarks(List<int> codePoints, int start, int end)
    {
        // LINQ's sort is stable, and a run of marks may be as long as a file.
        foreach (int mark in codePoints.GetRange(start, end - start).OrderBy(static mark => Mappings.Value.ClassOf(mark)).ToArray())
        {
            codePoints[start++] = mark;
        }
    }

    private static bool TryCompose(int first, int second, out int composite)
    {
        int leading = first - LeadingBase;
        int vowel = second - VowelBase;
        if ((uint)leading < LeadingCount && (uint)vowel < VowelCount)
        {
            composite = HangulBase + (((leading * VowelCount) + vowel) * TrailingCount);
            return true;
        }

        int syllable = first - HangulBase;
        int trailing = second - TrailingBase;
        if ((uint)syllable < HangulCount && syllable % TrailingCount == 0 && trailing is > 0 and < TrailingCount)
        {
            composite = first + trailing;
            return true;
        }

        return Mappings.Value.TryCompose(first, second, out composite);
    }

    /// <summary>The tables, spread out for search.</summary>
    private sealed class CanonicalMappings
    {
        private readonly List<int> _decomposed = [];
        private readonly List<(int First, int Second)> _decompositions = [];
        private readonly Dictionary<(int First, int Second), int> _composites = [];
        private readonly List<int> _classStarts = [];
        private readonly List<(int End, int Class)> _classes = [];

        public static CanonicalMappings Read()
        {
            CanonicalMappings mappings = new();
            string table = NormalizationTables.Decompositions;
            int codePoint = 0;
            for (int position = 0; position < table.Length;)
            {
                codePoint += PackedDigits.ReadVariable(table, ref position);
                int first = PackedDigits.ReadVariable(table, ref position);
                int second = PackedDigits.ReadVariable(table, ref position);
                mappings._decomposed.Add(codePoint);
                mappings._decompositions.Add((first, second >> 1));
                if ((second & 1) != 0)
                {
                    mappings._composites.Add((first, second >> 1), codePoint);
                }
            }

            table = NormalizationTables.CombiningClasses;
            int end = 0;
            for (int position = 0; position < table.Length;)
            {
                int start = end + PackedDigits.ReadVariable(table, ref position);
                end = start + PackedDigits.ReadVariable(table, ref position);
                mappings._classStarts.Add(start);
                mappings._classes.Add((end, PackedDigits.ReadVariable(table, ref position)));
            }

            return mappings;
        }

        public bool TryDecompose(int codePoint, out int first, out int second)
        {
            int index = _decomposed.BinarySearch(codePoint);
            (first, second) = index < 0 ? default : _decompositions[index];
            return index >= 0;
        }

        public bool TryCompose(int first, int second, out int composite) => _composites.TryGetValue((first, second), out composite);

        public int ClassOf(int codePoint)
        {
            if (codePoint < 0x300)
            {
                return 0;
            }

            int index = _classStarts.BinarySearch(codePoint);
            if (index < 0)
            {
                index = ~index - 1;
            }

            return index >= 0 && codePoint < _classes[index].End ? _classes[index].Class : 0;
        }
    }
}
