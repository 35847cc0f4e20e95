using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>Files that people wrote are put into the usual form without losing a word of them.</summary>
public sealed class RealFileTests
{
    private static readonly string[] s_folders = ["definitions", "tests/Shared/EveryField", "tests/ConceptLib.Definitions.Tests/Reading/Examples", "tests/ConceptLib.Docs.Tests/Surroundings"];

    public static TheoryData<string> Files =>
    [
        .. s_folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.yaml", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_keeps_its_values_and_comments_and_is_formatted_once_and_for_all(string file)
    {
        string folder = s_folders.Single(folder => file.StartsWith(folder + "/", StringComparison.Ordinal));
        string path = file[(folder.Length + 1)..];
        string text = File.ReadAllText(Path.Combine(Repository.Root, file));

        FormattedText formatted = DefinitionFormatter.Format(path, text, ReaderLimits.Default);

        Assert.Null(formatted.Obstacle);
        Assert.NotNull(formatted.Text);
        Assert.Equal(ForeignYaml.Values(text), ForeignYaml.Values(formatted.Text));
        Assert.Equal(ForeignYaml.Comments(text), ForeignYaml.Comments(formatted.Text));
        Assert.Equal(formatted.Text, DefinitionFormatter.Format(path, formatted.Text, ReaderLimits.Default).Text);
    }
}
