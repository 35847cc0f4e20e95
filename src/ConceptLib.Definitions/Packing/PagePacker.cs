using System.Text;

namespace ConceptLib.Definitions.Packing;

/// <summary>Cuts the bodies of a bucket into pages: a page is one string literal, decoded at the first touch of a record in it.</summary>
internal static class PagePacker
{
    /// <summary>The most characters of a page with more than one record. Larger literals come near the large-object threshold when they are decoded.</summary>
    public const int MaximumLength = 16_384;

    private const int CountDigits = 3;
    private const int OffsetDigits = 4;

    /// <summary>The first slot of each page, in order.</summary>
    public static IReadOnlyList<int> FirstSlots(string[] bodies)
    {
        List<int> firstSlots = [];
        int length = 0;
        for (int slot = 0; slot < bodies.Length; slot++)
        {
            int added = OffsetDigits + bodies[slot].Length;
            if (firstSlots.Count == 0 || length + added > MaximumLength)
            {
                firstSlots.Add(slot);
                length = CountDigits + OffsetDigits;
            }

            length += added;
        }

        return firstSlots;
    }

    public static PackedPage Pack(ReadOnlySpan<string> bodies)
    {
        StringBuilder header = new();
        PackedDigits.AppendFixed(header, (ulong)bodies.Length, CountDigits);
        int offset = 0;
        foreach (string body in bodies)
        {
            PackedDigits.AppendFixed(header, (ulong)offset, OffsetDigits);
            offset += body.Length;
        }

        PackedDigits.AppendFixed(header, (ulong)offset, OffsetDigits);
        return new(header.ToString(), new(bodies.ToArray()));
    }
}
