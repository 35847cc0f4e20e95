using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Tests.Hostile;

/// <summary>Every value of the library that uses every field of the format, with something hostile in it.</summary>
public sealed class TextFieldTests
{
    private static readonly SortedDictionary<string, string> s_files = YamlLibrary.FilesIn(Repository.EveryField);

    // Fields that hold a text of the author's, of every sort of record.
    private static readonly string[] s_texts =
        ["title", "description", "license", "version", "domain", "name", "family", "given", "role", "text", "reason", "note", "locator", "speaker-as-printed", "publisher", "en", "de"];

    public static TheoryData<string> Markup => ["*/ /* // /// #if", "]]> --> <!-- <script> </summary> <see cref='x'/>", "&amp; &#10; &", "\\\"\\\"\\\" \\\" '", "{0} {{ }} $\\\"{x}\\\"", "\\\\u0041 \\\\n \\\\"];

    [Theory]
    [InlineData("\\N")] // U+0085
    [InlineData("\\L")] // U+2028
    [InlineData("\\P")] // U+2029
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\\u202E")] // a control of the direction of writing
    [InlineData("\\u2066")]
    public void No_value_may_hold_a_line_end_that_only_some_programs_know_or_a_control_of_direction(string character)
    {
        foreach ((string path, string text) in s_files)
        {
            Assert.All(ValuesOf(text), value => Assert.Contains(
                DefinitionReader.Read(path, With(text, value, character), ReaderLimits.Default).Problems, static problem => problem.Rule.Code == "CL0009"));
        }
    }

    [Fact]
    public void A_carriage_return_is_text_in_every_field_but_those_that_name() => AssertText("\\r", ["title", "description", "role", "text", "reason", "note", "locator", "en", "de"]);

    [Theory]
    [MemberData(nameof(Markup))]
    public void What_other_languages_read_as_their_own_is_text_in_every_field_of_text(string markup) => AssertText(markup, s_texts);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("~", "")]
    [InlineData("", "according-to admitted agents author cites close deprecated hidden made-of mood notes replaced-by requires sources")] // an item of a list in brackets is gone
    [InlineData("[]", "abbreviations according-to agents broad broader cites exact hidden narrow related replaced-by translator")] // a list of none
    [InlineData("{}", "de")] // the labels of a language
    public void A_value_that_is_empty_or_absent_is_a_mistake_but_for_lists_without_items(string empty, string noValue)
    {
        SortedSet<string> accepted = new(StringComparer.Ordinal);
        foreach ((string path, string text) in s_files)
        {
            foreach (YamlValue value in ValuesOf(text))
            {
                if (TryOpen(path, new YamlText(text).With(value.Start, value.End, empty)))
                {
                    accepted.Add(value.Key);
                }
            }
        }

        Assert.Equal(noValue, string.Join(' ', accepted));
    }

    /// <summary>Asserts that fields with a text take the addition, and that what is generated of a library that has it in all that take it compiles.</summary>
    private static void AssertText(string addition, IEnumerable<string> expected)
    {
        SortedDictionary<string, string> hostile = new(StringComparer.Ordinal);
        HashSet<string> taken = [];
        foreach ((string path, string text) in s_files)
        {
            string changed = text;
            foreach (YamlValue value in ValuesOf(text).OrderByDescending(static value => value.Start))
            {
                if (TryOpen(path, With(text, value, addition)))
                {
                    changed = With(changed, value, addition);
                    taken.Add(value.Key);
                }
            }

            hostile.Add(path, changed);
        }

        Assert.Equal([], expected.Except(taken));
        GeneratorBuild build = new GeneratorHost([.. hostile.Select(static file => (file.Key, file.Value))]).Build();
        Assert.Null(build.Exception);
        Assert.DoesNotContain(build.Diagnostics, static problem => problem.Severity == DiagnosticSeverity.Error);
        build.AssertCompiles();
    }

    private static IEnumerable<YamlValue> ValuesOf(string text) => new YamlText(text).Values.Select(value =>
    {
        // The parser ends a block where the next token begins.
        int end = value.End;
        while (end > value.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return value with { End = end };
    });

    private static string With(string text, YamlValue value, string addition) => new YamlText(text).With(
        value.Start, value.End, $"\"{value.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}{addition}x\"");

    private static bool TryOpen(string path, string text) =>
        YamlLibrary.TryOpen(new SortedDictionary<string, string>(s_files, StringComparer.Ordinal) { [path] = text }) is not null;
}
