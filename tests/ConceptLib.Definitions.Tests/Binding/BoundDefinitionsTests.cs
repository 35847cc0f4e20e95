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

    private static BoundDefinitions Bind((string Path, string Text)[] files) =>
        BoundDefinitions.Bind(files.Select(file => new DefinitionText(file.Path, file.Text)), Options, ReaderLimits.Default);
}
