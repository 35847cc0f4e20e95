using System.Text.Json;
using ConceptLib.InternationalRelations;

namespace ConceptLib.Tool.Tests;

public sealed class StatsTests : IDisposable
{
    private readonly DefinitionsOnDisk _definitions = new(
        ("library.yaml", "id: sample\ntitle: A Sample\nlanguages: [en, fr]\nkinds: { thing: {} }"),
        ("sources.yaml", "paper: { type: book, title: A Paper }"),
        ("whole.yaml", "kind: thing\nlabels: { en: whole, fr: tout }\ndefinition: { text: All of it., source: paper }\nrelations: { has-part: part }"),
        ("part.yaml", "kind: thing\nlabels: { en: part }\ndefinition: Some of it."),
        ("islet.yaml", "label: islet\ndefinition: A small island.\nquotes: [{ id: q, text: no man is one, source: paper, stance: questions }]"),
        ("left.yaml", "label: left\ndefinition: A side.\nrelations: { related: right }"),
        ("right.yaml", "label: right\ndefinition: A side, the other.\nstatus: draft"),
        ("old.yaml", "label: old\nstatus: deprecated\nreplaced-by: whole"));

    public void Dispose() => _definitions.Dispose();

    [Fact]
    public void What_there_is_is_counted()
    {
        JsonElement stats = Json.Parse(_definitions.Run("stats", "--json"));

        Assert.Equal(
            """
            {"concepts":6,"kinds":{"thing":2},"statuses":{"current":4,"deprecated":1,"draft":1},"labels":{"preferred":7},"definitions":{"own":5,"of-others":0,"quoted":0},"quotes":{"author":1},"stances":{"questions":1},"verdicts":{"unverified":1},"sources":{"book":1},"agents":{},"events":0}
            """,
            Compact(stats, "concepts", "kinds", "statuses", "labels", "definitions", "quotes", "stances", "verdicts", "sources", "agents", "events"));
        Assert.Equal("""[{"language":"en","labels":6,"definitions":5},{"language":"fr","labels":1,"definitions":0}]""", Compact(stats.GetProperty("languages")));
    }

    [Fact]
    public void The_least_complete_concepts_come_first_with_what_they_lack_and_deprecated_ones_are_not_asked()
    {
        JsonElement completeness = Json.Parse(_definitions.Run("stats", "--json")).GetProperty("completeness");

        Assert.Equal(["islet", "left", "part", "right", "whole"], completeness.EnumerateArray().Select(concept => concept.GetProperty("concept").GetString()!));
        Assert.Equal("""{"concept":"islet","share":0.5,"missing":["label in fr","relation","verified quote islet/q"]}""", Compact(completeness[0]));
        Assert.Equal("""{"concept":"whole","share":1,"missing":[]}""", Compact(completeness[4]));
    }

    [Fact]
    public void Concepts_that_are_related_over_others_are_a_cluster()
    {
        JsonElement clusters = Json.Parse(_definitions.Run("stats", "--json")).GetProperty("clusters");

        Assert.Equal("""[["old","part","whole"],["left","right"],["islet"]]""", Compact(clusters));
        Assert.Contains("2 more, apart from them: left, right 1 related to no other: islet", _definitions.Run("stats").Flowing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_what_the_JSON_says_of_the_content_library()
    {
        ToolRun run = ToolRun.Plain("stats");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.Contains($"concepts {Concepts.Library.All.Count}: ", run.Flowing, StringComparison.Ordinal);
        Assert.Contains($"sources {Concepts.Library.Sources.Count}: ", run.Flowing, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);

    private static string Compact(JsonElement json, params string[] names) =>
        "{" + string.Join(',', names.Select(name => $"\"{name}\":{Compact(json.GetProperty(name))}")) + "}";
}
