using System.Text.Json;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Publication;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>What <c>ids.lock.json</c> says was published is kept, or its author is told.</summary>
public sealed class PublishedNameTests : BindingTest
{
    private const string Quotes = "quotes: [{ id: q, text: Quiet., source: book }]\n";

    private static readonly (string Path, string Text)[] s_files =
    [
        ("library.yaml", "kinds: { game: { attributes: { sum: { type: enumeration, values: [constant, 2nd-other] }, players: number } }, term: { identifier: Expression } }"),
        ("sources.yaml", "book: { type: book, title: Book }\nother: { type: book, title: Other, identifier: TheOther }"),
        ("agents.yaml", "some-one: { name: Some One }"),
        ("events.yaml", "fair: { label: Fair }"),
        Concept("peace", Quotes),
        Concept("war", "identifier: Strife"),
    ];

    private static readonly string s_lock = IdLockWriter.Write(Parsed(s_files));

    [Fact]
    public void A_lock_has_each_id_and_each_name_in_CSharp_one_a_line_in_ordinal_order() => Assert.Equal(
        """
        {
        "agents/some-one": { "identifier": "SomeOne" },
        "attributes/game/players": { "identifier": "Players" },
        "attributes/game/sum": { "identifier": "Sum" },
        "concepts/peace": { "identifier": "Peace" },
        "concepts/war": { "identifier": "Strife" },
        "events/fair": { "identifier": "Fair" },
        "kinds/game": { "identifier": "Game" },
        "kinds/term": { "identifier": "Expression" },
        "quotes/peace/q": {},
        "sources/book": { "identifier": "Book" },
        "sources/other": { "identifier": "TheOther" },
        "values/game/sum/2nd-other": { "identifier": "_2ndOther" },
        "values/game/sum/constant": { "identifier": "Constant" }
        }

        """,
        s_lock);

    [Fact]
    public void A_lock_is_JSON_to_other_readers_and_ends_where_it_began()
    {
        using JsonDocument json = JsonDocument.Parse(s_lock);

        Assert.Equal(13, json.RootElement.EnumerateObject().Count());
        Assert.Equal(s_lock, IdLockWriter.Write(Parsed([.. s_files, (IdLockWriter.FileName, s_lock)])));
        Assert.Equal(s_lock, IdLockWriter.Write(Parsed([.. s_files.Reverse()])));
        Assert.Equal("{}\n", IdLockWriter.Write([]));
    }

    [Fact]
    public void A_library_that_keeps_its_names_has_no_problem() => Valid([.. s_files, (IdLockWriter.FileName, s_lock)]);

    [Fact]
    public void What_is_new_is_added_to_what_is_recorded_and_nothing_is_taken_away()
    {
        string recorded = "{ \"concepts/gone\": { \"identifier\": \"Gone\", \"removed\": \"A \\\"slip\\\".\" } }";
        IReadOnlyList<ParsedFile> files = Parsed(Concept("peace"), (IdLockWriter.FileName, recorded));

        Assert.Equal(["concepts/peace"], IdLockWriter.Unrecorded(files));
        string written = IdLockWriter.Write(files);
        Assert.Equal(
            "{\n\"concepts/gone\": { \"identifier\": \"Gone\", \"removed\": \"A \\u0022slip\\u0022.\" },\n\"concepts/peace\": { \"identifier\": \"Peace\" }\n}\n",
            written);
        Assert.Empty(IdLockWriter.Unrecorded(Parsed(Concept("peace"), (IdLockWriter.FileName, written))));
    }

    [Fact]
    public void A_concept_that_is_gone_is_reported_at_its_entry() => Assert.Equal(
        ["ids.lock.json(2,1): CL0220 'concepts/peace' was published, and is gone. Keep the old one too, with 'status: deprecated' and 'replaced-by'; if it must go, say here why with 'removed'."],
        Problems(Concept("war"), (IdLockWriter.FileName, "{\n\"concepts/peace\": { \"identifier\": \"Peace\" },\n\"concepts/war\": { \"identifier\": \"War\" } }")));

    [Fact]
    public void A_renamed_concept_is_found_by_its_name_in_CSharp() =>
        Assert.Contains("Is it 'concepts/calm' now?", Problem(("calm.yaml", "label: calm\ndefinition: Quiet.\nidentifier: Peace"), Lock("concepts/peace", "Peace")), StringComparison.Ordinal);

    [Fact]
    public void A_renamed_concept_is_found_by_an_id_that_is_near() =>
        Assert.Contains("Is it 'concepts/peace-treaty' now?", Problem(Concept("peace-treaty"), Lock("concepts/peace-traty", "PeaceTraty")), StringComparison.Ordinal);

