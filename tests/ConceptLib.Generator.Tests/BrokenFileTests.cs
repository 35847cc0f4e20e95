using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Tests;

/// <summary>A mistake is reported where it is, and takes nothing else away.</summary>
public sealed partial class BrokenFileTests
{
    private const string Good = "label: good\ndefinition: A thing.\nrelations: { related: [broken] }\n";

    [Theory]
    [InlineData("label: broken\ndefinition: A thing.\nlabels: [\n")]
    [InlineData("label: broken\ndefinition: A thing.\nrelations: { related: [nowhere] }\n")]
    [InlineData("label: broken\ndefinition: A thing.\nkind: unknown\n")]
    [InlineData("label: broken\ndefinitoin: A thing.\n")]
    [InlineData("definition: A thing without a label.\n")]
    [InlineData("{{{{{{{{")]
    [InlineData("- a\n- b\n")]
    [InlineData("")]
    [InlineData("\tlabel: x")]
    [InlineData("label: &a x\ndefinition: *a\n")]
    public void Its_members_stay(string text)
    {
        GeneratorBuild build = new GeneratorHost(("good.yaml", Good), ("broken.yaml", text)).Build();

        Assert.NotEmpty(build.Problems);
        Assert.All(build.Problems, problem => Assert.Contains("broken.yaml", problem, StringComparison.Ordinal));
        Assert.Contains(" Good => ", build.Text, StringComparison.Ordinal);
        Assert.Contains(" Broken => ", build.Text, StringComparison.Ordinal);
        build.AssertCompiles();
    }

    [Fact]
    public void A_problem_stands_at_its_place()
    {
        GeneratorBuild build = new GeneratorHost(("a.yaml", "label: a\ndefinition: A thing.\nrelations:\n  related: [aa]\n"), ("aaa.yaml", "label: aaa\ndefinition: A thing.\n")).Build();

        Assert.Equal(["CL0101 a.yaml(4,13)"], build.Problems);
        Assert.Equal((53, 2), (build.Diagnostics[0].Location.SourceSpan.Start, build.Diagnostics[0].Location.SourceSpan.Length));
    }

    [Fact]
    public void Two_concepts_with_one_name_keep_one_member()
    {
        GeneratorBuild build = new GeneratorHost(("a-b.yaml", "label: x\ndefinition: X.\n"), ("a_b.yaml", "label: y\ndefinition: Y.\n")).Build();

        Assert.Equal(["CL0202", "CL0202"], build.Problems.Select(static problem => problem[..6]));
        build.AssertCompiles();
    }

