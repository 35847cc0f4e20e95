using System.Runtime.CompilerServices;
using ConceptLib.Testing;

namespace ConceptLib.InternationalRelations.Tests;

/// <summary>
/// A page for each concept, and one for each table of records: what a change in <c>definitions/</c> means, for its reviewer. How to
/// accept a page is told in <c>tests/Verify.Standin/README.md</c>.
/// </summary>
public sealed class ReviewPageTests
{
    private const string Pages = "Pages";

    public static TheoryData<string> Ids => [.. Concepts.Library.All.Select(concept => concept.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Concept(string id) =>
        Verifier.Verify(Concepts.Library[id].ToReviewMarkdown(), "md").UseDirectory(Pages).UseParameters(id);

    [Fact]
    public Task Sources() => Verifier.Verify(Concepts.Library.Sources.ToReviewMarkdown(), "md").UseDirectory(Pages);

    [Fact]
    public Task Agents() => Verifier.Verify(Concepts.Library.Agents.ToReviewMarkdown(), "md").UseDirectory(Pages);

    [Fact]
    public Task Events() => Verifier.Verify(Concepts.Library.Events.ToReviewMarkdown(), "md").UseDirectory(Pages);

    [Fact]
    public void No_page_outlives_its_concept()
    {
        IEnumerable<string> accepted = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(ThisFile())!, Pages), "*.verified.*").Select(Path.GetFileName)!;
        IEnumerable<string> pages = Concepts.Library.All.Select(concept => $"{nameof(ReviewPageTests)}.{nameof(Concept)}_id={concept.Id}.verified.md")
            .Concat(new[] { nameof(Sources), nameof(Agents), nameof(Events) }.Select(table => $"{nameof(ReviewPageTests)}.{table}.verified.md"));

        Assert.Empty(accepted.Except(pages));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