    [Fact]
    public void What_was_published_itself_is_not_what_another_was_renamed_to() =>
        Assert.DoesNotContain(
            "Is it",
            Problem(Concept("peace-treaty"), (IdLockWriter.FileName, "{ \"concepts/peace-traty\": { \"identifier\": \"PeaceTraty\" }, \"concepts/peace-treaty\": { \"identifier\": \"PeaceTreaty\" } }")),
            StringComparison.Ordinal);

    [Fact]
    public void The_old_concept_as_a_tombstone_keeps_the_promise() => Valid(
        Concept("calm"),
        ("peace.yaml", "label: peace\nstatus: deprecated\nreplaced-by: calm"),
        (IdLockWriter.FileName, """{ "concepts/peace": { "identifier": "Peace" }, "quotes/peace/q": {} }"""));

    [Theory]
    [InlineData("sources.yaml", "old: { type: book, title: Old, deprecated: true, replaced-by: new }\nnew: { type: book, title: Old }", "sources/old")]
    [InlineData("agents.yaml", "old: { name: Old, deprecated: true, replaced-by: new }\nnew: { name: Old }", "agents/old")]
    [InlineData("events.yaml", "old: { label: Old, deprecated: true, replaced-by: new }\nnew: { label: Old }", "events/old")]
    public void Any_old_record_as_a_tombstone_keeps_the_promise_and_its_name_in_CSharp(string path, string text, string key)
    {
        Valid((path, text), Lock(key, "Old"));
        Assert.Contains("CL0220", Problem((path, text.Split('\n')[1]), Lock(key, "Old")), StringComparison.Ordinal);
        Assert.Contains("CL0221", Problem((path, text.Replace("old: {", "old: { identifier: Older,", StringComparison.Ordinal)), Lock(key, "Old")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concepts/x", "Keep the old one too, with 'status: deprecated' and 'replaced-by'; if it must go,")]
    [InlineData("sources/x", "Keep the old one too, with 'deprecated: true' and 'replaced-by'; if it must go,")]
    [InlineData("agents/x", "Keep the old one too, with 'deprecated: true' and 'replaced-by'; if it must go,")]
    [InlineData("events/x", "Keep the old one too, with 'deprecated: true' and 'replaced-by'; if it must go,")]
    [InlineData("kinds/x", "Keep the old one too; if it must go,")]
    [InlineData("quotes/peace/x", "Keep the old one too; if it must go,")]
    public void What_is_gone_is_told_how_its_sort_is_kept(string key, string remedy) =>
        Assert.Contains($"is gone. {remedy}", Problem(Concept("peace"), Lock(key, "X")), StringComparison.Ordinal);

    [Fact]
    public void What_is_removed_for_a_reason_is_gone_without_a_problem() =>
        Valid(Concept("calm"), (IdLockWriter.FileName, "{ \"sources/book\": { \"identifier\": \"Book\", \"removed\": \"It does not exist.\" } }"));

    [Theory]
    [InlineData("sources/book")]
    [InlineData("agents/some-one")]
    [InlineData("events/fair")]
    [InlineData("quotes/peace/q")]
    [InlineData("kinds/term")]
    [InlineData("attributes/game/players")]
    [InlineData("values/game/sum/constant")]
    public void Every_sort_of_name_is_kept(string key)
    {
        (string, string)[] files = [.. s_files.Select(file => (file.Path, file.Text
            .Replace("book: { type: book, title: Book }\n", "", StringComparison.Ordinal)
            .Replace(Quotes, "", StringComparison.Ordinal)
            .Replace("some-one", "no-one", StringComparison.Ordinal)
            .Replace("fair:", "unfair:", StringComparison.Ordinal)
            .Replace(", term: { identifier: Expression }", "", StringComparison.Ordinal)
            .Replace(", players: number", "", StringComparison.Ordinal)
            .Replace("constant, ", "", StringComparison.Ordinal)))];

        Assert.Contains(Problems([.. files, (IdLockWriter.FileName, s_lock)]), problem => problem.Contains($"CL0220 '{key}' was published, and is gone.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_with_its_owner_is_not_reported_apart() => Assert.Equal(
        ["CL0220 'concepts/peace'", "CL0220 'kinds/game'"],
        Problems(Concept("war", "identifier: Strife"), s_files[1], s_files[2], s_files[3], ("library.yaml", "kinds: { term: { identifier: Expression } }"), (IdLockWriter.FileName, s_lock))
            .Select(problem => string.Join(' ', problem.Split(' ')[1..3])));

    [Fact]
    public void A_name_with_a_separator_is_one_name()
    {
        (string, string) Kind(string attributes) => ("library.yaml", $"kinds: {{ game: {{ attributes: {{ {attributes} }} }} }}");
        (string, string) written = (IdLockWriter.FileName, IdLockWriter.Write(Parsed(Kind("sum: { type: enumeration, values: [n/a, known] }, a~b/c: number"))));

        Assert.Equal(
            """
            {
            "attributes/game/a~0b~1c": { "identifier": "ABC" },
            "attributes/game/sum": { "identifier": "Sum" },
            "kinds/game": { "identifier": "Game" },
            "values/game/sum/known": { "identifier": "Known" },
            "values/game/sum/n~1a": { "identifier": "NA" }
            }

            """,
            written.Item2);
        Assert.Equal(
            ["CL0220 'attributes/game/sum'"],
            Problems(Kind("a~b/c: number"), written).Select(problem => string.Join(' ', problem.Split(' ')[1..3])));
    }

    [Fact]
    public void Another_name_in_CSharp_is_reported_at_its_record() => Assert.Equal(
        [
            "library.yaml(1,112): CL0221 'kinds/term' was published as 'Expression' in C#, and would be 'Term'. Keep the name with 'identifier: Expression'.",
            "sources.yaml(2,48): CL0221 'sources/other' was published as 'TheOther' in C#, and would be 'AnOther'. Keep the name with 'identifier: TheOther'.",
            "war.yaml(1,1): CL0221 'concepts/war' was published as 'Strife' in C#, and would be 'War'. Keep the name with 'identifier: Strife'.",
        ],
        Problems([
            .. s_files[..5].Select(file => (file.Path, file.Text.Replace("{ identifier: Expression }", "{}", StringComparison.Ordinal).Replace("TheOther", "AnOther", StringComparison.Ordinal))),
            Concept("war"),
            (IdLockWriter.FileName, s_lock)]).Order(StringComparer.Ordinal));

    [Fact]
    public void An_id_that_was_removed_is_not_given_again() => Assert.Equal(
        ["ids.lock.json(1,3): CL0222 'concepts/peace' was removed (Nobody says so.), and is here again. Give the new one another id; if it is the old one, take out 'removed'."],
        Problems(Concept("peace"), (IdLockWriter.FileName, "{ \"concepts/peace\": { \"identifier\": \"Peace\", \"removed\": \"Nobody says so.\" } }")));

    [Theory]
    [InlineData("war.yaml", "id: peace\nlabel: [", "concepts/peace", "quotes/calm/q")]
    [InlineData("library.yaml", "kinds: [", "kinds/game", "attributes/term/sum")]
    [InlineData("sources.yaml", "book: [", "sources/book", "sources/other")]
    public void What_may_stand_in_the_unreadable_part_of_a_file_is_not_called_gone(string path, string text, string first, string second) => Assert.DoesNotContain(
        Problems((path, text), Concept("calm"), (IdLockWriter.FileName, $$"""{ "{{first}}": {}, "{{second}}": {} }""")),
        problem => problem.Contains("CL0220", StringComparison.Ordinal));

    [Theory]
    [InlineData("[1, 2", "CL0003")]
    [InlineData("[]", "CL0017")]
    [InlineData("\"text\"", "CL0017")]
    [InlineData("{ \"concepts/peace\": \"Peace\" }", "CL0013")]
    [InlineData("{ \"concepts/peace\": { \"identifer\": \"Peace\" } }", "CL0011")]
    [InlineData("{ \"concepts/peace\": { \"removed\": null } }", "CL0014")]
    [InlineData("{ \"concepts/peace\": {}, \"concepts/peace\": {} }", "CL0006")]
    [InlineData("{ \"\": {} }", "CL0220")]
    [InlineData("{ \"/\": {} }", "CL0220")]
    [InlineData("{ \"concept/peace\": {} }", "CL0220")]
    [InlineData("{ \"quotes/\": {}, \"quotes//\": {} }", "CL0220")]
    public void Whatever_stands_in_a_lock_is_reported_in_it(string json, string code)
    {
        string[] problems = Problems(Concept("peace"), (IdLockWriter.FileName, json));

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.StartsWith("ids.lock.json(1,", problem, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains($": {code} ", StringComparison.Ordinal));
    }

    private static (string Path, string Text) Lock(string key, string identifier) =>
        (IdLockWriter.FileName, $$"""{ "{{key}}": { "identifier": "{{identifier}}" } }""");

    private static string Problem(params (string Path, string Text)[] files) => Assert.Single(Problems(files));

    private static ParsedFile[] Parsed(params (string Path, string Text)[] files) =>
        [.. files.Select(file => DefinitionReader.Read(file.Path, file.Text, ReaderLimits.Default))];
}
