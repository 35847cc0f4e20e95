using System.Text.RegularExpressions;

namespace ConceptLib.Package.Tests;

/// <summary>What the author of a mistake sees.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class MistakeTests(PackageFeed feed)
{
    [Fact]
    public async Task A_mistake_stops_the_build_with_its_place_and_the_other_concepts_stay()
    {
        Workspace workspace = feed.Workspace("mistakes");
        workspace.WriteApp("App", Definitions.Package, "Console.WriteLine(App.Concepts.ZeroSumGame.Definition?.Text);");
        workspace.Write("App/definitions/zero-sum-game.yaml", Definitions.ZeroSumGame);
        workspace.Write("App/definitions/broken.yaml", "label: broken\ndefinitio: A key that nobody knows.");

        ProcessRun build = await workspace.TryBuild("App");

        Assert.NotEqual(0, build.ExitCode);
        (string place, string message) = Assert.Single(Errors(build));
        Assert.Equal("definitions/broken.yaml(2,1)", place);
        Assert.Contains("'definition'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_mistakes_are_five_errors_each_at_its_place()
    {
        Workspace workspace = feed.Workspace("five-mistakes");
        workspace.WriteProject("Lib", Definitions.Package);
        workspace.Write("Lib/definitions/a.yaml", "label: a\ndefinition: A.\nstatus: curent");
        workspace.Write("Lib/definitions/b.yaml", "label: b\ndefinition: B.\nrelations:\n  broader: [nowhere]");
        workspace.Write("Lib/definitions/deep/c.yaml", "label: c\ndefinition: C.\nlabel: again");
        workspace.Write("Lib/definitions/d.yaml", "label: d\ndefinition: &anchor D.");
        workspace.Write("Lib/definitions/e.yaml", "label: e\ndefinition: \"E\" and more.");

        ProcessRun build = await workspace.TryBuild("Lib");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            ["definitions/a.yaml(3", "definitions/b.yaml(4", "definitions/d.yaml(2", "definitions/deep/c.yaml(3", "definitions/e.yaml(2"],
            Errors(build)
                .Select(error => error.Place.Split(',')[0])
                .Order(StringComparer.Ordinal));
    }

    // The compiler prints whole paths; an editor and this test show what stands below the project.
    private static List<(string Place, string Message)> Errors(ProcessRun build) =>
        [.. build.Lines
            .Select(line => ErrorLine().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups["place"].Value, match.Groups["message"].Value))
            .Distinct()];

    [GeneratedRegex(@"(?<place>definitions/[^()]+\(\d+,\d+\)): error CL\d{4}: (?<message>.*) \[")]
    private static partial Regex ErrorLine();
}
