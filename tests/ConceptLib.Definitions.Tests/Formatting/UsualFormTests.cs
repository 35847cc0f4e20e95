using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>What the usual form of a file is: each test, one thing that people write in several ways.</summary>
public sealed class UsualFormTests
{
    private const string LongText = "The treatment of other states as equals whose political system and path of development are theirs to choose.";

    [Fact]
    public void Keys_stand_in_the_order_of_the_format_at_every_depth() => Becomes(
        "relations:\n  part-of:\n    - { source: s, concept: a }\nquotes:\n  - text: x\n    note: n\n    id: q\nlabel: y\nkind: k\n",
        "kind: k\nlabel: y\nquotes:\n  - id: q\n    text: x\n    note: n\nrelations:\n  part-of:\n    - { concept: a, source: s }\n");

    [Fact]
    public void An_escape_of_a_character_that_cannot_be_seen_is_kept_over_two_lines() => Becomes(
        "label: x\nnote: \"flag \\U000E0020\n  and \\u200B\"\n",
        "label: x\nnote: \"flag \\U000E0020 and \\u200B\"\n");

    [Fact]
    public void Keys_whose_order_is_the_author_s_stay() => Unchanged(
        "labels:\n  zh-Hans: 和平\n  en: { hidden: pece, preferred: peace }\nrelations:\n  related: b\n  broader: a\nmappings:\n  related: https://example.org/b\n  exact: https://example.org/a\nattributes:\n  z: 1\n  a: 2\n");

    [Fact]
    public void The_fields_of_a_source_stay_between_its_title_and_its_notes() => Becomes(
        "b: { note: n, issued: 2018, author: x, DOI: d, title: t, type: book }\n",
        "b: { type: book, title: t, issued: 2018, author: x, DOI: d, note: n }\n",
        "sources.yaml");

