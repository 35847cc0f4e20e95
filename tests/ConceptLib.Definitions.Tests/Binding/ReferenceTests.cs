namespace ConceptLib.Definitions.Tests.Binding;

public sealed class ReferenceTests : BindingTest
{
    private static readonly (string, string) Sources = ("sources.yaml", "wu-2018: { type: book, title: A Book }\n");
    private static readonly (string, string) Agents = ("agents.yaml", "wang-yi: { name: Wang Yi }\n");

    [Fact]
    public void Unknown_concept_in_a_relation_gets_the_nearest_id() => Assert.Equal(
        ["peace.yaml(4,13): CL0101 No concept has the id 'mutual-respct'. Did you mean 'mutual-respect'?"],
        Problems(Concept("peace", "relations:\n  related: [mutual-respct]"), Concept("mutual-respect")));

    [Fact]
    public void Unknown_concept_in_a_link_is_reported_at_the_link() => Assert.Equal(
        ["peace.yaml(3,14): CL0101 No concept has the id 'war'."],
        Problems(Concept("peace", "note: Unlike [war](#war).")));

    [Fact]
    public void What_a_message_repeats_of_a_file_is_on_one_line_and_commands_no_terminal() => Assert.Contains(
        "peace.yaml(3,23): CL0101 No concept has the id 'war and U+001B[31m peace'.",
        Problems(Concept("peace", "relations: { related: \"war\\nand\\t\\e[31m\\npeace\" }")));

    [Theory]
    [InlineData("nobel-lecture", " Did you mean 'nobel-lecture-2009'?")]
    [InlineData("Moscow speech", " Did you mean 'the-moscow-speech-of-2013'?")]
    [InlineData("bel", "")]
    [InlineData("congress", "")]
    public void Id_without_its_beginning_or_its_end_gets_the_only_one_that_goes_on(string id, string suggestion) => Assert.Equal(
        [$"peace.yaml(3,57): CL0104 No event has the id '{id}'.{suggestion}"],
        Problems(
            Sources,
            ("events.yaml", """
                nobel-lecture-2009: { type: speech, label: A lecture }
                the-moscow-speech-of-2013: { type: speech, label: A speech }
                18th-party-congress: { type: congress, label: A congress }
                19th-party-congress: { type: congress, label: Another congress }
                """),
            Concept("peace", $"quotes: [{{ id: q, text: Quiet., source: wu-2018, event: {id} }}]")));

    [Fact]
    public void Id_of_another_sort_of_record_is_named_as_such() => Assert.Equal(
        ["peace.yaml(4,13): CL0101 No concept has the id 'wu-2018'. 'wu-2018' is a source."],
        Problems(Sources, Concept("peace", "relations:\n  related: [wu-2018]")));

    [Fact]
    public void Unknown_source_is_an_error_in_every_place() => Assert.Equal(
        [
            "peace.yaml(3,62): CL0102 No source has the id 'wu'. Did you mean 'wu-2018'?",
            "peace.yaml(5,30): CL0102 No source has the id 'wu-2019'. Did you mean 'wu-2018'?",
            "peace.yaml(7,46): CL0102 No source has the id 'wu-2017'. Did you mean 'wu-2018'?",
        ],
        Problems(Sources, Concept("peace", """
            notes: [{ kind: history, text: It has been long ago, source: wu }]
            definitions:
              - { text: Quiet, sources: [wu-2019] }
            quotes:
              - { id: q, text: Quiet., source: { source: wu-2017, locator: p. 1 } }
            """)));

    [Fact]
    public void Unknown_agent_is_an_error() => Assert.Equal(
        ["peace.yaml(3,64): CL0103 No agent has the id 'wang-ji'. Did you mean 'wang-yi'?"],
        Problems(Agents, Sources, Concept("peace", "definitions: [{ text: Quiet., source: wu-2018, according-to: [ wang-ji ] }]")));

    [Fact]
    public void Unknown_event_is_an_error() => Assert.Equal(
        ["peace.yaml(3,65): CL0104 No event has the id 'speech-2013'. Did you mean 'speech-2012'?"],
        Problems(
            Sources,
            ("events.yaml", "speech-2012: { type: speech, label: A speech }\n"),
            Concept("peace", "quotes: [{ id: q, text: Quiet., source: wu-2018, event:         speech-2013 }]")));

