using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>
/// A library that carries any texts: for each, a concept with the text in every field that takes one, and a source, an agent and an event.
/// </summary>
/// <param name="Texts">What a definition file may hold.</param>
/// <param name="Labels">One for each text: what a label may hold.</param>
internal sealed record LibraryOfTexts(ImmutableArray<string> Texts, ImmutableArray<string> Labels, int Style)
{
    private const int Most = 6;

    public static Gen<LibraryOfTexts> Any { get; } =
        from count in Gen.Choose(1, Most)
        from texts in Gen.ListOf(TextGenerator.Visible.Where(static text => !text.Contains("](#", StringComparison.Ordinal)), count)
        from labels in Gen.ListOf(TextGenerator.Label, count)
        from style in Gen.Choose(0, int.MaxValue - 1)
        select new LibraryOfTexts([.. texts], [.. labels], style);

    /// <summary>Fewer texts, or shorter ones.</summary>
    public IEnumerable<LibraryOfTexts> Smaller()
    {
        for (int i = 0; i < Texts.Length && Texts.Length > 1; i++)
        {
            yield return this with { Texts = Texts.RemoveAt(i), Labels = Labels.RemoveAt(i) };
        }

        for (int i = 0; i < Texts.Length; i++)
        {
            foreach (string shorter in ShorterText.Of(Texts[i]).Where(static text => !string.IsNullOrWhiteSpace(text)))
            {
                yield return this with { Texts = Texts.SetItem(i, shorter) };
            }

            foreach (string shorter in ShorterText.Of(Labels[i]).Where(static text => !string.IsNullOrWhiteSpace(text) && text.IsNormalized()))
            {
                yield return this with { Labels = Labels.SetItem(i, shorter) };
            }
        }
    }

    public string Show() => InputFiles.Show(Files);

    public ImmutableSortedDictionary<string, string> Files
    {
        get
        {
            Dictionary<string, YamlTree> files = new(StringComparer.Ordinal)
            {
                ["library.yaml"] = Map(
                    ("id", "texts"),
                    ("title", Texts[0]),
                    ("description", Texts[^1]),
                    ("license", Texts[0]),
                    ("languages", List("en", "de")),
                    ("kinds", Map(("thing", Map(("description", Texts[0]), ("attributes", Map(("motto", Map(("type", "text"), ("description", Texts[^1])))))))))),
                ["sources.yaml"] = Records(static (text, label) => Map(
                    ("type", "book"), ("title", text), ("description", InGerman(text)), ("container-title", text), ("publisher", text), ("author", "a0"), ("note", text),
                    ("deprecated", True), ("reason", InGerman(text)))),
                ["agents.yaml"] = Records(static (text, label) => Map(("name", text), ("family", text), ("given", text), ("roles", List(text)), ("note", text), ("deprecated", True), ("reason", InGerman(text))), "a"),
                ["events.yaml"] = Records(static (text, label) => Map(("label", label), ("type", label), ("description", InGerman(text)), ("place", text), ("deprecated", True), ("reason", InGerman(text))), "e"),
            };
            files["other.yaml"] = Map(("label", "other"), ("definition", "Another one."));
            for (int i = 0; i < Texts.Length; i++)
            {
                files[$"c{i}.yaml"] = Concept(i, Texts[i], Labels[i]);
            }

            return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, files.Select(file => KeyValuePair.Create(file.Key, YamlTreeWriter.Write(file.Value, Style))));
        }
    }

    private static YamlMap Concept(int number, string text, string label) => Map(
        ("kind", "thing"),
        ("domain", text),
        ("labels", Map(
            ("en", Map(("preferred", $"{number} {label}"), ("admitted", $"a {label}"), ("hidden", $"h {label}"))),
            ("de", $"{number} {label}"))),
        ("definition", InGerman(text)),
        ("definitions", List(Map(("text", InGerman(text)), ("according-to", $"a{number}"), ("source", Map(("source", $"s{number}"), ("locator", text), ("note", text)))))),
        ("notes", List(text)),
        ("quotes", List(Map(("id", "q"), ("text", text), ("source", Map(("source", $"s{number}"), ("locator", text))), ("speaker-as-printed", text), ("event", $"e{number}"), ("note", text)))),
        ("relations", Map(("related", Map(("concept", number == 0 ? "other" : "c0"), ("role", text))))),
        ("mappings", Map(("exact", $"https://example.org/{number}"))),
        ("attributes", Map(("motto", InGerman(text)))),
        ("status", "deprecated"),
        ("reason", text));

    private YamlMap Records(Func<string, string, YamlMap> record, string prefix = "s")
        => new YamlMap([.. Texts.Select((text, index) => ($"{prefix}{index}", (YamlTree)record(text, Labels[index])))]);

    private static YamlWord True => new("true") { IsBare = true };

    private static YamlMap InGerman(string text) => Map(("en", text), ("de", "D " + text));

    private static YamlList List(params Value[] items) => new YamlList([.. items.Select(static item => item.Tree)]);

    private static YamlMap Map(params (string Key, Value Value)[] entries) => new YamlMap([.. entries.Select(static entry => (entry.Key, entry.Value.Tree))]);

    /// <summary>A text or a tree, where one is written.</summary>
    private readonly record struct Value(YamlTree Tree)
    {
        public static implicit operator Value(string text) => new(new YamlWord(text));

        public static implicit operator Value(YamlTree tree) => new(tree);
    }
}