    [Theory]
    [InlineData("'peace'", "peace")]
    [InlineData("\"mutual respect\"", "mutual respect")]
    [InlineData("\"4\"", "\"4\"")] // else a number to other programs
    [InlineData("'2013-03-23'", "\"2013-03-23\"")]
    [InlineData("\"no\"", "\"no\"")]
    [InlineData("2013", "2013")]
    [InlineData("'a: b'", "\"a: b\"")]
    [InlineData("'- a'", "\"- a\"")]
    [InlineData("'a #1'", "\"a #1\"")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"[…] a\"", "\"[…] a\"")]
    [InlineData("\"a\\u00A0b\"", "\"a\\u00A0b\"")] // the escape shows what cannot be seen
    [InlineData("\"a\\nb\"", "\"a\\nb\"")]
    public void A_text_stands_bare_where_it_can(string written, string usual) =>
        Becomes($"label: x\nnote: {written}\n", $"label: x\nnote: {usual}\n");

    [Fact]
    public void A_text_with_quotation_marks_that_would_need_a_backslash_goes_into_a_block() =>
        Becomes("label: x\nnote: \"\\\"America First\\\": a slogan\"\n", "label: x\nnote: >-\n  \"America First\": a slogan\n");

    [Fact]
    public void In_brackets_a_comma_needs_quotation_marks_and_below_it_does_not() => Becomes(
        "label: x\nnotes:\n  - { kind: scope, text: \"a, b\" }\n  - kind: scope\n    text: \"a, b\"\n",
        "label: x\nnotes:\n  - { kind: scope, text: \"a, b\" }\n  - kind: scope\n    text: a, b\n");

    [Fact]
    public void An_attribute_keeps_its_quotation_marks_for_they_make_it_text() =>
        Unchanged("kind: k\nlabel: x\nattributes: { motto: \"Per aspera\", weight: 12.50, size: \"12\" }\n");

    [Theory]
    [InlineData("balance: -5")]
    [InlineData("period: -0221/0220")]
    [InlineData("range: [-5, -0.5, \"-5\"]")]
    [InlineData("sign: \"-\"")]
    [InlineData("mark: ?x, dashes: ---x, name: :x")]
    public void An_attribute_in_brackets_stays_bare_whatever_it_begins_with(string attribute) => Unchanged($"label: x\nattributes: {{ {attribute} }}\n");

    [Fact]
    public void A_text_in_brackets_is_one_to_other_parsers_too() => Becomes(
        "label: x\nnotes: [\"?a\", \":a\", \"-a\"]\n",
        "label: x\nnotes: [\"?a\", \":a\", -a]\n");

    [Fact]
    public void A_text_that_does_not_fit_on_its_line_goes_into_a_block() => Becomes(
        $"label: x\ndefinition: {LongText}\n",
        "label: x\ndefinition: >-\n  The treatment of other states as equals whose political system and path of development are theirs\n  to choose.\n");

    [Fact]
    public void A_text_in_a_block_is_filled_and_stays_there() => Becomes(
        "label: x\ndefinition: >-\n    The treatment\n    of other\n    states.\n",
        "label: x\ndefinition: >-\n  The treatment of other states.\n");

    [Fact]
    public void Paragraphs_and_spaces_of_a_block_stay_what_they_are() => Unchanged(
        "label: x\ndefinition: >\n  One  two.\n\n  Three.\nnotes:\n  - |-\n    a\n      b\n  - |+\n    c\n\n  - d\n");

    [Fact]
    public void A_text_without_spaces_is_not_broken() => Unchanged(
        $"label: x\ndefinition: {string.Concat(Enumerable.Repeat("相互尊重、公平正义、合作共赢", 9))}\nnote: https://example.org/{new string('a', 100)}\n");

    [Fact]
    public void A_Chinese_character_takes_two_columns() => Becomes(
        $"label: x\ndefinition: {string.Join(' ', Enumerable.Repeat("相互尊重相互尊重", 7))}\n",
        $"label: x\ndefinition: >-\n  {string.Join(' ', Enumerable.Repeat("相互尊重相互尊重", 5))}\n  {string.Join(' ', Enumerable.Repeat("相互尊重相互尊重", 2))}\n");

    [Fact]
    public void A_line_does_not_end_within_a_link() => Becomes(
        "label: x\ndefinition: An approach to relations between states that is described by the name of [mutual respect between them](#mutual-respect).\n",
        "label: x\ndefinition: >-\n  An approach to relations between states that is described by the name of\n  [mutual respect between them](#mutual-respect).\n");

    [Fact]
    public void Brackets_stay_where_they_fit_and_go_where_they_do_not() => Becomes(
        $"label: {{text: x,sources: [ a,b ]}}\nnote: {{text: {LongText}, kind: scope}}\n",
        "label: { text: x, sources: [a, b] }\nnote:\n  kind: scope\n  text: >-\n    The treatment of other states as equals whose political system and path of development are\n    theirs to choose.\n");

    [Theory]
    [InlineData("kinds", "{}")]
    [InlineData("relations", "[]")]
    public void Empty_brackets_stay_where_they_are_though_they_do_not_fit(string key, string empty)
    {
        string name = string.Concat(Enumerable.Repeat("相互", 24));
        Unchanged($"{(key == "kinds" ? "" : "label: x\n")}{key}:\n  {name}: {empty}\n", key == "kinds" ? "library.yaml" : "concept.yaml");
    }

    [Fact]
    public void Ranges_fill_their_lines() => Becomes(
        $"b:\n  type: book\n  text:\n    file: b.txt\n    furniture: [{string.Join(", ", Enumerable.Range(1, 12).Select(i => $"[{i}0000, {i}0100]"))}]\n",
        "b:\n  type: book\n  text:\n    file: b.txt\n    furniture:\n      [[10000, 10100], [20000, 20100], [30000, 30100], [40000, 40100], [50000, 50100],\n       [60000, 60100], [70000, 70100], [80000, 80100], [90000, 90100], [100000, 100100],\n       [110000, 110100], [120000, 120100]]\n",
        "sources.yaml");

    [Fact]
    public void Indentation_line_ends_and_blank_lines_are_even() => Becomes(
        "\uFEFF---\r\n\r\nlabels:\r\n     en:   peace\r\n\r\n\r\n\r\nnotes:\r\n- a\r\n-   b   \r\n\r\n\r\n",
        "labels:\n  en: peace\n\nnotes:\n  - a\n  - b\n");

    [Fact]
    public void Comments_go_with_the_key_they_stand_with() => Becomes(
        """
        # On the file.

        # on the note
        note: n   # beside the note
        # on the label
        label: x
        # at the end
        """,
        """
        # On the file.

        # on the label
        label: x
        # on the note
        note: n  # beside the note
        # at the end

        """);

    [Fact]
    public void A_comment_for_an_editor_stays_at_the_top() => Becomes(
        "# yaml-language-server: $schema=schema/concept.schema.json\nnote: n\nlabel: x\n",
        "# yaml-language-server: $schema=schema/concept.schema.json\nlabel: x\nnote: n\n");

    [Fact]
    public void Comments_in_brackets_open_them() => Becomes(
        "label: x\nreplaced-by: [a, # first\n  # on b\n  b] # last\n",
        "label: x\nreplaced-by:\n  - a  # first\n  # on b\n  - b\n  # last\n");

    [Fact]
    public void A_comment_that_may_be_text_keeps_its_warning()
    {
        const string text = "label: peace #1\n";

        FormattedText formatted = DefinitionFormatter.Format("concept.yaml", text, ReaderLimits.Default);

        Assert.Equal(text, formatted.Text);
        Assert.Equal(Rules.TextCutByComment, Assert.Single(formatted.File.Problems).Rule);
    }

    [Theory]
    [InlineData("agents.yaml", "")]
    [InlineData("sources.yaml", "# none yet\n")]
    public void An_empty_file_stays_one(string path, string text) => Unchanged(text, path);

    [Theory]
    [InlineData("label: [peace\n")]
    [InlineData("label: peace\nlabl: peace\n")]
    [InlineData("label: peace\nlabel: war\n")]
    [InlineData("label: \"a\\u0085b\"\n")]
    [InlineData("label: a\u0085b\n")]
    public void A_file_with_an_error_has_no_usual_form(string text)
    {
        FormattedText formatted = DefinitionFormatter.Format("concept.yaml", text, ReaderLimits.Default);

        Assert.Null(formatted.Text);
        Assert.NotEmpty(formatted.File.Problems);
    }

    [Fact]
    public void The_same_text_is_another_file_in_another_place() =>
        Becomes("x: { place: p, label: l }\n", "x: { label: l, place: p }\n", "events/a.yaml");

    private static void Unchanged(string text, string path = "concept.yaml") => Becomes(text, text, path);

    private static void Becomes(string text, string usual, string path = "concept.yaml")
    {
        FormattedText formatted = DefinitionFormatter.Format(path, text, ReaderLimits.Default);

        Assert.Null(formatted.Obstacle);
        Assert.Equal(usual, formatted.Text);
        Assert.Equal(usual, DefinitionFormatter.Format(path, usual, ReaderLimits.Default).Text);
    }
}