    [Fact]
    public void Unknown_quote_of_another_concept_gets_the_nearest_one() => Assert.Equal(
        ["peace.yaml(4,11): CL0105 The concept 'war' has no quote 'wu-loud'. Did you mean 'wu-loud2'?"],
        Problems(
            Sources,
            Concept("peace", "quotes:\n  - ref:  war/wu-loud"),
            Concept("war", "quotes: [{ id: wu-loud2, text: Loud., source: wu-2018 }]")));

    [Fact]
    public void Unknown_quote_in_version_of_and_definitions_is_an_error() => Assert.Equal(
        [
            "peace.yaml(3,24): CL0105 The concept 'peace' has no quote 'b'. Did you mean 'a'?",
            "peace.yaml(4,59): CL0105 The concept 'peace' has no quote 'c'. Did you mean 'a'?",
        ],
        Problems(Sources, Concept("peace", """
            definitions: [{ quote: b }]
            quotes: [{ id: a, text: Q., source: wu-2018 , version-of: c }]
            """)));

    [Fact]
    public void Concept_in_a_broken_file_is_known_and_its_quotes_are_not_doubted() => Assert.Equal(
        ["war.yaml(3,1): CL0011"],
        Problems(
            Concept("peace", "relations: { related: [war] }\nquotes: [{ ref: war/any }]"),
            Concept("war", "unknown: 1")).Select(problem => problem[..21]));

    [Fact]
    public void Sources_missing_from_a_broken_file_are_not_blamed_on_those_who_name_them() => Assert.Equal(
        ["sources.yaml(1,10): CL0013"],
        Problems(("sources.yaml", "wu-2018: nothing"), Concept("peace", "definitions: [{ text: Quiet., source: wu-2018 }]"))
            .Select(problem => problem[..problem.IndexOf("CL0013", StringComparison.Ordinal)] + "CL0013"));

    [Fact]
    public void Unknown_kind_lists_the_declared_ones() => Assert.Equal(
        ["peace.yaml(3,7): CL0106 The kind 'value' is not declared under 'kinds' in library.yaml. Valid are term, doctrine."],
        Problems(("library.yaml", "kinds: { term: {}, doctrine: {} }"), Concept("peace", "kind: value")));

    [Fact]
    public void Unknown_relation_type_gets_the_nearest_one() => Assert.Equal(
        ["peace.yaml(4,3): CL0107 'brodaer' is no relation type. Did you mean 'broader'?"],
        Problems(Concept("peace", "relations:\n  brodaer: war"), Concept("war")));

    [Fact]
    public void Relation_type_that_is_like_none_gets_the_list() => Assert.Equal(
        ["peace.yaml(4,3): CL0107 'similar' is no relation type. Valid are broader, has-part, narrower, opposed-by, opposes, part-of, related, replaced-by, replaces."],
        Problems(Concept("peace", "relations:\n  similar: war"), Concept("war")));

    [Fact]
    public void Relation_type_of_the_library_can_be_used_from_both_ends() => Valid(
        ("library.yaml", "relation-types: { causes: { inverse: caused-by } }"),
        Concept("peace", "relations: { causes: trade }"),
        Concept("war", "relations: { caused-by: trade }"),
        Concept("trade"));

    [Fact]
    public void Relation_type_that_is_built_in_cannot_be_declared() => Assert.Equal(
        ["library.yaml(1,38): CL0121 'broader' is a built-in relation type already"],
        Problems(("library.yaml", "relation-types: { wider: { inverse:  broader } }")));

    [Fact]
    public void Undeclared_language_gets_the_nearest_one() => Assert.Equal(
        ["peace.yaml(4,3): CL0108 The language 'zh-Hant' is not declared under 'languages' in library.yaml. Did you mean 'zh-Hans'?"],
        Problems(("library.yaml", "languages: [en, zh-Hans]"), ("peace.yaml", "labels:\n  en: peace\n  # other\n  zh-Hant: 和平\ndefinition: Quiet.")));

    [Fact]
    public void Without_a_library_file_English_is_the_only_language() => Assert.Equal(
        ["peace.yaml(1,22): CL0108 The language 'de' is not declared under 'languages' in library.yaml. Valid are en."],
        Problems(("peace.yaml", "labels: { en: peace, de: Frieden }\ndefinition: Quiet.")));

    [Fact]
    public void Relation_to_itself_is_an_error() => Assert.Equal(
        ["peace.yaml(3,23): CL0113 The concept 'peace' is related to itself"],
        Problems(Concept("peace", "relations: { related: peace }")));

