using System.Diagnostics;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>Input made to break a reader: it is read, reported and done within a time that nobody notices.</summary>
public sealed class HostileInputTests : ReadingTest
{
    // Each takes less than a second on a slow machine; what is quadratic takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Inputs => new()
    {
        { "nested brackets", new string('[', 100_000) },
        { "nested braces", Repeat("{a: ", 100_000) },
        { "nested list items", Repeat("- ", 100_000) },
        { "nested keys", "? " + new string('[', 100_000) },
        { "a cycle", "label: &x [*x]\n" },
        { "a billion laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nlabel: *c\n" },
        { "one key often", Repeat("label: v\n", 100_000) },
        { "controls of direction", new string('\u202E', 900_000) },
        { "links without end", "definition: >-\n  " + Repeat("[a](#", 150_000) },
        { "ends of links", "definition: >-\n  " + new string(']', 400_000) + Repeat("](#x)", 100_000) },
        { "beginnings of links", "definition: >-\n  " + new string('[', 400_000) + Repeat("](#", 150_000) },
        { "invisible label", "label: \"" + new string('\u00AD', 900_000) + "\"\n" },
        { "blank lines with tabs", "label:\n" + Repeat(" \t \n", 200_000) + "@" },
        { "open quotation mark", "label: 'x\n" + new string('\t', 900_000) },
        { "cut texts", "lable: x\nnotes: [" + Repeat("a #b\n,", 100_000) + "]" },
        { "a long number", "label: >" + new string('9', 900_000) },
        { "a long tag", "label: !" + new string('a', 900_000) },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Hostile_input_is_reported_and_costs_little(string name, string text)
    {
        Stopwatch watch = Stopwatch.StartNew();

        ParsedFile file = Read(text);

        Assert.True(watch.Elapsed < Limit, $"{name} took {watch.Elapsed}");
        Assert.InRange(file.Problems.Count, 1, 201);
        Assert.True(((ConceptFile)file.Content).Concept.IsBroken);
    }

    [Fact]
    public void A_hundred_thousand_links_are_read()
    {
        Stopwatch watch = Stopwatch.StartNew();

        ConceptModel concept = Concept("label: x\ndefinition: >-\n  " + Repeat("[a](#b) ", 100_000));

        Assert.Equal(100_000, concept.Definition!.Text!.Languages[0].Links.Count);
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
    }

    [Fact]
    public void Forty_thousand_sources_are_read()
    {
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"s{number}: {{type: b}}\n"));

        Assert.Equal(40_000, ((SourcesFile)Read(text, "sources.yaml").Content).Sources.Count);
    }

    [Theory]
    [InlineData("label: a\r\nkind: [\r\n")]
    [InlineData("label: a\rkind: b\rstatus: draft\r")]
    [InlineData("\uFEFFlabel: a\n")]
    [InlineData("label: a")]
    [InlineData("label: \"\\")]
    [InlineData("label: \"\\x")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("!<")]
    [InlineData("%")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("? ")]
    [InlineData(": ")]
    [InlineData("{a: b, c: ")]
    [InlineData("- - [")]
    [InlineData("---\nscalar1 # comment\n%YAML 1.2\n---\nscalar2\n")] // the parser places the mistake before the value it read last
    [InlineData("%YAML 1.2\n---\n%YAML 1.2\n---\n")]
    public void Every_place_lies_in_the_text(string text)
    {
        foreach (string path in (string[])["a.yaml", "library.yaml", "sources.yaml", "agents/a.yaml", "events.yml"])
        {
            ParsedFile file = Read(text, path);

            foreach (SourceRange range in file.Ranges.Ranges)
            {
                Assert.InRange(range.Start + range.Length, 0, text.Length);
            }

            foreach (Problem problem in file.Problems)
            {
                Assert.NotEqual("", problem.Rule.Message(problem.Arguments));
            }
        }
    }

    [Fact]
    public void A_key_that_is_not_there_is_missed_at_its_colon()
    {
        ParsedFile file = Read(":\n:\n:\n", "sources.yaml");

        Assert.Equal([(1, 0), (2, 0)], file.Problems.Where(static problem => problem.Rule == Rules.DuplicateKey).Select(problem => (file.Ranges[problem.Anchor].Line, file.Ranges[problem.Anchor].Column)));
    }

    [Fact]
    public void Any_prefix_and_any_damage_of_a_valid_file_is_read_without_an_exception()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", "community-with-a-shared-future-for-mankind.yaml"));
        const string damage = "[]{}\"'#:-?|>&*!%@`\t\n\\,";
        for (int i = 0; i < text.Length; i++)
        {
            Read(text[..i]);
            Read(text[..i] + damage[i % damage.Length] + text[(i + 1)..]);
            Read(text[..i] + damage[(i * 7) % damage.Length] + text[i..]);
        }
    }

    [Fact]
    public void Depth_beyond_the_deepest_nesting_is_not_configurable()
        => Assert.Equal("CL0008", DefinitionReader.Read("a.yaml", new string('[', 100_000), new ReaderLimits(1_000_000, int.MaxValue)).Problems[0].Rule.Code);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
