using System.Text.RegularExpressions;

namespace ConceptLib.Docs.Tests.Pages;

/// <summary>What a test needs of a Markdown page: its fenced blocks, the anchors of its headings, its links.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<FencedBlock> _blocks = [];
    private readonly List<(int Line, string Text)> _prose = [];
    private readonly List<string> _headings = [];

    /// <summary>Reads a page.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public MarkdownPage(string path, string text)
    {
        Path = path;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        bool onlySpaceSinceBlock = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                i = AddBlock(lines, i, fence, onlySpaceSinceBlock);
                onlySpaceSinceBlock = true;
                continue;
            }

            onlySpaceSinceBlock &= string.IsNullOrWhiteSpace(lines[i]);
            _prose.Add((i + 1, lines[i]));
            if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                _headings.Add(heading.Groups["text"].Value);
            }
        }
    }

    public string Path { get; }

    public IReadOnlyList<FencedBlock> Blocks => _blocks;

    /// <summary>The lines outside of fenced blocks, with their numbers from one.</summary>
    public IReadOnlyList<(int Line, string Text)> Prose => _prose;

    /// <summary>What <c>#…</c> in a link may name: GitHub's anchors of the headings.</summary>
    public IEnumerable<string> Anchors => _headings.Select(static heading =>
        NotInAnchor().Replace(InlineCode().Replace(heading, "${code}").ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>The targets of links and images, with the line they stand in.</summary>
    public IEnumerable<(int Line, string Target)> Links =>
        from line in _prose
        from match in Link().Matches(InlineCode().Replace(line.Text, ""))
        select (line.Line, match.Groups["target"].Value);

    private int AddBlock(string[] lines, int opening, Match fence, bool followsBlock)
    {
        string marks = fence.Groups["marks"].Value;
        int indent = fence.Groups["indent"].Length;
        List<string> content = [];
        int i = opening + 1;
        while (i < lines.Length && !(lines[i].Trim() is var end && end.StartsWith(marks, StringComparison.Ordinal) && end.All(c => c == marks[0])))
        {
            int outer = lines[i].Length - lines[i].TrimStart(' ').Length;
            content.Add(lines[i][Math.Min(indent, outer)..]);
            i++;
        }

        if (i == lines.Length)
        {
            throw new InvalidDataException($"{Path}:{opening + 1}: the fenced block is not closed.");
        }

        string[] info = fence.Groups["info"].Value.Trim().Split(' ', 2);
        _blocks.Add(new(this, opening + 1, info[0], info.ElementAtOrDefault(1) ?? "", _headings.LastOrDefault() ?? "", string.Join('\n', content), followsBlock));
        return i;
    }

    [GeneratedRegex("^(?<indent> *)(?<marks>`{3,}|~{3,})(?<info>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,6} +(?<text>.*?) *#*$")]
    private static partial Regex Heading();

    [GeneratedRegex("(?<marks>`+)(?<code>.+?)\\k<marks>")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"(?<!\\)\]\((?<target>[^)\s]+)\)|(?:href|src)=""(?<target>[^""]+)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{Mn}\p{Pc}\- ]")]
    private static partial Regex NotInAnchor();
}
