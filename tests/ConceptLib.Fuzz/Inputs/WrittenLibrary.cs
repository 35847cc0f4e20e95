using System.Collections.Immutable;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>A library as a person might write it: a document for each file, and the seed of how they are written.</summary>
internal sealed record WrittenLibrary(ImmutableSortedDictionary<string, YamlTree> Documents, int Style)
{
    /// <summary>The texts of the files.</summary>
    public ImmutableSortedDictionary<string, string> Files => Documents.ToImmutableSortedDictionary(
        static document => document.Key, document => YamlTreeWriter.Write(document.Value, Style), StringComparer.Ordinal);

    /// <summary>The library without a file, or without some of what stands in one.</summary>
    public IEnumerable<WrittenLibrary> Smaller()
    {
        foreach (string path in Documents.Keys.Where(_ => Documents.Count > 1))
        {
            yield return this with { Documents = Documents.Remove(path) };
        }

        foreach ((string path, YamlTree document) in Documents)
        {
            foreach (YamlTree smaller in document.Smaller())
            {
                yield return this with { Documents = Documents.SetItem(path, smaller) };
            }
        }
    }

    public string Show() => InputFiles.Show(Files);
}
