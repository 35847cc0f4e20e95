using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>Sources, agents and events out of use are held to what concepts out of use are held to.</summary>
public sealed class DeprecationTests : BindingTest
{
    private static readonly (string Path, string Text) s_sources = ("sources.yaml", "book: { type: book, title: Book }\nleaflet: { type: pamphlet, title: Leaflet }\n");
    private static readonly (string Path, string Text) s_agents = ("agents.yaml", "wu: { name: Wu }\nxi: { name: Xi }\n");
    private static readonly (string Path, string Text) s_events = ("events.yaml", "fair: { label: Fair }\ntalk: { label: Talk }\n");

    public static TheoryData<string, string> Records => new()
    {
        { "sources.yaml", "type: book, title: Old" },
        { "agents.yaml", "name: Old" },
        { "events.yaml", "label: Old" },
    };

    [Fact]
    public void A_record_out_of_use_is_bound_with_its_successors_each_once_and_its_reason()
    {
        Library library = Valid(
            ("sources.yaml", s_sources.Text + "old: { type: book, title: Old, deprecated: true, replaced-by: [leaflet, book, book] }"),
            ("agents.yaml", s_agents.Text + "old: { name: Old, deprecated: true, replaced-by: wu, reason: 'They were [one](#peace).' }"),
            ("events.yaml", s_events.Text + "old: { label: Old, deprecated: true, reason: It was none. }"),
            Concept("peace"));

        BoundDeprecation source = library.Record<BoundSource>("old").Deprecation!;
        Assert.Equal([new RecordName("leaflet", "Leaflet"), new RecordName("book", "Book")], source.ReplacedBy);
        Assert.Null(source.Reason);
        BoundDeprecation agent = library.Record<BoundAgent>("old").Deprecation!;
        Assert.Equal([new RecordName("wu", "Wu")], agent.ReplacedBy);
        Assert.Equal(("They were one.", "peace"), (agent.Reason!.Default, agent.Reason.Languages[0].Links[0].Target.Id));
        Assert.Equal("It was none.", library.Record<BoundEvent>("old").Deprecation!.Reason!.Default);
        Assert.Null(library.Record<BoundSource>("book").Deprecation);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void It_says_what_takes_its_place_or_why(string path, string record) => Assert.Equal(
        [$"{path}(1,{Column(record)}): CL0118 'old' is deprecated. Say what to use with 'replaced-by', or why with 'reason'."],
        Problems((path, $"old: {{ {record}, deprecated: true }}")));

    [Theory]
    [InlineData("sources.yaml", "type: book, title: Old", "CL0102 No source has the id 'bock'. Did you mean 'book'?")]
    [InlineData("agents.yaml", "name: Old", "CL0103 No agent has the id 'bock'. 'bock' is a concept.")]
    [InlineData("events.yaml", "label: Old", "CL0104 No event has the id 'bock'.")]
    public void Its_successor_exists_and_is_of_its_sort(string path, string record, string expected) => Assert.Equal(
        [$"{path}(1,{Column(record) + 19}): {expected}"],
        Problems([(path, $"old: {{ {record}, deprecated: true, replaced-by: bock }}\n{(path == s_sources.Path ? s_sources.Text : "")}"), .. path == s_agents.Path ? [Concept("bock")] : Array.Empty<(string, string)>()]));

    [Theory]
    [InlineData("sources.yaml", "type: book, title: Old", "source")]
    [InlineData("agents.yaml", "name: Old", "agent")]
    [InlineData("events.yaml", "label: Old", "event")]
    public void It_does_not_replace_itself(string path, string record, string noun) => Assert.Equal(
        [$"{path}(1,{Column(record) + 19}): CL0113 The {noun} 'old' is replaced by itself"],
        Problems((path, $"old: {{ {record}, deprecated: true, replaced-by: old }}")));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_ring_of_successors_is_reported_at_each_of_them(string path, string record) => Assert.Equal(
        [
            $"{path}(1,{Column(record) + 19}): CL0119 'new' is deprecated itself. Use 'old'.",
            $"{path}(2,{Column(record) + 19}): CL0119 'old' is deprecated itself. Use 'new'.",
        ],
        Problems((path, $"old: {{ {record}, deprecated: true, replaced-by: new }}\nnew: {{ {record}, deprecated: true, replaced-by: old }}")));

    [Fact]
    public void Naming_one_is_information_and_names_what_to_use() => Assert.Equal(
        [
            "agents.yaml(3,59): CL0119 'old' is deprecated itself. Use 'wu'.",
            "events.yaml(3,31): CL0120 'old' is deprecated. Use 'wu'.",
            "peace.yaml(3,59): CL0120 'old' is deprecated. Use 'wu'.",
            "peace.yaml(4,37): CL0120 'old' is deprecated. Use 'book' or 'leaflet'.",
            "peace.yaml(4,51): CL0120 'old' is deprecated. Use 'wu'.",
            "peace.yaml(4,63): CL0120 'old' is deprecated.",
        ],
        Problems(
            ("sources.yaml", s_sources.Text + "old: { type: book, title: Old, deprecated: true, replaced-by: [book, leaflet] }\n"),
            ("agents.yaml", "wu: { name: Wu }\nold: { name: Old, deprecated: true, replaced-by: wu }\nolder: { name: Older, deprecated: true, replaced-by: [wu, old] }\n"),
            ("events.yaml", "old: { label: Old, deprecated: true, reason: It was none. }\nfair: { label: Fair, agents: wu }\ntalk: { label: Talk, agents: [old] }\n"),
            Concept("peace", "definitions: [{ text: Quiet., source: book, according-to: old }]\nquotes: [{ id: q, text: Q., source: old, speaker: old, event: old }]\n"))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void One_that_is_out_of_use_itself_may_name_others_that_are() => Valid(
        ("agents.yaml", "wu: { name: Wu }\nold: { name: Old, deprecated: true, replaced-by: wu }\n"),
        ("sources.yaml", "old: { type: book, title: Old, author: old, deprecated: true, replaced-by: book }\nbook: { type: book, title: Book, author: wu }\n"),
        ("peace.yaml", "label: peace\nstatus: deprecated\nreason: Nobody says so.\nnote: { text: N., source: old }\n"));

    [Fact]
    public void What_comes_after_one_that_is_out_of_use_is_in_use() => Assert.Equal(
        ["sources.yaml(2,42): CL0120 'old' is deprecated. Use 'wu'."],
        Problems(
            ("agents.yaml", "wu: { name: Wu }\nold: { name: Old, deprecated: true, replaced-by: wu }\n"),
            ("sources.yaml", "old: { type: book, title: Old, author: old, deprecated: true, replaced-by: book }\nbook: { type: book, title: Book, author: old }\n")));

    [Fact]
    public void In_a_file_with_other_mistakes_the_successor_may_be_what_could_not_be_read() => Assert.DoesNotContain(
        Problems(("agents.yaml", "old: { name: Old, deprecated: true, replaced-by: { agent: wu } }")),
        problem => problem.Contains("CL0118", StringComparison.Ordinal));

    private static int Column(string record) => "old: { ".Length + record.Length + ", deprecated: ".Length + 1;
}
