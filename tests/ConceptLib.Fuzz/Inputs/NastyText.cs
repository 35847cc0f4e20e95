namespace ConceptLib.Fuzz.Inputs;

/// <summary>What programs that read text trip over.</summary>
internal static class NastyText
{
    /// <summary>Characters and short sequences of them: controls, line ends that not all take for one, halves of pairs, what cannot be seen.</summary>
    public static readonly string[] Characters =
    [
        "\0", "\u0001", "\b", "\t", "\r", "\r\n", "\u001B", "\u001B[31m", "\u007F", "\u0085", "\u009B", "\u00A0", "\u00AD", "\u0300", "\u0301\u0327", "\u034F",
        "\u061C", "\u0130", "\u0131", "\u017F", "\u1100\u1161\u11A8", "\uAC01", "\u115F", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u2028", "\u2029",
        "\u202E", "\u2066", "\u2069", "\u2060", "\u212A", "\u2126", "\u3000", "\u3164", "\uD800", "\uDFFF", "\uDC00\uD800", "\uE000", "\uFB01", "\uFB03", "\uFEFF",
        "\uFF21", "\uFFA0", "\uFFF9", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83D\uDE00", "\uD834\uDD5E", "\uDB40\uDC41", "\uDBFF\uDFFF", "é", "e\u0301", "Ж", "相", "ह\u0902", "ﷺ",
    ];

    /// <summary>What C#, XML and composite formats read as their own.</summary>
    public static readonly string[] Code =
    [
        "*/", "/*", "//", "///", "]]>", "-->", "<b>", "</summary>", "<see cref=\"x\"/>", "&amp;", "&#10;", "&", "\"\"\"", "\"", "\\", "\\u0041", "\\n", "{0}", "{{", "}", "$\"{x}\"", "#if", "#pragma",
        "\\\"", "'", "@\"", "%s", "$(x)", "<script>", "]](#x)", "[a](#b)", "\\[a](#short-forms)", "[a](#short-forms)", "[[a](#short-forms)](#third)",
    ];

    /// <summary>What YAML reads as its own.</summary>
    public static readonly string[] Yaml =
    [
        ":", ": ", "- ", "-", "? ", "#", " #", "&a ", "*a", "!", "!!str ", "|", ">", ">-", ">-\n", "|2+\n", "[", "]", "{", "}", ",", "'", "\"", "''", "%", "@", "`", "---\n", "...\n", "<<: ", "~", "null", "\n", "\n\n", "  ",
        "\n  ", "\t", "%YAML 1.1\n", "%TAG ! x\n", "[[[[[[[[", "{a: {a: {a: ", "- - - - ", "\\", "\"\\x", "\"\\U0010FFFF\"", "\"\\uD800\"", "0x1F", "1e999", "2013-02-30", "-0044", "Y99999", "197X/..", "true", "en", "",
    ];

    /// <summary>Names that C#, the generated code or a file system have a use for.</summary>
    public static readonly string[] Names =
    [
        "class", "record", "var", "dynamic", "nameof", "await", "async", "field", "value", "file", "required", "scoped", "nint", "partial", "where", "yield", "get", "set", "init", "with", "and", "not", "global", "unmanaged",
        "notnull", "managed", "args", "_", "__", "Concepts", "Concept", "ConceptIds", "Sources", "Agents", "Events", "Library", "System", "ConceptLib", "Generated", "CompiledLibrary", "ConceptBucket00", "Instance", "Attributes",
        "equals", "get-type", "to-string", "memberwise-clone", "finalize", "object", "Object", "string", "Kinds", "Index", "Page", "Text", "CON", "nul", "a.b", "a-b", "a_b", "A-B", "..", "a/b", "C:", "1", "1a", "é", "e\u0301", "\u212A", "K",
        "ß", "ẞ", "ı", "İ", "ǆ", "ﬁ", "相", "𐐀", "x\u200Cy", "ي\u200Cي", "preferred-label", "id", "kind", "label", "_1", "true", "null", "library", "sources",
    ];

    public static string Pick(Random random) => random.Next(8) switch
    {
        < 3 => Of(Characters, random),
        < 5 => Of(Yaml, random),
        < 7 => Of(Code, random),
        _ => Of(Names, random),
    };

    public static string Of(string[] texts, Random random) => texts[random.Next(texts.Length)];
}
