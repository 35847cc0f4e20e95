using System.Globalization;
using System.Text;
using ConceptLib.Benchmarks.Baselines;

namespace ConceptLib.Benchmarks.Synthetic;

/// <summary>A file of definitions.</summary>
/// <param name="Path">Below the folder, with <c>/</c>.</param>
/// <param name="Text">YAML.</param>
internal sealed record DefinitionFile(string Path, string Text);

/// <summary>Writes a library in the YAML format, as authors do: short values on a line, long ones folded under <c>>-</c>.</summary>
internal static class DefinitionFolder
{
    private const int LineWidth = 96;
    private const int RecordsInAFile = 1_000;
    private const int ConceptsInAFolder = 500;

    /// <summary>The files of a library, <c>library.yaml</c> first.</summary>
    public static IEnumerable<DefinitionFile> Files(LibraryRecord library)
    {
        yield return new("library.yaml", $"id: synthetic\ntitle: Synthetic library\ndefault-language: {library.Languages[0]}\nlanguages: [{string.Join(", ", library.Languages)}]\n");
        foreach (DefinitionFile file in Records("agents", library.Agents, Agent).Concat(Records("sources", library.Sources, Source)))
        {
            yield return file;
        }

        for (int i = 0; i < library.Concepts.Count; i++)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{i / ConceptsInAFolder:d3}/{library.Concepts[i].Id}.yaml"), Concept(library.Concepts[i]));
        }
    }

    private static IEnumerable<DefinitionFile> Records<T>(string folder, IEnumerable<T> records, Func<T, string> write) => records
        .Chunk(RecordsInAFile)
        .Select((chunk, number) => new DefinitionFile(string.Create(CultureInfo.InvariantCulture, $"{folder}/{number:d3}.yaml"), string.Concat(chunk.Select(write))));

    private static string Agent(AgentRecord agent) => $"{agent.Id}: {{ type: {agent.Type}, name: {Quoted(agent.Name)} }}\n";

    private static string Source(SourceRecord source) =>
        $"{source.Id}:\n  type: {source.Type}\n  title: {Quoted(source.Title)}\n  author: {source.Author}\n  issued: {source.Issued}\n";

    private static string Concept(ConceptRecord concept)
    {
        StringBuilder yaml = new("labels:\n");
        foreach (IGrouping<string, LabelRecord> language in concept.Labels.GroupBy(static label => label.Language))
        {
            LabelRecord[] labels = [.. language];
            yaml.Append(labels is [var only]
                ? $"  {language.Key}: {Quoted(only.Text)}\n"
                : $"  {language.Key}:\n    preferred: {Quoted(labels[0].Text)}\n    admitted: [{string.Join(", ", labels.Skip(1).Select(static label => Quoted(label.Text)))}]\n");
        }

        yaml.Append("definition:\n");
        foreach ((string language, string text) in concept.Definition)
        {
            Folded(yaml, $"  {language}", text, indentation: 4);
        }

        Section(yaml, "definitions", concept.Definitions, static (yaml, one) =>
        {
            Folded(yaml, "  - text", one.Text, indentation: 6);
            yaml.Append(CultureInfo.InvariantCulture, $"    according-to: {one.AccordingTo}\n    source: {one.Source}\n    stance: {one.Stance}\n");
        });
        Section(yaml, "notes", concept.Notes, static (yaml, note) =>
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - kind: {note.Kind}\n");
            Folded(yaml, "    text", note.Text, indentation: 6);
            yaml.Append(CultureInfo.InvariantCulture, $"    source: {note.Source}\n");
        });
        Section(yaml, "quotes", concept.Quotes, static (yaml, quote) =>
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {quote.Id}\n");
            Folded(yaml, "    text", quote.Text, indentation: 6);
            yaml.Append(CultureInfo.InvariantCulture, $"    source: {{ source: {quote.Source}, locator: {quote.Locator} }}\n    speaker: {quote.Speaker}\n    date: {quote.Date}\n    stance: {quote.Stance}\n");
        });
        Section(yaml, "relations", [.. concept.Relations.GroupBy(static relation => relation.Type)], static (yaml, type) =>
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {type.Key}:\n");
            foreach (RelationRecord relation in type)
            {
                yaml.Append(relation.Role.Length == 0 ? $"    - {relation.Target}\n" : $"    - concept: {relation.Target}\n      role: {relation.Role}\n      source: {relation.Source}\n");
            }
        });
        return yaml.ToString();
    }

    private static void Section<T>(StringBuilder yaml, string key, IReadOnlyCollection<T> items, Action<StringBuilder, T> write)
    {
        yaml.Append(items.Count == 0 ? "" : $"{key}:\n");
        foreach (T item in items)
        {
            write(yaml, item);
        }
    }

    // No text here holds a quotation mark or a backslash.
    private static string Quoted(string text) => $"\"{text}\"";

    private static void Folded(StringBuilder yaml, string key, string text, int indentation)
    {
        yaml.Append(key).Append(": >-");
        int column = LineWidth;
        foreach (string word in text.Split(' '))
        {
            if (column + word.Length >= LineWidth)
            {
                yaml.Append('\n').Append(' ', indentation);
                column = indentation;
            }
            else
            {
                yaml.Append(' ');
                column++;
            }

            yaml.Append(word);
            column += word.Length;
        }

        yaml.Append('\n');
    }
}
