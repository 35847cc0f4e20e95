using System.Globalization;
using System.Text;

namespace ConceptLib.Definitions.Binding;

/// <summary>Makes C# names of ids, and checks names that are given.</summary>
/// <remarks>A name comes from the id alone, never from a label and never with a number added: a new file must not rename a public member.</remarks>
public static class IdentifierNaming
{
    // C# keywords that are reserved everywhere; contextual ones make valid names.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>
    /// The C# name of <paramref name="id"/>: its words in Pascal case (<c>cpc-19th-congress</c> is <c>Cpc19thCongress</c>), letters of
    /// every script kept, format characters dropped, an underscore before a leading digit. Empty when no name can be made of it.
    /// </summary>
    public static string Derive(string id)
    {
        StringBuilder name = new(id.Length);
        bool atWordStart = true;
        foreach (char c in UnicodeNormalization.ToNfc(id))
        {
            if (char.IsSurrogate(c))
            {
                // The C# compiler takes no letter beyond U+FFFF into a name, and a name without it could be another's.
                return "";
            }

            if (IsPart(c) && c != '_')
            {
                name.Append(atWordStart ? char.ToUpperInvariant(c) : c);
                atWordStart = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                atWordStart = true;
            }
        }

        if (name.Length > 0 && !IsStart(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }

    /// <summary>Why <paramref name="name"/> is no C# identifier, as the rest of a sentence that begins with it; null when it is one.</summary>
    public static string? WhyInvalid(string name)
    {
        if (name.Length == 0 || !IsStart(name[0]))
        {
            return "is no C# identifier: one begins with a letter or '_'.";
        }

        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                return "is no C# identifier: one has letters, digits and '_'.";
            }
        }

        return Keywords.Contains(name) ? "is a keyword of C#." : null;
    }

    /// <summary>Why <paramref name="name"/> is no namespace for generated code, as the rest of a sentence that begins with it; null when it is one.</summary>
    public static string? WhyNotNamespace(string name)
    {
        string[] parts = name.Split('.');
        return !parts.All(static part => WhyInvalid(part) is null) ? "is no C# namespace"
            : ReservedNames.IsRuntimeType(parts) ? "is, or lies in, a type of ConceptLib"
            : null;
    }

    private static bool IsStart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.ConnectorPunctuation;
}
