using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>YAML on a page is read by the engine; <see cref="DefinitionSample"/> says as what.</summary>
public sealed class DefinitionBlockTests
{
    public static TheoryData<string> Places => Documentation.PlacesOf(BlockCheck.Definitions);

    public static TheoryData<string> PagesWithFiles =>
        [.. Documentation.Pages.Where(page => DefinitionSample.FilesOf(page).Count > 0).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_sample_has_the_problems_that_the_page_prints_below_it_and_no_others(string place)
    {
        FencedBlock block = Documentation.Block(place);
        DefinitionSample sample = DefinitionSample.Of(block);

        string problems = string.Join('\n', sample.Problems().Where(problem => problem.Path == sample.Path).Select(problem => problem.Text));

        string expected = block.Output?.Text ?? "";
        Assert.True(expected == problems, $"{place}: the page says\n{expected}\nand the engine says\n{problems}\nof {sample.Path}:\n{sample.Text}");
    }

    [Theory]
    [MemberData(nameof(PagesWithFiles))]
    public void The_files_of_a_page_are_a_library_without_problems(string page) =>
        Assert.Empty(LibraryProblem.In(DefinitionSample.FilesOf(Documentation.Page(page))).Select(problem => problem.Text));
}
