using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Definitions.Tests.Verification;

/// <summary>Quotes of this repository and passages found by hand, in the texts themselves.</summary>
public sealed class SourceTextsTests
{
    private static readonly Lazy<BoundDefinitions> s_definitions = new(static () => BoundDefinitions.Bind(
        Directory.EnumerateFiles(Repository.Definitions, "*.yaml").Select(path => new DefinitionText(Path.GetFileName(path), File.ReadAllText(path))),
        new LibraryOptions(null, "Acme", "acme", IsPublic: true, DocumentationLanguage: null),
        ReaderLimits.Default));

    [WithTexts]
    public void Every_quote_of_the_definitions_stands_in_its_source()
    {
        LibraryVerification verification = LibraryVerification.Of(s_definitions.Value, TextOf);

        Assert.Equal([], verification.Problems.SelectMany(file => file.Problems, (file, problem) => $"{file.Path}({problem.Range.Line + 1}): {problem.Problem.Rule.Message(problem.Problem.Arguments)}"));
        Assert.NotEmpty(verification.Quotes);
        Assert.All(verification.Quotes, quote => Assert.InRange(quote.Verdict.Status, VerificationStatus.Exact, VerificationStatus.Reordered));
    }

    [WithTexts]
    public void Quotes_of_one_document_are_less_than_a_quarter_of_it() =>
        Assert.All(LibraryVerification.Of(s_definitions.Value, TextOf).Shares(), share => Assert.InRange(share.Share, 0, 0.25));

    [WithTexts(needsPassages: true)]
    public void Passages_found_by_hand_are_found_as_they_were()
    {
        Dictionary<string, SourceText> texts = s_definitions.Value.Files.Select(file => file.Content).OfType<SourcesFile>().SelectMany(file => file.Sources)
            .Where(source => source.Text is not null)
            .ToDictionary(source => source.Text!.File.Value[..3], source => new SourceText(TextOf(source.Text!.File.Value)!, source.Text!.Layout));

        var verdicts = File.ReadLines(WithTextsAttribute.Passages).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (Id: cells[0], Verdict: QuoteVerifier.Verify(cells[3], texts[cells[1]])))
            .ToList();

        // The list counts 8 in several segments. Of these, one is interrupted by the number of a footnote alone; and q003-35 joins two
        // halves of a quotation around "Packer wrote", which the source prints between them: an omission that is not marked.
        Assert.Equal(
            [
                (VerificationStatus.Exact, Foldings.None, 139),
                (VerificationStatus.Normalized, Foldings.WhiteSpace, 86),
                (VerificationStatus.Normalized, Foldings.WhiteSpace | Foldings.LineEndHyphens, 3),
                (VerificationStatus.Normalized, Foldings.FootnoteMarks, 1),
                (VerificationStatus.Segmented, Foldings.WhiteSpace, 6),
                (VerificationStatus.Altered, Foldings.None, 1),
            ],
            verdicts.GroupBy(row => (row.Verdict.Status, row.Verdict.Foldings))
                .Select(group => (group.Key.Status, group.Key.Foldings, group.Count()))
                .OrderBy(group => group.Status).ThenByDescending(group => group.Item3));
        Assert.Equal("q003-35", Assert.Single(verdicts, row => row.Verdict.Status == VerificationStatus.Altered).Id);
    }

    private static string? TextOf(string file) => Path.Combine(WithTextsAttribute.Folder!, file) is var path && File.Exists(path) ? File.ReadAllText(path) : null;
}
