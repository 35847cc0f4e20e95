using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ConceptLib.Generator.Tests.Hostile;

/// <summary>Files whose structure is made to exhaust the reader, through the whole generator: exact problems, code that compiles, and the other concepts stay.</summary>
public sealed class StructureTests
{
    // Each takes a second or two; what is quadratic takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    // By name: a test's arguments are stored as UTF-8, which has no halves of surrogate pairs.
    private static readonly Dictionary<string, (string Text, string[] Problems)> s_files = new()
    {
        ["nested brackets"] = ("label: " + new string('[', 100_000), ["CL0008 a.yaml(1,71)"]),
        ["nested brackets that are closed"] = ("label: " + new string('[', 100_000) + new string(']', 100_000), ["CL0008 a.yaml(1,71)"]),
        ["nested braces"] = ("label: " + Repeat("{a: ", 100_000), ["CL0008 a.yaml(1,260)"]),
        ["nested list items"] = ("label:\n " + Repeat("- ", 100_000), ["CL0008 a.yaml(2,128)"]),
        ["a list that holds itself"] = ("label: &x [*x]\n", ["CL0005 a.yaml(1,8)", "CL0013 a.yaml(1,8)", "CL0005 a.yaml(1,12)"]),
        ["a list that is not closed"] = ("label: a\nkind: [1, 2\ndomain: b\n", ["CL0003 a.yaml(2,7)"]),
        ["tabs"] = ("label: a\nnotes:\n\t- A note.\n", ["CL0004 a.yaml(3,1)"]),
        ["a null character"] = ("label: a\0b\n", ["CL0009 a.yaml(1,9)"]),
        ["the first half of a surrogate pair"] = ("label: a\uD83D\ndefinition: A thing.\n", ["CL0009 a.yaml(1,9)"]),
        ["the second half of a surrogate pair"] = ("label: a\uDE00\ndefinition: A thing.\n", ["CL0009 a.yaml(1,9)"]),
        ["halves of surrogate pairs the wrong way round"] = ("label: a\uDE00\uD83D\ndefinition: A thing.\n", ["CL0009 a.yaml(1,9)", "CL0009 a.yaml(1,10)"]),
        ["an escape that is half of a surrogate pair"] = ("label: \"a\\uD83D\"\ndefinition: A thing.\n", ["CL0001 a.yaml(1,10)"]),
        ["bytes that were no text"] = ("label: caf\uFFFD\ndefinition: A thing.\n", ["CL0009 a.yaml(1,11)"]),
        ["a merge key"] = ("<<: { label: a }\nlabel: a\ndefinition: A thing.\n", ["CL0005 a.yaml(1,1)"]),
        ["a second document"] = ("label: a\ndefinition: A thing.\n---\nlabel: b\n", ["CL0005 a.yaml(3,1)"]),
    };

    public static TheoryData<string> Names => [.. s_files.Keys];

    private static string BillionLaughs
    {
        get
        {
            StringBuilder text = new("a0: &a0 lol\n");
            for (int i = 1; i < 10; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
            }

            return text.Append("label: *a9\n").ToString();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_is_reported_where_it_is_hostile_and_takes_nothing_else_away(string name)
    {
        (string text, string[] problems) = s_files[name];
        Stopwatch watch = Stopwatch.StartNew();

        GeneratorBuild build = new GeneratorHost(("a.yaml", text), ("good.yaml", "label: good\ndefinition: A thing.\n")).BuildAndCheck(problems);

        Assert.Contains(" Good => ", build.Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < Limit, $"{name} took {watch.Elapsed}");
    }

    [Fact]
    public void A_billion_laughs_are_a_hundred_problems()
    {
        string[] problems = [.. new GeneratorHost(("a.yaml", BillionLaughs)).Build().Problems];

        Assert.Equal(101, problems.Length);
        Assert.Equal(["CL0005", "CL0022"], problems.Select(static problem => problem[..6]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ten_megabytes_in_one_scalar_are_refused_by_the_limit_and_by_the_size_of_a_literal_once_it_is_raised()
    {
        string text = "label: a\ndefinition: A thing.\nnote: >-\n  " + Repeat("A thing of which much can be said. ", 300_000) + "\n";

        new GeneratorHost(("a.yaml", text)).BuildAndCheck("CL0007 a.yaml(1,1)");
        new GeneratorHost(("a.yaml", text)).With("ConceptMaximumFileSize", "11000000").BuildAndCheck("CL0504");
    }

    [Fact]
    public void A_hundred_thousand_keys_of_a_concept_are_a_hundred_problems() => Assert.Equal(
        101,
        new GeneratorHost(("a.yaml", "label: a\ndefinition: A thing.\n" + Keys(""))).With("ConceptMaximumFileSize", "2000000").Build().Problems.Count());

    [Fact]
    public void A_hundred_thousand_records_are_too_many_for_an_assembly() => Assert.Equal(
        ["CL0506"],
        new GeneratorHost(("agents.yaml", Keys("name: A B")), ("a.yaml", "label: a\ndefinition: A thing.\n")).With("ConceptMaximumFileSize", "4000000").Build().Problems);

    [Fact]
    public void A_folder_named_like_a_file_is_a_folder() =>
        new GeneratorHost(
            ("library.yaml/a.yaml", "label: a\ndefinition: A thing.\n"),
            ("sources.yaml/b.yaml", "label: b\ndefinition: A thing.\n"),
            ("library.yaml/library.yaml", "label: c\ndefinition: A thing.\nidentifier: C\n")).BuildAndCheck();

    private static string Keys(string value) => string.Concat(Enumerable.Range(0, 100_000).Select(number => $"k{number}: {{ {value} }}\n"));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
