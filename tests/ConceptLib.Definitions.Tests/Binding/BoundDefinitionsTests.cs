using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>All files of a library, read and bound at once.</summary>
public sealed class BoundDefinitionsTests : BindingTest
{
    private static readonly (string Path, string Text)[] s_files =
    [
        Concept("war", "relations: { broader: [nowhere], related: [gaem] }\nstatus: curent"),
        Concept("game"),
        ("deep/game.yaml", "label: another\ndefinition: The same id."),
        ("sources.yaml", "book: { type: book }"),
    ];

    [Fact]
    public void The_order_in_which_files_are_given_does_not_matter() => Assert.Equal(Bind(s_files), Bind([.. s_files.Reverse()]));

    [Fact]
    public void Problems_and_records_are_those_of_files_bound_one_by_one()
    {
        Library oneByOne = Library.Of([.. s_files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

        BoundDefinitions bound = Bind(s_files);

        Assert.Equal(oneByOne.Records(), bound.Records);
        Assert.Equal(
            oneByOne.AllProblems().Order(StringComparer.Ordinal),
            bound.Problems
                .SelectMany(file => file.Problems, (file, located) => $"{file.Path}({located.Range.Line + 1},{located.Range.Column + 1}): {located.Problem.Rule.Code} {located.Problem.Rule.Message(located.Problem.Arguments)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Problems_stand_in_the_order_of_paths_and_of_places()
    {
        BoundDefinitions bound = Bind(s_files);

        Assert.Equal(bound.Problems.Select(file => file.Path).Order(StringComparer.Ordinal), bound.Problems.Select(file => file.Path));
        Assert.Equal([3, 3, 4], bound.Problems.Single(file => file.Path == "war.yaml").Problems.Select(located => located.Range.Line + 1));
    }

    [Fact]
    public void Files_that_are_read_beside_each_other_give_what_they_give_one_after_the_other()
    {
        (string, string)[] files = [.. s_files, .. Enumerable.Range(0, 500).Select(static i => Concept($"c{i}", $"relations: {{ related: [c{(i + 1) % 500}, c{i + 1}] }}"))];

        BoundDefinitions bound = Bind(files);

        Assert.NotEmpty(bound.Problems);
        Assert.Equal(bound, BoundDefinitions.Bind(files.Select(static file => new DefinitionText(file.Item1, file.Item2)), Options, ReaderLimits.Default, isConcurrent: true));
    }

    [Fact]
    public void Of_very_many_mistakes_the_first_hundred_are_listed_with_a_word_on_the_rest()
    {
        string[] problems = Listed(Concept("peace", "relations:\n  related:\n" + string.Concat(Enumerable.Range(0, 300).Select(static number => $"    - war-{number}\n"))));

        Assert.Equal(101, problems.Length);
        Assert.Equal("1: CL0022 The first 100 errors of the file are listed, and the first 100 of each other rule. It has more.", problems[0]);
        Assert.Equal("104: CL0101 No concept has the id 'war-99'.", problems[^1]);
    }

    [Fact]
    public void No_number_of_warnings_hides_an_error()
    {
        string[] problems = Listed(
            Concept("old", "status: deprecated\nreason: It is out of use."),
            Concept("peace", "notes:\n" + string.Concat(Enumerable.Repeat("  - See [old](#old).\n", 150)) + "relations: { related: nowhere }"));

        Assert.Equal(102, problems.Length);
        Assert.Equal("154: CL0101 No concept has the id 'nowhere'.", problems[^1]);
    }

    [Fact]
    public void No_number_of_findings_of_one_rule_hides_what_another_found()
    {
        string[] problems = Listed(
            Concept("old", "status: deprecated\nreason: It is out of use."),
            Concept("war"),
            Concept("peace", "notes:\n" + string.Concat(Enumerable.Repeat("  - See [old](#old).\n", 150)) + "relations: { opposes: war }"));

        Assert.Contains(problems, static problem => problem.StartsWith("154: CL0117", StringComparison.Ordinal));
    }

    private static string[] Listed(params (string Path, string Text)[] files) =>
    [
        .. Bind(files).Problems.SelectMany(static file => file.Problems)
            .Select(static located => $"{located.Range.Line + 1}: {located.Problem.Rule.Code} {located.Problem.Rule.Message(located.Problem.Arguments)}"),
    ];

    private static BoundDefinitions Bind((string Path, string Text)[] files) =>
        BoundDefinitions.Bind(files.Select(file => new DefinitionText(file.Path, file.Text)), Options, ReaderLimits.Default);
}
