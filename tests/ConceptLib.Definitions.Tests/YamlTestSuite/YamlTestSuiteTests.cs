using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;
using YamlDotNet.RepresentationModel;

namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>The reader against the YAML Test Suite (https://github.com/yaml/yaml-test-suite), where it is at hand.</summary>
public sealed class YamlTestSuiteTests
{
    private static readonly Lazy<IReadOnlyList<SuiteReading>> s_readings = new(() => [.. SuiteCase.In(WithYamlTestSuiteAttribute.Folder!).Select(SuiteReading.Of)]);

    private static string Page => Path.Combine(Repository.Root, "docs", "yaml-test-suite.md");

    /// <summary>A suite that was not found, or in part, must not look like one that was passed.</summary>
    [WithYamlTestSuite]
    public void The_suite_is_whole() => Assert.Equal(402, s_readings.Value.Count);

    [WithYamlTestSuite]
    public void What_is_refused_is_refused_at_a_place_in_its_text() => Assert.All(s_readings.Value, static reading =>
    {
        Assert.All(reading.Problems, problem =>
        {
            SourceRange range = reading.Ranges[problem.Anchor];
            Assert.NotEqual(0, problem.Anchor);
            Assert.InRange(range.Start + range.Length, range.Start, reading.Case.Yaml.Length);
            Assert.NotEqual("", problem.Rule.Message(problem.Arguments));
        });
    });

    /// <summary>By its representation model, which is made by other code from the same parser's events.</summary>
    [WithYamlTestSuite]
    public void What_is_read_is_read_as_YamlDotNet_reads_it() => Assert.All(s_readings.Value.Where(static reading => reading.Problems.IsEmpty), static reading =>
    {
        YamlStream stream = [];
        stream.Load(new StringReader(reading.Case.Yaml));
        Assert.Equal(NodeEvents.Of(stream), NodeEvents.Of(reading.Root));
    });

    [WithYamlTestSuite]
    public void What_comes_out_otherwise_than_the_suite_says_is_known()
    {
        foreach (SuiteOutcome outcome in Enum.GetValues<SuiteOutcome>())
        {
            if (KnownDifferences.Of(outcome) is { } known)
            {
                Assert.Equal(known.Keys.Order(StringComparer.Ordinal), s_readings.Value.Where(reading => reading.Outcome == outcome).Select(static reading => reading.Case.Id));
            }
        }
    }

    /// <summary>In every role that a file can have: none of the cases is a definition file, and each could lie among them.</summary>
    [WithYamlTestSuite]
    public void No_role_of_a_file_makes_a_case_readable_that_is_refused() => Assert.All(s_readings.Value, static reading =>
    {
        foreach (string path in (string[])["concept.yaml", "library.yaml", "sources.yaml", "agents/a.yaml", "events.yml", "quotes.lock.json"])
        {
            ParsedFile file = DefinitionReader.Read(path, reading.Case.Yaml, ReaderLimits.Default);

            Assert.All(file.Ranges.Ranges, range => Assert.InRange(range.Start + range.Length, 0, reading.Case.Yaml.Length));
            Assert.All(file.Problems, problem => Assert.NotEqual("", problem.Rule.Message(problem.Arguments)));
            Assert.True(reading.Problems.IsEmpty || file.Content.IsBroken, path);
        }
    });

    [WithYamlTestSuite]
    public void The_page_says_what_comes_out()
    {
        string page = File.ReadAllText(Page);
        string renewed = SuitePage.WithOutcomes(page, s_readings.Value);
        if (Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            File.WriteAllText(Page, renewed);
        }
        else
        {
            Assert.Equal(renewed, page);
        }
    }
}
