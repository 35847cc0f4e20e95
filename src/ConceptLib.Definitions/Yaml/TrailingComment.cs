namespace ConceptLib.Definitions.Yaml;

/// <summary>Tells a comment behind a bare text from text that YAML takes for one.</summary>
internal static class TrailingComment
{
    /// <summary>Whether "number #1" or "text # more" follows: a comment by intent has two spaces before its mark and one behind.</summary>
    public static bool LooksLikeText(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ')
        {
            return false;
        }

        int mark = end + 1;
        while (mark < text.Length && text[mark] == ' ')
        {
            mark++;
        }

        bool isComment = mark + 1 < text.Length && text[mark] == '#';
        return isComment && (mark == end + 1 || !char.IsWhiteSpace(text[mark + 1]));
    }
}
