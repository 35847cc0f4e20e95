using YamlDotNet.Core;

namespace ConceptLib.Definitions.Yaml;

/// <summary>
/// Says what is wrong where the parser gave up. The parser's own words are about tokens; most authors stumble over
/// a bare text that YAML reads as something else, and need to hear how to write it.
/// </summary>
internal static class SyntaxProblem
{
    private static readonly char[] LineBreaks = ['\n', '\r'];
    private static readonly char[] ValueEnds = ['\n', '\r', ',', '{', '}', '[', ']', '"', '\''];

    /// <summary>Reports the mistake behind <paramref name="exception"/>, once.</summary>
    /// <param name="lastAnchor">The last node that was read, or 0.</param>
    /// <param name="flowCollection">The innermost list or map in brackets that is still open, or 0.</param>
    public static void Report(Exception exception, TextRanges ranges, ProblemList problems, int lastAnchor, int flowCollection)
    {
        string text = ranges.Text;
        int resumed = lastAnchor > 0 ? ranges.End(lastAnchor) : 0;
        int start = resumed;
        int end = resumed;
        if (exception is YamlException yaml)
        {
            start = Clamp(yaml.Start.Index, text);
            end = Clamp(yaml.End.Index, text);
        }

        string message = exception.Message;
        bool mentions(string words) => message.IndexOf(words, StringComparison.Ordinal) >= 0;

        if (mentions(" tab ") || FindIndentingTab(text, resumed, Math.Max(start, end)) >= 0)
        {
            int tab = FindIndentingTab(text, resumed, text.Length);
            tab = tab >= 0 ? tab : start;
            problems.AddLast(Rules.TabInIndentation, ranges.Add(tab, tab + 1));
        }
        else if (LookalikeCharacter.Find(text, LineStart(text, resumed), LineEnd(text, Math.Max(resumed, Math.Max(start, end)))) is { } lookalike)
        {
            problems.AddLast(Rules.InvalidYaml, ranges.Add(lookalike.Index, lookalike.Index + 1), lookalike.Fault);
        }
        else if (mentions("quoted scalar") && !mentions("escape") && !mentions("surrogate") && !mentions("hexadecimal"))
        {
            problems.AddLast(Rules.NotClosed, ranges.Add(start, start + 1), "The text in quotation marks");
        }
        else if (mentions("quoted scalar"))
        {
            int escape = FindBadEscape(text, start);
            problems.AddLast(Rules.InvalidYaml, ranges.Add(escape, escape + 2), $"'{Excerpt.Of(Slice(text, escape, escape + 2))}' is no escape that YAML knows; write '\\\\' for a backslash, or put the text under '>-'");
        }
        else if (CommentInside(text, resumed, start) is >= 0 and int comment)
        {
            problems.AddLast(Rules.BareText, ranges.Add(comment, comment + 1), "holds ' #', which begins a comment,");
        }
        else if (mentions("invalid mapping"))
        {
            ReportColon(start);
        }
        else if (mentions("cannot start any token") || mentions("anchor or alias") || mentions("scanning a tag"))
        {
            problems.AddLast(Rules.BareText, ranges.Add(start, start + 1), $"begins with '{CharacterAt(text, start)}', which YAML keeps for itself,");
        }
        else if (mentions("Block sequence entries are not allowed"))
        {
            problems.AddLast(Rules.InvalidYaml, ranges.Add(start, start + 1), "a list begins on a line of its own; put '- ' on the next line, indented deeper than its key");
        }
        else if (mentions("block scalar"))
        {
            problems.AddLast(Rules.InvalidYaml, ranges.Add(start, Math.Max(end, start + 1)), "after '>' or '|' (with '-' or '+' perhaps) the text begins on the next line, indented deeper than its key");
        }
        else if (flowCollection > 0 && ColonInValue(text, resumed) is >= 0 and int second)
        {
            problems.AddLast(Rules.BareText, ranges.Add(second, second + 1), "holds ': ', which YAML reads as the end of a key,");
        }
        else if (GoesOnAfter(text, resumed, start) && OpeningOf(text, ranges, lastAnchor) is { } opening)
        {
            problems.AddLast(Rules.BareText, ranges.Add(opening.Start, start + 1), opening.What);
        }
        else if (flowCollection > 0)
        {
            int bracket = ranges.Start(flowCollection);
            problems.AddLast(Rules.NotClosed, ranges.Add(bracket, bracket + 1), text[bracket] == '[' ? "The list that begins with '['" : "The map that begins with '{'");
        }
        else
        {
            int at = Math.Min(SkipWhite(text, start), text.Length);
            problems.AddLast(Rules.InvalidYaml, ranges.Add(at, LineEnd(text, at)), Explain(message, text, at));
        }

        void ReportColon(int colon)
        {
            if (resumed > 0 && text.IndexOfAny(LineBreaks, resumed, Math.Max(0, colon - resumed)) < 0)
            {
                bool isCurly = SkipWhite(text, resumed + 1) is var value && value < colon && text[value] is '“' or '”' or '„' or '«' or '‘' or '’';
                problems.AddLast(
                    Rules.BareText,
                    ranges.Add(colon, colon + 1),
                    (isCurly ? $"begins with '{text[value]}', which is a letter to YAML, and " : "") + "holds ': ', which YAML reads as the end of a key,");
            }
            else
            {
                int line = LineStart(text, colon);
                int key = SkipWhite(text, line);
                problems.AddLast(Rules.InvalidYaml, ranges.Add(key, colon), $"'{Excerpt.Of(Slice(text, key, colon))}' stands where the text above it may go on; indent it as its neighbours are, or write ': ' after the key above it");
            }
        }
    }