    [Theory]
    [InlineData("library-file.yaml", "identifier: Library\n")]
    [InlineData("a.yaml", "identifier: not valid\n")]
    [InlineData("equals.yaml", "")]
    public void A_name_that_C_sharp_cannot_have_is_our_error_alone(string path, string line)
    {
        GeneratorBuild build = new GeneratorHost((path, $"label: x\ndefinition: X.\n{line}"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.Single(build.Problems);
        build.AssertCompiles();
        Assert.Contains(" Good => ", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_library_file_leaves_the_concepts()
    {
        GeneratorBuild build = new GeneratorHost(("library.yaml", "title: [\n"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.NotEmpty(build.Problems);
        Assert.Contains(" Good => ", build.Text, StringComparison.Ordinal);
        build.AssertCompiles();
    }

    [Theory]
    [InlineData("{ concept: {} }")]
    [InlineData("{ concepts: {} }")]
    [InlineData("{ period: { attributes: { period: { type: period } } } }")]
    [InlineData("{ k: { attributes: { to-string: { type: text } } } }")]
    [InlineData("{ k: { attributes: { a-b: { type: text }, a_b: { type: text } } } }")]
    [InlineData("{ a: { attributes: { b: { type: enumeration, values: [x] } } }, a-b: {} }")]
    [InlineData("{ k: { attributes: { b: { type: enumeration, values: [x-y, x_y, equals] } } } }")]
    [InlineData("{ k: { attributes: { b: enumeration, c: { type: enumeration, values: [], list: true } } } }")]
    public void Kinds_that_C_sharp_cannot_have_are_our_errors_alone(string kinds)
    {
        GeneratorBuild build = new GeneratorHost(("library.yaml", $"kinds: {kinds}\n"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.NotEmpty(build.Problems);
        build.AssertCompiles();
    }

    [Fact]
    public void A_concept_of_a_kind_that_C_sharp_cannot_have_is_a_plain_one()
    {
        GeneratorBuild build = new GeneratorHost(("library.yaml", "kinds: { system: {} }\n"), ("good.yaml", "kind: system\nlabel: good\ndefinition: A thing.\n")).Build();

        Assert.Equal(["CL0203 library.yaml(1,10)"], build.Problems);
        Assert.Contains("global::ConceptLib.Concept Good => ", build.Text, StringComparison.Ordinal);
        build.AssertCompiles();
    }

    [Fact]
    public void Five_mistakes_in_a_file_are_five_problems_in_the_order_of_their_places()
    {
        const string Five = """
            label: five
            kind: unknown
            definitoin: A thing.
            definition: See [this](#nowhere).
            quotes:
              - { id: q, text: Words., source: missing, date: 2013-02-30 }
            """;

        GeneratorBuild build = new GeneratorHost(("five.yaml", Five)).Build();

        Assert.Equal(
            ["CL0106 five.yaml(2,7)", "CL0011 five.yaml(3,1)", "CL0101 five.yaml(4,17)", "CL0102 five.yaml(6,36)", "CL0301 five.yaml(6,51)"],
            build.Diagnostics.Select(static problem => $"{problem.Id} {Place(problem)}"));
        build.AssertCompiles();
    }

    /// <summary>The library of every feature, with each of its files broken at each of its lines.</summary>
    [Fact]
    public void A_file_that_breaks_off_blames_no_other_and_takes_no_member_of_another_concept_away()
    {
        GeneratorHost host = new(SmallLibrary.Files);
        GeneratorBuild sound = host.Build();
        string members = Members(sound);
        List<string> blamed = [];
        foreach ((string path, string text) in SmallLibrary.Files)
        {
            string[] lines = text.Split('\n');
            foreach (string damage in (string[])["open: [", "\ttab", "\0", "'"])
            {
                for (int line = 0; line <= lines.Length; line++)
                {
                    GeneratorBuild build = host.Fork().Set(path, string.Join('\n', lines[..line].Append(damage).Concat(lines[line..]))).Build();

                    Assert.Null(build.Exception);
                    Assert.NotEmpty(build.Problems);
                    Assert.Equal(members, Members(build));
                    blamed.AddRange(build.Problems.Except(sound.Problems).Where(problem => !problem.Contains($" {path}(", StringComparison.Ordinal)).Select(problem => $"{problem}, for {path}({line + 1}) is '{damage}'"));
                }
            }
        }

        Assert.True(blamed.Count == 0, string.Join('\n', blamed.Take(20)));

        static string Members(GeneratorBuild build) => string.Join(' ', ConceptMember().Matches(build.Text).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("languages: [en, zh-Hans\nkinds: { thing: { attributes: { mood: { type: enumeration, values: [calm] } } } }\n", "no list ends")]
    [InlineData("default-language: zh-Hans\nlangauges: [zh-Hans, en]\n", "a key is misspelt")]
    [InlineData("languages: [en, zh-Hans, zh-Hans]\n", "a language is declared twice")]
    public void While_the_library_file_has_errors_nobody_is_blamed_for_what_it_may_declare(string library, string what)
    {
        GeneratorBuild build = new GeneratorHost(
            ("library.yaml", library),
            ("a.yaml", "kind: thing\nlabels: { de: Wort, zh-Hans: 词 }\ndefinition: { de: Ein Wort. }\nrelations: { requires: b }\nattributes: { mood: wild, size: 1 }\n"),
            ("b.yaml", "label: b\ndefinition: { en: A thing. }\n"),
            ("agents.yaml", "x: { name: { de: Wer } }\n"),
            ("events.yaml", "y: { labels: { de: Was } }\n")).With("ConceptDocumentationLanguage", "de").Build();

        Assert.NotEmpty(build.Problems);
        Assert.All(build.Problems, problem => Assert.True(problem.Contains(" library.yaml(", StringComparison.Ordinal), $"{what}: {problem}"));
        build.AssertCompiles();
    }

    [Theory]
    [InlineData("sources.yaml", "first: { type: book, title: First }\nsecond: { type: book, title: [\n")]
    [InlineData("sources/more.yaml", "second: { type: book, titel: Second }\n")]
    [InlineData("agents.yaml", "first: { name: First }\nsecond: { name: 'Second }\n")]
    [InlineData("events.yaml", "first: { label: First }\n\tsecond: { label: Second }\n")]
    public void While_a_file_of_records_has_errors_nobody_is_blamed_for_naming_one(string path, string text)
    {
        string noun = path[..path.IndexOfAny(['.', '/'])];
        (string Path, string Text)[] others =
        [
            .. new[] { ("sources.yaml", "second: { type: book, title: Second }\n"), ("agents.yaml", "second: { name: Second }\n"), ("events.yaml", "second: { label: Second }\n") }
                .Where(file => !file.Item1.StartsWith(noun, StringComparison.Ordinal)),
        ];
        GeneratorBuild build = new GeneratorHost(
            [.. others, (path, text), ("a.yaml", "label: a\ndefinition: A thing.\nquotes: [{ id: q, text: Words., source: second, speaker: second, event: second }]\n")]).Build();

        Assert.NotEmpty(build.Problems);
        Assert.All(build.Problems, problem => Assert.Contains($" {path}(", problem, StringComparison.Ordinal));
        build.AssertCompiles();
    }

    [Fact]
    public void Of_two_library_files_the_first_has_its_own_mistakes_and_the_second_is_one()
    {
        GeneratorBuild build = new GeneratorHost(
            ("library.yaml", "id: not valid\n"), ("library.yml", "# nothing\ntitle: Another\n"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.Equal(["CL0024 library.yml(1,1)", "CL0205 library.yaml(1,5)"], build.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_concept_keeps_the_id_and_the_name_that_stand_below_a_mistake()
    {
        GeneratorBuild build = new GeneratorHost(
            ("file.yaml", "label: [\nid: stated\nidentifier: Given\n"),
            ("other.yaml", "label: other\ndefinition: See [it](#stated).\n")).Build();

        Assert.All(build.Problems, static problem => Assert.Contains(" file.yaml(", problem, StringComparison.Ordinal));
        Assert.Contains(" Given => ", build.Text, StringComparison.Ordinal);
        build.AssertCompiles();
    }

    [Fact]
    public void A_library_keeps_the_namespace_that_stands_below_a_mistake()
    {
        GeneratorBuild build = new GeneratorHost(("library.yaml", "title: 'x\nnamespace: Other.Place\n"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.NotEmpty(build.Problems);
        Assert.Contains("namespace Other.Place\n", build.Text, StringComparison.Ordinal);
        build.AssertCompiles();
    }

    // Of whatever type: a kind that could not be read has no class.
    [GeneratedRegex(@"public static [\w:.]+ (\w+) => .*ConceptBucket")]
    private static partial Regex ConceptMember();

    private static string Place(Diagnostic problem) => string.Create(
        CultureInfo.InvariantCulture,
        $"{GeneratorHost.Shown(problem.Location.GetLineSpan().Path)}({problem.Location.GetLineSpan().StartLinePosition.Line + 1},{problem.Location.GetLineSpan().StartLinePosition.Character + 1})");
}
