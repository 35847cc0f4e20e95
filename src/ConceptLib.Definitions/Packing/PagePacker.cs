using System.Text;

namespace ConceptLib.Definitions.Packing;

/// <summary>Cuts the bodies of a bucket into pages: a page is one string literal, decoded at the first touch of a record in it.</summary>
internal static class PagePacker
{
    /// <summary>The most characters of a page with more than one record. Larger literals come near the large-object threshold when they are decoded.</summary>
    public const int MaximumLength = 16_384;

    // A long literal becomes a field in the data section of the assembly, of a type that has its size. The runtime loads the types of all of them
    // with the first, and pages of a thousand sizes cost it several times what a thousand pages of some sizes do.
    private const int LongLiteral = 4_096;
    private const int BytesPerStep = 256;

    // Of the count, and of where each body but the first begins: a page of several bodies is short. One alone may have any length.
    private const int Digits = 3;

    /// <summary>The first slot of each page, in order. Where no body has a character there is no page.</summary>
    public static IReadOnlyList<int> FirstSlots(string[] bodies)
    {
        if (Array.TrueForAll(bodies, static body => body.Length == 0))
        {
            return [];
        }

        List<int> firstSlots = [];
        int length = 0;
        for (int slot = 0; slot < bodies.Length; slot++)
        {
            int added = Digits + bodies[slot].Length;
            if (firstSlots.Count == 0 || length + added > MaximumLength)
            {
                firstSlots.Add(slot);
                length = 0;
            }

            length += added;
        }

        return firstSlots;
    }

    /// <summary>The length of the page of these bodies, with the zeros that follow them.</summary>
    public static int Length(ReadOnlySpan<string> bodies)
    {
        int length = Digits * bodies.Length;
        int bytes = length;
        foreach (string body in bodies)
        {
            length += body.Length;
            bytes += Encoding.UTF8.GetByteCount(body);
        }

        int beyond = bytes % BytesPerStep;
        return length < LongLiteral || beyond == 0 ? length : length + BytesPerStep - beyond;
    }

    public static string Pack(ReadOnlySpan<string> bodies)
    {
        StringBuilder page = new();
        PackedDigits.AppendFixed(page, (ulong)bodies.Length, Digits);
        int offset = 0;
        for (int next = 1; next < bodies.Length; next++)
        {
            offset += bodies[next - 1].Length;
            PackedDigits.AppendFixed(page, (ulong)offset, Digits);
        }

        foreach (string body in bodies)
        {
            page.Append(body);
        }

        // Read on, zeros are empty lists.
        return page.Append('0', Length(bodies) - page.Length).ToString();
    }
}
