using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConceptLib.Definitions.Verification;

/// <summary>Tells whether a text is the one that was checked.</summary>
public static class TextHash
{
    /// <summary>SHA-256 of the text as UTF-8 without byte order mark, in lower-case hexadecimal.</summary>
    public static string Of(string text)
    {
        using SHA256 algorithm = SHA256.Create();
        StringBuilder hexadecimal = new(64);
        foreach (byte part in algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)))
        {
            hexadecimal.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hexadecimal.ToString();
    }
}
