namespace ConceptLib.Generator.Tests;

/// <summary>What is out of use keeps its member, and who uses it is told what to use now.</summary>
public sealed class ObsoleteMemberTests
{
    private static readonly GeneratorHost s_host = new(
        ("peace.yaml", "label: peace\ndefinition: Quiet.\n"),
        ("calm.yaml", "label: calm\nstatus: deprecated\nreplaced-by: peace\n"),
        ("sources.yaml", "book: { type: book, title: Book }\nold: { type: book, title: Old, deprecated: true, replaced-by: book, reason: A slip. }\n"),
        ("agents.yaml", "wu: { name: Wu }\nxi: { name: Xi }\nold: { name: Old, deprecated: true, replaced-by: [wu, xi] }\n"),
        ("events.yaml", "old: { label: Old, deprecated: true, reason: \"It was \\\"none\\\".\" }\n"));

    [Theory]
    [InlineData("Concepts.Calm", "Use Concepts.Peace instead.")]
    [InlineData("Sources.Old", "Use Sources.Book instead. A slip.")]
    [InlineData("Agents.Old", "Use Agents.Wu or Agents.Xi instead.")]
    [InlineData("Events.Old", "It was \"none\".")]
    public void A_program_that_uses_it_is_warned_and_told_what_to_use(string member, string message)
    {
        GeneratorBuild build = s_host.Fork().BuildAndCheck();

        string warning = Assert.Single(s_host.CompileWith(build.Sources.Values, $"class User {{ static object Old => Acme.Vocabulary.{member}; }}"));
        Assert.Contains($"warning CLDEPRECATED: '{member}' is obsolete: '{message}'", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calm.yaml", "label: calm\nstatus: deprecated\n", "(2,9)", "Concepts.Calm", "This concept is no longer to be used.")]
    [InlineData("sources.yaml", "old: { type: book, title: Old, deprecated: true }\n", "(1,44)", "Sources.Old", "This source is no longer to be used.")]
    [InlineData("agents.yaml", "old: { name: Old, deprecated: true }\n", "(1,31)", "Agents.Old", "This agent is no longer to be used.")]
    [InlineData("events.yaml", "old: { label: Old, deprecated: true }\n", "(1,32)", "Events.Old", "This event is no longer to be used.")]
    public void One_that_says_nothing_more_is_still_obsolete(string path, string text, string place, string member, string message)
    {
        GeneratorHost host = new((path, text), ("peace.yaml", "label: peace\ndefinition: Quiet.\n"));
        GeneratorBuild build = host.BuildAndCheck($"CL0118 {path}{place}");

        Assert.Contains(message, Assert.Single(host.CompileWith(build.Sources.Values, $"class User {{ static object Old => Acme.Vocabulary.{member}; }}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_and_documentation_that_name_it_are_not_warned()
    {
        GeneratorHost host = new(
            ("agents.yaml", "old: { name: Old, deprecated: true, reason: One of many. }\n"),
            ("sources.yaml", "book: { type: book, title: Book, author: old }\n"),
            ("events.yaml", "talk: { label: Talk, agents: old, source: book }\n"));

        GeneratorBuild build = host.BuildAndCheck("CL0120 events.yaml(1,30)", "CL0120 sources.yaml(1,42)");

        Assert.Contains("<seealso cref=\"Agents.Old\"/>", build.Text.Replace("global::Acme.Vocabulary.", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiled_library_says_at_run_time_what_the_compiler_says()
    {
        ConceptLibrary library = s_host.Fork().BuildAndCheck().LoadLibrary();

        Assert.Equal([library.Sources["book"]], library.Sources["old"].ReplacedBy);
        Assert.Equal("A slip.", library.Sources["old"].Reason!.ToString());
        Assert.Equal(["wu", "xi"], library.Agents["old"].ReplacedBy.Select(static agent => agent.Id));
        Assert.True(library.Events["old"].IsDeprecated);
    }
}
