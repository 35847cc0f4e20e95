namespace ConceptLib.Definitions.Binding;

/// <summary>The names of the records of one sort: finds ids and C# names that are given twice, and C# names that are taken.</summary>
/// <param name="noun">What a record is called in a message.</param>
internal sealed class NameRegister(string noun)
{
    private readonly List<Entry> _entries = [];

    /// <summary>Adds a record; they come in the order of paths and then of the file.</summary>
    public void Add(string path, int record, RecordName name) => _entries.Add(new(path, record, name));

    /// <summary>Reports what collides, and returns the records that have their id and their C# name to themselves or came first.</summary>
    public HashSet<(string Path, int Record)> Check(ScopeProblems problems)
    {
        HashSet<(string Path, int Record)> kept = [.. _entries.Select(static entry => (entry.Path, entry.Record))];
        foreach (Entry[] same in Groups(static entry => entry.Name.Id, StringComparer.OrdinalIgnoreCase))
        {
            for (int i = 0; i < same.Length; i++)
            {
                Entry other = same[i == 0 ? 1 : 0];
                problems.Add(Rules.DuplicateId, same[i].Path, same[i].Record, RecordPart.Id, 0, same[i].Name.Id, noun, other.Name.Id, other.Path);
                Keep(kept, same[i], i == 0);
            }
        }

        foreach (Entry[] same in Groups(static entry => entry.Name.Identifier, StringComparer.Ordinal))
        {
            ReportCollision(same, problems, kept);
        }

        foreach (Entry entry in _entries)
        {
            ReportReserved(entry, problems);
        }

        ReportLookalikes(problems);
        return kept;
    }

    private void ReportCollision(Entry[] same, ScopeProblems problems, HashSet<(string Path, int Record)> kept)
    {
        // Records of one id collide by that id, which is reported already.
        Entry? second = Array.Find(same, entry => !HasSameId(entry, same[0]));
        for (int i = 0; second is not null && i < same.Length; i++)
        {
            Entry other = HasSameId(same[i], same[0]) ? second : same[0];
            Name(same[i], Rules.IdentifierCollision, problems, noun, same[i].Name.Id, same[i].Name.Identifier, other.Name.Id, other.Path, "Name one with 'identifier:'.");
            Keep(kept, same[i], i == 0);
        }
    }

    private void ReportLookalikes(ScopeProblems problems)
    {
        if (!_entries.Exists(static entry => TextShape.MayLookAlike(entry.Name.Id)))
        {
            return;
        }

        foreach ((LookalikeText<Entry> one, LookalikeText<Entry> other) in Lookalikes.Pairs([.. _entries.Select(static entry => LookalikeText.Of(entry, entry.Name.Id))]))
        {
            problems.Add(
                Rules.Lookalike, one.Owner.Path, one.Owner.Record, RecordPart.Id, 0,
                one.Text, other.Text, $"the id of the {noun}", other.Owner.Path, Lookalikes.Letters(one, other));
        }
    }

    private static void ReportReserved(Entry entry, ScopeProblems problems)
    {
        RecordName name = entry.Name;
        if (ReservedNames.WhyNotMember(name.Identifier) is { } why)
        {
            Name(entry, Rules.ReservedIdentifier, problems, name.Id, name.Identifier, why, "Give another name with 'identifier:'.");
        }
        else if (name.Identifier.Length == 0)
        {
            if (IdSyntax.WhyInvalid(name.Id) is null)
            {
                Name(entry, Rules.InvalidIdentifier, problems, name.Id, "makes no C# identifier. Give one with 'identifier:'.");
            }
        }
        else if (IdentifierNaming.WhyInvalid(name.Identifier) is { } invalid)
        {
            Name(entry, Rules.InvalidIdentifier, problems, name.Identifier, invalid);
        }
    }

    private static void Name(Entry entry, Rule rule, ScopeProblems problems, params string[] arguments) =>
        problems.Add(rule, entry.Path, entry.Record, RecordPart.Identifier, 0, arguments);

    private static bool HasSameId(Entry entry, Entry other) => string.Equals(entry.Name.Id, other.Name.Id, StringComparison.OrdinalIgnoreCase);

    private static void Keep(HashSet<(string Path, int Record)> kept, Entry entry, bool isFirst)
    {
        if (!isFirst)
        {
            kept.Remove((entry.Path, entry.Record));
        }
    }

    private IEnumerable<Entry[]> Groups(Func<Entry, string> key, StringComparer comparer) => _entries
        .Where(entry => key(entry).Length > 0)
        .GroupBy(key, comparer)
        .Where(static group => group.Skip(1).Any())
        .Select(static group => group.ToArray());

    private sealed record Entry(string Path, int Record, RecordName Name);
}
