using System.Runtime.InteropServices;

namespace ConceptLib;

/// <summary>
/// A 32-bit hash of a string that is the same in every process, on every platform and in every later version:
/// the build computes it, and the compiled library looks it up.
/// </summary>
/// <remarks>
/// Four UTF-16 units are mixed at a step, so that an id of thirty characters costs eight multiplications.
/// The final mix is the 64-bit finalizer of MurmurHash3 (public domain, Austin Appleby). It spreads; it does not protect.
/// </remarks>
internal static class StableHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static uint Of(ReadOnlySpan<char> text)
    {
        ulong hash = (ulong)text.Length * Multiplier;
        while (text.Length >= 4)
        {
            // The first unit is the lowest, on any machine.
            ulong four = BitConverter.IsLittleEndian
                ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text))
                : text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);
            hash = (((hash << 29) | (hash >> 35)) ^ four) * Multiplier;
            text = text.Slice(4);
        }

        foreach (char c in text)
        {
            hash = (((hash << 29) | (hash >> 35)) ^ c) * Multiplier;
        }

        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53;
        hash ^= hash >> 33;
        return (uint)hash;
    }
}
