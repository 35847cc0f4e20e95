namespace ConceptLib.Generator.Tests;

/// <summary>A mistake is reported where it is, and takes nothing else away.</summary>
public sealed class BrokenFileTests
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
    public void Kinds_that_C_sharp_cannot_have_are_our_errors_alone(string kinds)
    {
        GeneratorBuild build = new GeneratorHost(("library.yaml", $"kinds: {kinds}\n"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.NotEmpty(build.Problems);
        build.AssertCompiles();
    }
}
