using System.Net;
using System.Net.Sockets;

namespace ConceptLib.Definitions.Binding;

/// <summary>What stands between <c>//</c> and the path: <c>[userinfo@]host[:port]</c> (RFC 3987, section 2.2; RFC 3986, section 3.2).</summary>
/// <param name="Start">Where it begins, behind <c>//</c>; where the scheme ends when there is none.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct IriAuthority(string Text, int Start, int End)
{
    public static IriAuthority Of(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "//", 0, 2) != 0)
        {
            return new(text, start, start);
        }

        int end = text.IndexOfAny(['/', '?', '#'], start + 2);
        return new(text, start + 2, end < 0 ? text.Length : end);
    }

    /// <summary>Whether a host is named.</summary>
    public bool HasHost => HostStart < End && Text[HostStart] != ':';

    private int HostStart => Start < End ? Math.Max(Start, Text.LastIndexOf('@', End - 1, End - Start) + 1) : Start;

    private bool IsNumber => HostStart < End && Text[HostStart] == '[';

    private int HostEnd => Text.IndexOf(IsNumber ? ']' : ':', HostStart, End - HostStart) switch
    {
        < 0 => IsNumber ? HostStart : End,
        int end => IsNumber ? end + 1 : end,
    };

    /// <summary>Whether a bracket at an index stands around the number of a host.</summary>
    public bool IsBracketOfNumber(int index) => IsNumber && (index == HostStart || index == HostEnd - 1);

    /// <summary>Why it is none, as a sentence; null when it is one, or when there is none.</summary>
    public string? WhyInvalid()
    {
        int at = Text.IndexOf('@', Start, End - Start);
        if (at >= 0 && at + 1 < HostStart)
        {
            return "a second '@' before the host is not allowed; write it as %40.";
        }

        if (IsNumber && !IsAddress(Text.Substring(HostStart + 1, Math.Max(0, HostEnd - HostStart - 2))))
        {
            return "'[' and ']' stand around the number of a host, such as [2001:db8::1].";
        }

        for (int i = HostEnd; i < End; i++)
        {
            bool mayStand = i == HostEnd ? Text[i] == ':' : Text[i] is >= '0' and <= '9';
            if (!mayStand)
            {
                return "behind the host stands nothing but ':' and a number.";
            }
        }

        return null;
    }

    // The framework also takes zones, which an IRI cannot have.
    private static bool IsAddress(string number) =>
        number.IndexOf('%') < 0 && IPAddress.TryParse(number, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;
}
