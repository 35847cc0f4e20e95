using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>What an author does to a folder of definitions, one edit after another.</summary>
internal sealed record EditorSession(ImmutableSortedDictionary<string, string> Start, ImmutableArray<FileEdit> Edits)
{
    /// <summary>Sessions with the library that uses every field.</summary>
    public static Gen<EditorSession> Any { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Make(new Random(seed));

    /// <summary>The session with fewer edits.</summary>
    public IEnumerable<EditorSession> Smaller() => Edits.Select((_, index) => this with { Edits = Edits.RemoveAt(index) });

    public string Show() => string.Concat(Edits.Select(static edit => edit.Text is { } text ? $"==== {edit.Path}\n{ShorterText.Show(text)}\n" : $"==== {edit.Path} is deleted\n"));

    private static EditorSession Make(Random random)
    {
        Mutator mutator = new(random);
        string[] originals = [.. RealFiles.EveryField.Values];
        ImmutableSortedDictionary<string, string> files = RealFiles.EveryField;
        List<FileEdit> edits = [];
        for (int left = 3 + random.Next(6); left > 0; left--)
        {
            string[] paths = [.. RealFiles.EveryField.Keys, "new.yaml", "short-forms-2.yaml", "sources/more.yaml", "library.yml"];
            string path = paths[random.Next(paths.Length)];
            string? text = random.Next(8) switch
            {
                0 => null,
                1 or 2 => RealFiles.EveryField.GetValueOrDefault(path, "label: new\ndefinition: A new one.\n"),
                3 => "# a line more\n" + files.GetValueOrDefault(path, ""),
                4 => originals[random.Next(originals.Length)],
                _ => mutator.Damage(files.GetValueOrDefault(path, "label: new\ndefinition: See [it](#short-forms).\n"), originals),
            };
            if (text is not null || files.ContainsKey(path))
            {
                edits.Add(new(path, text));
                files = text is null ? files.Remove(path) : files.SetItem(path, text);
            }
        }

        return new(RealFiles.EveryField, [.. edits]);
    }
}

/// <summary>A file is saved, or deleted.</summary>
/// <param name="Text">Null when the file is deleted.</param>
internal sealed record FileEdit(string Path, string? Text);
