using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ConceptLib.Testing.Snapshots;

/// <summary>What differs between two texts: lines gone and new, and of a line that was edited the words in their context.</summary>
internal static class Difference
{
    private const int Context = 40;

    // Each line that is gone is compared, word by word, with each that is new. Of more pairs no one reads which was made of which.
    private const int MostPairs = 2_500;

    public static string Of(string verified, string received)
    {
        StringBuilder report = new();
        List<string> deleted = [];
        List<string> inserted = [];
        foreach (DiffPiece line in Pieces(verified, received, null).Append(new DiffPiece("", ChangeType.Unchanged)))
        {
            if (line.Type == ChangeType.Unchanged)
            {
                Report(report, deleted, inserted);
            }
            else
            {
                (line.Type == ChangeType.Deleted ? deleted : inserted).Add(line.Text);
            }
        }

        return report.ToString();
    }

    private static void Report(StringBuilder report, List<string> deleted, List<string> inserted)
    {
        bool isCompared = (long)deleted.Count * inserted.Count <= MostPairs;
        foreach (string line in deleted)
        {
            string? edit = null;
            int edited = isCompared ? inserted.FindIndex(other => (edit = Edit(line, other)) is not null) : -1;
            report.Append(edit is null ? $"- {line}\n" : $"~ {edit}\n");
            if (edited >= 0)
            {
                inserted.RemoveAt(edited);
            }
        }

        inserted.ForEach(line => report.Append("+ ").Append(line).Append('\n'));
        deleted.Clear();
        inserted.Clear();
    }

    /// <summary><c>… is the [-foundation-]{+basis+} of …</c>; null when the lines have too little in common to be one.</summary>
    private static string? Edit(string deleted, string inserted)
    {
        List<DiffPiece> words = Pieces(deleted, inserted, new Words());
        if (2 * words.Where(word => word.Type == ChangeType.Unchanged).Sum(word => word.Text.Length) < Math.Max(deleted.Length, inserted.Length))
        {
            return null;
        }

        StringBuilder edit = new();
        for (int i = 0, end; i < words.Count; i = end)
        {
            ChangeType type = words[i].Type;
            end = words.FindIndex(i, word => word.Type != type) is >= 0 and int next ? next : words.Count;
            string run = string.Concat(words.GetRange(i, end - i).Select(word => word.Text));
            edit.Append(type switch { ChangeType.Deleted => $"[-{run}-]", ChangeType.Inserted => $"{{+{run}+}}", _ => Shorten(run, i == 0, end == words.Count) });
        }

        return edit.ToString();
    }

    private static string Shorten(string run, bool isFirst, bool isLast)
    {
        string start = isFirst ? "" : run[..Math.Min(Context, run.Length)];
        string end = isLast ? "" : run[^Math.Min(Context, run.Length)..];
        return start.Length + end.Length >= run.Length ? run : $"{start}…{end}";
    }

    private static List<DiffPiece> Pieces(string old, string now, IChunker? chunker) =>
        InlineDiffBuilder.Diff(old, now, ignoreWhiteSpace: false, ignoreCase: false, chunker).Lines;

    /// <summary>Words, and ideographs one by one.</summary>
    private sealed class Words : IChunker
    {
        private static readonly Regex s_word = new(@"\p{Lo}|[\p{L}\p{M}\p{N}]+|\s+|.", RegexOptions.Singleline | RegexOptions.CultureInvariant);

        public IReadOnlyList<string> Chunk(string text) => [.. s_word.Matches(text).Cast<Match>().Select(word => word.Value)];
    }
}
