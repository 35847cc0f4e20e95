using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Docs.Tests.Yaml;
using ConceptLib.Generator.Tests;
using ConceptLib.Testing;

namespace ConceptLib.Docs.Tests;

/// <summary>What a page shows of a review page stands so on the review page of a concept of its YAML files.</summary>
public sealed class ReviewBlockTests
{
    public static TheoryData<string> Places => Documentation.PlacesOf(BlockCheck.ReviewPage);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_part_of_a_review_page_is_what_the_library_gives(string place)
    {
        FencedBlock block = Documentation.Block(place);
        ConceptLibrary library = new GeneratorHost([.. DefinitionSample.FilesOf(block.Page).Select(file => (file.Key, file.Value))]).Build().LoadLibrary();

        string pages = string.Join('\n', library.All.Select(concept => concept.ToReviewMarkdown()));

        Assert.True(pages.Contains(block.Text, StringComparison.Ordinal), $"{place} stands on none of the review pages:\n{pages}");
    }
}
