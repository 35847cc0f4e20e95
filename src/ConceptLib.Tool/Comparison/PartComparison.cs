using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Comparison;

/// <summary>Compares what two versions of a record say, part by part.</summary>
internal static class PartComparison
{
    private const int LongestExcerpt = 120;

    /// <summary>All changes, in the order of the sections; both sides have the same sections.</summary>
    public static IEnumerable<Change> Compare(IReadOnlyList<RecordSection> old, IReadOnlyList<RecordSection> now) =>
        old.Zip(now, Compare).SelectMany(static changes => changes);

    private static IEnumerable<Change> Compare(RecordSection old, RecordSection now)
    {
        int[] partners = Partners(old.Parts, now.Parts);
        for (int i = 0; i < now.Parts.Count; i++)
        {
            IEnumerable<Change> changes = partners[i] < 0
                ? [Added(now.Name, now.Parts[i])]
                : Compare(now.Name, old.Parts[partners[i]], now.Parts[i]);
            foreach (Change change in changes)
            {
                yield return change;
            }
        }

        for (int i = 0; i < old.Parts.Count; i++)
        {
            if (!partners.Contains(i))
            {
                yield return Removed(old.Name, old.Parts[i]);
            }
        }

        int[] kept = [.. partners.Where(static partner => partner >= 0)];
        if (kept.Zip(kept.Skip(1)).Any(static pair => pair.First > pair.Second))
        {
            yield return new(ChangeKind.Reordered, now.Name, VersionStep.Patch, $"The {now.Name} stand in another order.");
        }
    }

    /// <summary>For each part the number of what it was before, or -1: first those that are equal, then those with the same key, each in their order.</summary>
    private static int[] Partners(IReadOnlyList<RecordPart> old, IReadOnlyList<RecordPart> now)
    {
        int[] partners = new int[now.Count];
        Array.Fill(partners, -1);
        Pair(static part => part.Signature);
        Pair(static part => part.Key);
        return partners;

        void Pair(Func<RecordPart, string> key)
        {
            Dictionary<string, Queue<int>> free = new(StringComparer.Ordinal);
            for (int i = 0; i < old.Count; i++)
            {
                if (Array.IndexOf(partners, i) < 0)
                {
                    string name = key(old[i]);
                    if (!free.TryGetValue(name, out Queue<int>? queue))
                    {
                        free.Add(name, queue = []);
                    }

                    queue.Enqueue(i);
                }
            }

            for (int i = 0; i < now.Count; i++)
            {
                if (partners[i] < 0 && free.TryGetValue(key(now[i]), out Queue<int>? queue) && queue.Count > 0)
                {
                    partners[i] = queue.Dequeue();
                }
            }
        }
    }

    private static IEnumerable<Change> Compare(string section, RecordPart old, RecordPart now)
    {
        foreach (PartField field in now.Fields)
        {
            PartField? before = old.Fields.FirstOrDefault(other => other.Name == field.Name);
            if (before is null)
            {
                yield return Changed(section, field, $"{Subject(now, field)} is new: {Quoted(field.Value)}.");
            }
            else if (before.Value != field.Value)
            {
                string news = !field.IsProse ? $"is now {Quoted(field.Value)}; it was {Quoted(before.Value)}."
                    : TextDifference.Between(before.Value, field.Value) is { } difference ? $"now reads: {difference}"
                    : "differs in white space alone.";
                Change change = Changed(section, field, $"{Subject(now, field)} {news}");
                yield return now.IsPreferredLabel && field.Name == PartField.Main ? change with { Kind = ChangeKind.Relabelled } : change;
            }
        }

        foreach (PartField field in old.Fields.Where(field => now.Fields.All(other => other.Name != field.Name)))
        {
            yield return Changed(section, field, $"{Subject(now, field)} is gone: {Quoted(field.Value)}.") with { IsLoss = true };
        }
    }

    private static Change Changed(string section, PartField field, string sentence) =>
        new(ChangeKind.Changed, section, field.IsMemberType ? VersionStep.Major : VersionStep.Patch, sentence) { ConcernsCode = field.IsMemberType };

    private static string Subject(RecordPart part, PartField field) =>
        part.Phrase.Length == 0 ? $"The {field.Name}"
        : field.Name == PartField.Main ? part.Phrase
        : field.Name.StartsWith(PartField.Main + " ", StringComparison.Ordinal) ? part.Phrase + field.Name[PartField.Main.Length..]
        : $"{part.Phrase}: the {field.Name}";

    private static Change Added(string section, RecordPart part) =>
        new(ChangeKind.Added, section, part.IsPublished ? VersionStep.Minor : VersionStep.Patch, $"{part.Phrase} is new{Gist(part)}.");

    private static Change Removed(string section, RecordPart part) =>
        new(ChangeKind.Removed, section, part.IsPublished ? VersionStep.Major : VersionStep.Patch, $"{part.Phrase} is gone{Gist(part)}.") { IsLoss = true };

    private static string Gist(RecordPart part) => part.Gist.Length == 0 ? "" : ": " + Quoted(part.Gist);

    private static string Quoted(string text)
    {
        string line = TerminalText.Clean(text);
        if (line.Length <= LongestExcerpt)
        {
            return $"“{line}”";
        }

        // At a space, or in a script without any between two letters.
        int space = line.LastIndexOf(' ', LongestExcerpt);
        int end = space > 0 ? space : LongestExcerpt;
        return $"“{line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)]} …”";
    }
}