    [Fact]
    public void A_concept_that_replaces_itself_is_an_error() => Assert.Equal(
        ["peace.yaml(4,27): CL0113 The concept 'peace' is replaced by itself"],
        Problems(Concept("peace", "status: deprecated\nrelations: { replaced-by: peace }\nreason: None.")));

    [Fact]
    public void Circle_of_broader_and_narrower_is_reported_at_each_relation_of_it() => Assert.Equal(
        [
            "a.yaml(3,23): CL0114 'broader' and 'narrower' run in a circle through 'a', 'b', 'c'",
            "c.yaml(3,24): CL0114 'broader' and 'narrower' run in a circle through 'a', 'b', 'c'",
            "c.yaml(3,36): CL0114 'broader' and 'narrower' run in a circle through 'a', 'b', 'c'",
        ],
        Problems(
            Concept("a", "relations: { broader: b }"),
            Concept("b"),
            Concept("c", "relations: { narrower: b, broader: a }"),
            Concept("d", "relations: { broader: a }")));

    [Fact]
    public void Chain_of_many_broader_concepts_is_no_circle_and_no_stack_overflow()
    {
        const int Length = 20_000;
        var files = Enumerable.Range(0, Length)
            .Select(i => Concept($"c{i}", i + 1 < Length ? $"relations: {{ broader: c{i + 1} }}" : ""));

        Assert.Equal([], Problems([.. files]));
    }

    [Fact]
    public void Inverse_relations_that_agree_are_accepted() => Valid(
        Agents,
        Concept("a", "relations: { part-of: { concept: b, role: basis, according-to: wang-yi } }"),
        Concept("b", "relations: { has-part: { concept: a, role: { en: basis }, according-to: wang-yi } }"));

    [Fact]
    public void Inverse_relations_that_disagree_are_reported_at_both_places() => Assert.Equal(
        [
            "a.yaml(3,23): CL0115 'a' and 'b' both state this relation ('part-of', 'has-part'), with different role, according-to or period. State it on one side, or alike on both.",
            "b.yaml(3,24): CL0115 'b' and 'a' both state this relation ('has-part', 'part-of'), with different role, according-to or period. State it on one side, or alike on both.",
        ],
        Problems(
            Concept("a", "relations: { part-of: { concept: b, role: basis } }"),
            Concept("b", "relations: { has-part: { concept: a, role: goal } }")));

    [Fact]
    public void Relation_may_return_with_another_role_but_not_with_the_same() => Assert.Equal(
        ["a.yaml(5,17): CL0116 'part-of' to 'b' stands here twice with the same role, according-to and period"],
        Problems(
            Concept("a", "relations:\n  part-of: [{ concept: b, role: basis }, { concept: b, role: goal },\n                { concept: b, role: goal }]"),
            Concept("b")));

    [Fact]
    public void Opposing_in_nobodys_name_is_a_warning() => Assert.Equal(
        ["a.yaml(3,23): CL0117 'opposes' to 'b' is somebody's view. Say whose with 'according-to' or 'source'."],
        Problems(Concept("a", "relations: { opposes: b }"), Concept("b")));

    [Fact]
    public void Deprecated_concept_needs_a_replacement_or_a_reason()
    {
        Assert.Equal(
            ["a.yaml(3,9): CL0118 'a' is deprecated. Say what to use with 'replaced-by', or why with 'reason'."],
            Problems(Concept("a", "status: deprecated")));
        Valid(Concept("a", "status: deprecated\nreason: Nobody used it."));
    }

    [Fact]
    public void Replacement_that_is_deprecated_is_a_warning_that_names_the_next() => Assert.Equal(
        ["a.yaml(4,14): CL0119 'b' is deprecated itself. Use 'c'."],
        Problems(
            Concept("a", "status: deprecated\nreplaced-by: b"),
            Concept("b", "status: deprecated\nreplaced-by: c"),
            Concept("c")));

    [Fact]
    public void Naming_a_deprecated_concept_is_information_except_for_its_successor() => Assert.Equal(
        ["a.yaml(3,23): CL0120 'b' is deprecated. Use 'c'."],
        Problems(
            ("sources.yaml", "wu: { type: book, title: A Book }"),
            Concept("a", "relations: { related: b }"),
            Concept("b", "status: deprecated\nreplaced-by: c"),
            Concept("c", "relations: { replaces: { concept: b, source: wu } }")).Where(problem => !problem.Contains("CL0115", StringComparison.Ordinal)));
}
