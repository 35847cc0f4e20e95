using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>A quote goes into the file of a concept, and nothing else of the file changes.</summary>
public sealed class ListInsertionTests
{
    private const string Flow = "{ id: new, text: \"Two\\nlines: of it.\" }";

    private const int Files = 1000;

    private static readonly ListItem s_quote = new("id: new\ntext: >-\n  Two\n\n  lines: of it.\n", Flow);

    private static readonly string s_value = ForeignYaml.Values(Flow);

    [Theory]
    [InlineData("label: peace", "label: peace\nquotes:\n  - id: new\n    text: >-\n      Two\n\n      lines: of it.\n")]
    [InlineData("label:  peace\nrelations:   { related: war } # why\n", "label:  peace\nquotes:\n  - id: new\n    text: >-\n      Two\n\n      lines: of it.\nrelations:   { related: war } # why\n")]
    [InlineData("label: peace\r\n# End.\r\n", "label: peace\r\nquotes:\r\n  - id: new\r\n    text: >-\r\n      Two\r\n\r\n      lines: of it.\r\n# End.\r\n")]
    [InlineData("label: peace\n\nnote: a\n\n# Sources\nrelations: { related: war }\n", "label: peace\n\nnote: a\n\nquotes:\n  - id: new\n    text: >-\n      Two\n\n      lines: of it.\n\n# Sources\nrelations: { related: war }\n")]
    [InlineData("quotes:\n- id:  old  # mine\n  text: x\n# About the label.\nlabel: peace\n", "quotes:\n- id:  old  # mine\n  text: x\n- id: new\n  text: >-\n    Two\n\n    lines: of it.\n# About the label.\nlabel: peace\n")]
    [InlineData("quotes:\n    - { id: old, text: x }\n    # Nothing else.\nlabel: peace\n", "quotes:\n    - { id: old, text: x }\n    - id: new\n      text: >-\n        Two\n\n        lines: of it.\n    # Nothing else.\nlabel: peace\n")]
    [InlineData("label: peace\nquotes:\n  - { id: a, text: x }\n\n  - { id: b, text: x }", "label: peace\nquotes:\n  - { id: a, text: x }\n\n  - { id: b, text: x }\n\n  - id: new\n    text: >-\n      Two\n\n      lines: of it.\n")]
    [InlineData("label: peace\nquotes: [{ id: old, text: x }]   # all\n", "label: peace\nquotes: [{ id: old, text: x }, " + Flow + "]   # all\n")]
    [InlineData("label: peace\nquotes: [\n  { id: old, text: x },  # mine\n]\n", "label: peace\nquotes: [\n  { id: old, text: x },  # mine\n  " + Flow + "\n]\n")]
    [InlineData("label: peace\nquotes: []\n", "label: peace\nquotes: [" + Flow + "]\n")]
    [InlineData("{ label: peace }\n", "{ label: peace, quotes: [" + Flow + "] }\n")]
    [InlineData("label: peace\nquote: { id: old, text: x }  # mine\n", "label: peace\nquotes: [{ id: old, text: x }, " + Flow + "]  # mine\n")]
    [InlineData("label: peace\nquote:\n  id: old   # mine\n  text: |\n    x\n\n      y\nkind: term\n", "label: peace\nquotes:\n  - id: old   # mine\n    text: |\n      x\n\n        y\n  - id: new\n    text: >-\n      Two\n\n      lines: of it.\nkind: term\n")]
    public void It_stands_at_the_end_of_the_list_and_each_other_character_is_where_it_was(string text, string expected) =>
        Assert.Equal(expected, Insert(text));

    [Theory]
    [InlineData("kind: term\nlabel: peace\nrelations: { related: war }  # why\n")]
    [InlineData("label: peace\nquotes: [{ id: old, text: x }]\n")]
    [InlineData("label: peace\n\n# What is said.\nquote: { id: old, text: x }\n\nattributes: { a: b }\n")]
    public void A_file_in_the_usual_form_stays_so(string text)
    {
        Assert.Equal(text, DefinitionFormatter.Format("peace.yaml", text, ReaderLimits.Default).Text);

        string edited = Insert(text);

        Assert.Equal(edited, DefinitionFormatter.Format("peace.yaml", edited, ReaderLimits.Default).Text);
    }

    // Comments at each place where YAML lets one stand leave no place for the item in about one of these files of a hundred: that is said, and the file stays.
    [Fact]
    public void Whatever_its_style_a_file_says_the_same_as_before_and_the_item()
    {
        int refused = 0;

        // The same files in each run, so that a build fails for what was changed and never by luck.
        Assert.All(Enumerable.Range(0, Files), seed =>
        {
            string text = RandomFile.Of(seed, shuffles: true);
            EditedText edited = ListInsertion.Append("concept.yaml", text, "quotes", "quote", s_quote, ReaderLimits.Default);
            if (edited.Text is null)
            {
                refused++;
                return;
            }

            Assert.Equal(ForeignYaml.Values(text), WithoutItem(ForeignYaml.Values(edited.Text)));
            Assert.Equal(ForeignYaml.Comments(text), ForeignYaml.Comments(edited.Text));
        });
        Assert.InRange(refused, 0, Files / 25);
    }

    [Theory]
    [MemberData(nameof(RealFileTests.Files), MemberType = typeof(RealFileTests))]
    public void A_real_file_gets_one_more_quote_and_loses_no_line(string file)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, file));

        EditedText edited = ListInsertion.Append("concept.yaml", text, "quotes", "quote", s_quote, ReaderLimits.Default);

        Assert.NotNull(edited.Text);
        Assert.Equal(ForeignYaml.ValuesWithList(text, "quote", "quotes"), WithoutItem(ForeignYaml.Values(edited.Text)));
        Assert.Equal(ForeignYaml.Comments(text), ForeignYaml.Comments(edited.Text));
    }

    [Theory]
    [InlineData("label: peace\nquotes: none\n", 1)]
    [InlineData("label: peace\nquote:\n  # Of whom?\n  id: old\n  text: x\n", 1)]
    [InlineData("- a\n", 0)]
    public void Where_it_would_change_what_else_the_file_says_its_place_is_named_instead(string text, int line)
    {
        EditedText edited = ListInsertion.Append("peace.yaml", text, "quotes", "quote", s_quote, ReaderLimits.Default);

        Assert.Null(edited.Text);
        Assert.Equal(line, edited.Place.Line);
    }

    private static string Insert(string text)
    {
        string? edited = ListInsertion.Append("peace.yaml", text, "quotes", "quote", s_quote, ReaderLimits.Default).Text;
        Assert.NotNull(edited);
        return edited;
    }

    private static string WithoutItem(string values) => values
        .Replace($",\"quotes\":[{s_value}]", "", StringComparison.Ordinal)
        .Replace($"\"quotes\":[{s_value}],", "", StringComparison.Ordinal)
        .Replace($",{s_value}]", "]", StringComparison.Ordinal);
}
