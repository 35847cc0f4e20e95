using System.Text;

namespace ConceptLib.Tool.Export.Bibliography;

/// <summary>Text as LaTeX shows it unchanged, within the braces of a BibTeX field.</summary>
internal static class LaTeXText
{
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",

                // BibTeX counts braces whether or not a backslash stands before them.
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '^' => @"\textasciicircum{}",
                '~' => @"\textasciitilde{}",
                '$' or '&' or '#' or '_' or '%' => $"\\{c}",
                '\n' or '\r' or '\t' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>An address, which stands in its field as it is: what would end the field is percent-encoded (RFC 3986).</summary>
    public static string Verbatim(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal);
}
