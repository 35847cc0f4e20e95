using System.Text;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>Damages a text, as an editor, a merge or a transfer does, and worse.</summary>
internal sealed class Mutator(Random random)
{
    private const int LongestRun = 3_000;

    /// <summary>A text after one to four damages.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">What pieces are taken from for a splice.</param>
    public string Damage(string text, IReadOnlyList<string> others)
    {
        for (int left = 1 + random.Next(4); left > 0; left--)
        {
            text = DamageOnce(text, others);
        }

        return text;
    }

    private string DamageOnce(string text, IReadOnlyList<string> others) => random.Next(16) switch
    {
        0 => FlipBytes(text),
        1 => text[..Place(text)],
        2 => text[Place(text)..],
        3 => Cut(text, random.Next(1 + Math.Min(text.Length, 40))),
        4 => RepeatLine(text),
        5 => WithoutLine(text),
        6 => MoveLine(text),
        7 => Indent(text),
        8 => Splice(text, others[random.Next(others.Count)]),
        9 => ReplaceValue(text, NastyText.Pick(random)),
        10 => ReplaceValue(text, NastyText.Of(NastyText.Names, random)),
        11 => Insert(text, Run(NastyText.Of(NastyText.Characters, random))),
        12 => Insert(text, NastyText.Of(NastyText.Code, random)),
        13 => text.Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal),
        _ => Insert(text, NastyText.Of(NastyText.Yaml, random)),
    };

    private int Place(string text) => random.Next(text.Length + 1);

    private string Insert(string text, string inserted) => text.Insert(Place(text), inserted);

    private string Run(string piece) => random.Next(6) == 0 ? string.Concat(Enumerable.Repeat(piece, random.Next(LongestRun))) : piece;

    private string Cut(string text, int length) => text.Remove(Place(text[length..]), length);

    /// <summary>Of the file as it lies on the disk, and read as the compiler would.</summary>
    private string FlipBytes(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int left = bytes.Length == 0 ? 0 : 1 + random.Next(3); left > 0; left--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return FileBytes.Decode(bytes) ?? "";
    }

    private string RepeatLine(string text)
    {
        List<string> lines = Lines(text, out int line);
        lines.InsertRange(line, Enumerable.Repeat(lines[line], random.Next(10) == 0 ? 200 : 1));
        return string.Join('\n', lines);
    }

    private string WithoutLine(string text)
    {
        List<string> lines = Lines(text, out int line);
        lines.RemoveAt(line);
        return string.Join('\n', lines);
    }

    private string MoveLine(string text)
    {
        List<string> lines = Lines(text, out int line);
        string moved = lines[line];
        lines.RemoveAt(line);
        lines.Insert(random.Next(lines.Count + 1), moved);
        return string.Join('\n', lines);
    }

    private string Indent(string text)
    {
        List<string> lines = Lines(text, out int line);
        lines[line] = random.Next(3) switch { 0 => "  " + lines[line], 1 => "\t" + lines[line], _ => lines[line].TrimStart() };
        return string.Join('\n', lines);
    }

    private List<string> Lines(string text, out int line)
    {
        List<string> lines = [.. text.Split('\n')];
        line = random.Next(lines.Count);
        return lines;
    }

    private string Splice(string text, string other)
    {
        int start = Place(other);
        return text[..Place(text)] + other[start..Math.Min(other.Length, start + random.Next(600))] + (random.Next(2) == 0 ? text[Place(text)..] : "");
    }

    /// <summary>What stands between a colon or a comma and the end of the line, or the next comma.</summary>
    private string ReplaceValue(string text, string value)
    {
        int start = text.IndexOfAny([':', ',', '['], Place(text));
        if (start < 0)
        {
            return text + value;
        }

        int end = text.IndexOfAny(['\n', ',', '}', ']'], start + 1);
        return text[..(start + 1)] + " " + value + (end < 0 ? "" : text[end..]);
    }
}
