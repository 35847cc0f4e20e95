namespace ConceptLib.Tool.Comparison;

/// <summary>Compares the classes of two versions of a library.</summary>
internal static class SurfaceComparison
{
    /// <summary>What changed in classes, properties and enumerations.</summary>
    public static IEnumerable<SubjectChanges> Kinds(LibrarySurface old, LibrarySurface now)
    {
        foreach (string name in old.Kinds.Concat(now.Kinds).Select(static kind => kind.Identifier).Distinct().Order(StringComparer.Ordinal))
        {
            KindSurface? before = old.Kinds.FirstOrDefault(kind => kind.Identifier == name);
            KindSurface? after = now.Kinds.FirstOrDefault(kind => kind.Identifier == name);
            yield return new(SubjectSort.Kind, name, "", before is null ? [Minor(ChangeKind.Added, "The class is new.")]
                : after is null ? [Major(ChangeKind.Removed, "The class is gone.")]
                : [.. Attributes(before, after)]);
        }
    }

    /// <summary>Whether its classes stand where they stood, for all who may use them.</summary>
    public static IEnumerable<Change> Placement(LibrarySurface old, LibrarySurface now)
    {
        // What a project sets in place of library.yaml, a folder does not tell.
        if (old.IsPublic is null == now.IsPublic is null && old.Namespace is { } before && now.Namespace is { } after && before != after)
        {
            yield return Major(ChangeKind.Renamed, $"The namespace is now {after}; it was {before}.");
        }

        if (old.IsPublic is { } wasPublic && now.IsPublic is { } isPublic && wasPublic != isPublic)
        {
            yield return isPublic ? Minor(ChangeKind.Added, "Its classes are public now.") : Major(ChangeKind.Removed, "Its classes are no longer public.");
        }
    }

    private static IEnumerable<Change> Attributes(KindSurface old, KindSurface now)
    {
        foreach (string name in old.Attributes.Concat(now.Attributes).Select(static attribute => attribute.Identifier).Distinct().Order(StringComparer.Ordinal))
        {
            AttributeSurface? before = old.Attributes.FirstOrDefault(attribute => attribute.Identifier == name);
            AttributeSurface? after = now.Attributes.FirstOrDefault(attribute => attribute.Identifier == name);
            if (before is null)
            {
                yield return Minor(ChangeKind.Added, $"The attribute {name} is new: {after!.Type}.");
            }
            else if (after is null)
            {
                yield return Major(ChangeKind.Removed, $"The attribute {name} is gone.");
            }
            else if (before.Type != after.Type)
            {
                yield return Major(ChangeKind.Changed, $"The attribute {name} is now: {after.Type}; it was: {before.Type}.");
            }
            else
            {
                foreach (Change change in Values(name, before.Values, after.Values))
                {
                    yield return change;
                }
            }
        }
    }

    // The compiler writes the number of a value into the code that uses it: one that moves leads old code to its neighbour.
    private static IEnumerable<Change> Values(string attribute, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        foreach (string value in old.Except(now))
        {
            yield return Major(ChangeKind.Removed, $"The value {value} of {attribute} is gone.");
        }

        foreach (string value in now.Except(old))
        {
            yield return Minor(ChangeKind.Added, $"The value {value} of {attribute} is new.");
        }

        string[] moved = [.. old.Where((value, number) => now.Contains(value) && (number >= now.Count || now[number] != value))];
        if (moved.Length > 0)
        {
            yield return Major(ChangeKind.Reordered, $"Other values of {attribute} stand before {string.Join(", ", moved)}, whose numbers change by it. New values go to the end.");
        }
    }

    private static Change Minor(ChangeKind kind, string sentence) => new(kind, null, VersionStep.Minor, sentence) { ConcernsCode = true };

    private static Change Major(ChangeKind kind, string sentence) => new(kind, null, VersionStep.Major, sentence) { ConcernsCode = true };
}
