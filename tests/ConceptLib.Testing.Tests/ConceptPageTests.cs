using System.Text.RegularExpressions;
using ConceptLib.Tests.Shared;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConceptLib.Testing.Tests;

/// <summary>A page says what the concept's file says, all of it, and nothing of other files that those tell themselves.</summary>
public sealed partial class ConceptPageTests
{
    private const string LongForms = "long-forms.yaml";

    // The name of the C# member is no part of a compiled concept; another kind or id would break what refers to it.
    private static readonly string[] s_fixed = ["identifier", "kind: thing", "id: first"];

    // One of these is a valid other value where a longer text is not.
    private static readonly string[] s_others =
    [
        "leaflet", "book", "other-author", "some-group", "fair", "third", "second", "short-forms/only", "true", "false", "describes", "questions",
        "confirmed", "inferred", "example", "usage", "draft", "2013", "2012/2016", "17", "wild", "calm", "plain", "https://example.org/other",
    ];

    private static readonly SortedDictionary<string, string> s_files = YamlLibrary.FilesIn(Repository.EveryField);

    public static TheoryData<int> Values => [.. Enumerable.Range(0, new YamlText(s_files[LongForms]).Values.Count())];

    [Fact]
    public Task Every_field_has_its_place() => Verifier.Verify(PageOf(s_files), "md");

    [Fact]
    public Task Short_forms_read_as_long_ones() => Verifier.Verify(YamlLibrary.Open(s_files)["short-forms"].ToReviewMarkdown(), "md");

    [Fact]
    public Task Sources_agents_and_events_have_all_their_fields()
    {
        ConceptLibrary library = YamlLibrary.Open(s_files);

        return Verifier.Verify(string.Join('\n', library.Sources.ToReviewMarkdown(), library.Agents.ToReviewMarkdown(), library.Events.ToReviewMarkdown()), "md");
    }

    [Fact]
    public void The_sample_uses_every_key_of_a_concept_that_the_format_has()
    {
        string format = File.ReadAllText(Repository.FormatDocumentation).ReplaceLineEndings("\n");
        string concepts = format[format.IndexOf("\n## What recurs", StringComparison.Ordinal)..format.IndexOf("\n## library.yaml", StringComparison.Ordinal)];
        IEnumerable<string> documented = YamlBlock().Matches(concepts).SelectMany(block => new YamlText(block.Groups[1].Value).Keys)
            .Concat(TableRow().Matches(concepts).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(key => key.Groups[1].Value));
        IEnumerable<string> used = s_files.Values.SelectMany(file => new YamlText(file).Keys);

        Assert.Equal([], documented.Distinct().Except(used));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Any_other_value_gives_another_page(int index)
    {
        YamlText yaml = new(s_files[LongForms]);
        YamlValue value = yaml.Values.ElementAt(index);
        if (s_fixed.Contains(value.Key) || s_fixed.Contains($"{value.Key}: {value.Value}"))
        {
            return;
        }

        string page = PageOf(s_files);

        string? changed = s_others.Where(other => other != value.Value).Prepend(Longer(value))
            .Select(other => TryPageOf(yaml.With(value.Start, value.End, other)))
            .FirstOrDefault(other => other is not null);

        Assert.True(changed is not null, $"No other value of '{value.Key}: {value.Value}' is valid.");
        Assert.True(page != changed, $"'{value.Key}: {value.Value}' is not on the page.");
    }

    [Fact]
    public void Every_text_can_be_read_on_the_page()
    {
        string text = RenderedPage.TextOf(PageOf(s_files));

        Assert.All(
            new YamlText(s_files[LongForms]).Values.Where(value => value.Key is "text" or "note" or "role" or "locator" or "en" or "de" or "zh-Hans" or "motto"),
            value => Assert.Contains(Link().Replace(value.Value, "$1"), text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_in_a_text_leads_where_the_file_says()
    {
        IEnumerable<string?> links = RenderedPage.Parse(PageOf(s_files))[0].Descendants<LinkInline>().Select(link => link.Url);

        Assert.Equal(Link().Count(s_files[LongForms]), links.Count(link => link == "#short-forms"));
    }

    [Fact]
    public void Another_concepts_words_are_not_on_the_page()
    {
        string page = PageOf(s_files);

        Assert.Contains("short-forms/only", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Only words", page, StringComparison.Ordinal);
        Assert.DoesNotContain("short forms", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_somebody_reports_are_in_no_quotation_marks_of_ours()
    {
        string page = PageOf(s_files);

        Assert.Contains("> “The first words", page, StringComparison.Ordinal);
        Assert.Contains("> It was said", page, StringComparison.Ordinal);
    }

    private static string Longer(YamlValue value) => $"\"{value.Value} longer\"{(s_files[LongForms][value.Start] == '>' ? "\n" : "")}";

    private static string PageOf(SortedDictionary<string, string> files) => PageOf(YamlLibrary.Open(files));

    private static string PageOf(ConceptLibrary library) => library.All.Single(concept => concept.Id is not ("short-forms" or "third")).ToReviewMarkdown();

    private static string? TryPageOf(string longForms) =>
        YamlLibrary.TryOpen(new SortedDictionary<string, string>(s_files, StringComparer.Ordinal) { [LongForms] = longForms }) is { } library ? PageOf(library) : null;

    [GeneratedRegex(@"\[([^\[\]]*)\]\(#[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex(@"^ *\| (`[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