    private static string Explain(string message, string text, int at)
    {
        if (at >= text.Length)
        {
            return "the file ends where a value is expected";
        }

        string line = Excerpt.Of(Slice(text, at, LineEnd(text, at)));
        return message.IndexOf("expected key", StringComparison.Ordinal) >= 0
            || message.IndexOf("expected ':'", StringComparison.Ordinal) >= 0
            || message.IndexOf("expected <document", StringComparison.Ordinal) >= 0
            ? $"'{line}' is no 'key: value' in line with the keys around it; check its indentation and the space after the colon"
            : $"'{line}' is not expected here{(SkipWhite(text, LineStart(text, at)) == at ? "; check its indentation against the lines above it" : "")}";
    }

    /// <summary>Whether on the line where the last value ended more text stands.</summary>
    private static bool GoesOnAfter(string text, int resumed, int start)
        => resumed > 0 && start >= resumed && start < text.Length && text.IndexOfAny(LineBreaks, resumed, start - resumed) < 0;

    /// <summary>The second colon of <c>{ locator: chapter 1: end }</c>, where the key before the first was the last to be read; -1 when there is none.</summary>
    private static int ColonInValue(string text, int key)
    {
        if (key >= text.Length || text[key] != ':')
        {
            return -1;
        }

        int end = text.IndexOfAny(ValueEnds, key + 1);
        return text.IndexOf(": ", key + 1, (end < 0 ? text.Length : end) - key - 1, StringComparison.Ordinal);
    }

    /// <summary>How the value that ended before the unexpected text began: in brackets or in quotation marks.</summary>
    private static (int Start, string What)? OpeningOf(string text, TextRanges ranges, int lastAnchor)
    {
        int end = ranges.End(lastAnchor);
        int start = ranges.Start(lastAnchor);
        if (text[start] is '"' or '\'')
        {
            return (start, "begins with a quotation mark, which YAML takes for the whole text's,");
        }

        int closing = end < text.Length && text[end] is ']' or '}' ? end : end - 1;
        if (closing < 0 || text[closing] is not (']' or '}'))
        {
            return null;
        }

        char bracket = text[closing] == ']' ? '[' : '{';
        int opening = text.LastIndexOf(bracket, Math.Min(start, closing));
        return opening < LineStart(text, start) ? null : (opening, $"begins with '{bracket}', which YAML takes for the start of a {(bracket == '[' ? "list" : "map")},");
    }

    /// <summary>The comment between the last value and the unexpected text, when it stands on the line where the value ended.</summary>
    private static int CommentInside(string text, int resumed, int start)
    {
        for (int i = resumed; i + 1 < Math.Min(start, text.Length); i++)
        {
            if (text[i] is '\n' or '\r')
            {
                return -1;
            }

            if (text[i] == ' ' && text[i + 1] == '#')
            {
                // A plain text that the parser did not finish: only the key before it was read.
                return i + 1;
            }
        }

        return -1;
    }

    private static int FindIndentingTab(string text, int from, int to)
    {
        int i = LineStart(text, from);
        while (i < to && i < text.Length)
        {
            while (i < text.Length && text[i] == ' ')
            {
                i++;
            }

            if (i < text.Length && text[i] == '\t')
            {
                int content = i;
                while (content < text.Length && text[content] is ' ' or '\t')
                {
                    content++;
                }

                if (content < text.Length && text[content] is not ('\n' or '\r' or '#'))
                {
                    return i;
                }
            }

            int next = text.IndexOfAny(LineBreaks, i);
            if (next < 0)
            {
                return -1;
            }

            i = next + 1;
        }

        return -1;
    }

    private static int FindBadEscape(string text, int start)
    {
        for (int i = start + 1; i + 1 < text.Length && text[i] != '"'; i++)
        {
            if (text[i] == '\\')
            {
                if ("0abt\tnvfre \"/\\N_LPxuU\n\r".IndexOf(text[i + 1]) < 0 || text[i + 1] is 'x' or 'u' or 'U')
                {
                    return i;
                }

                i++;
            }
        }

        return start;
    }

    private static int Clamp(long offset, string text) => (int)Math.Max(0, Math.Min(offset, text.Length));

    private static string CharacterAt(string text, int index) => index < text.Length ? Excerpt.Of(text.Substring(index, 1)) : "";

    private static string Slice(string text, int start, int end) => text.Substring(start, Math.Max(0, Math.Min(end, text.Length) - start));

    private static int SkipWhite(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int LineStart(string text, int index)
        => index == 0 ? 0 : text.LastIndexOfAny(LineBreaks, Math.Min(index, text.Length) - 1) + 1;

    private static int LineEnd(string text, int index)
    {
        int end = index < text.Length ? text.IndexOfAny(LineBreaks, index) : -1;
        return end < 0 ? text.Length : end;
    }
}
