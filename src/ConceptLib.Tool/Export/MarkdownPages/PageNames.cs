using System.Security.Cryptography;
using System.Text;

namespace ConceptLib.Tool.Export.MarkdownPages;

/// <summary>
/// The names of pages. A page is named after its concept: ids differ in more than case (CL0201). But some system would not keep a name that is a device
/// of Windows, longer than 255 bytes, or composed in another way than macOS does. Then a hash makes it unique; '~' is in no id.
/// </summary>
internal static class PageNames
{
    /// <summary>The folder of the concepts' pages.</summary>
    public const string Folder = "concepts";

    private const int MaximumBytes = 200;
    private const int KeptCharacters = 40;

    private static readonly HashSet<string> s_devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The file of a concept, beside the others.</summary>
    public static string Of(string conceptId) => NameOf(conceptId) + ".md";

    /// <summary>A link to it from the page of another concept.</summary>
    public static string AddressOf(string conceptId) => Uri.EscapeDataString(Of(conceptId));

    private static string NameOf(string id)
    {
        if (id.IsNormalized(NormalizationForm.FormC) && !s_devices.Contains(id.Split('.')[0]) && Encoding.UTF8.GetByteCount(id) <= MaximumBytes)
        {
            return id;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 8));
        return $"~{hash}-{string.Concat(id.EnumerateRunes().Take(KeptCharacters))}"; // "con.fig~1" would still be the device
    }
}
