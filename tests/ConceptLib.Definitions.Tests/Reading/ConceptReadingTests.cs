using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>What valid files say, and where it stands.</summary>
public sealed class ConceptReadingTests : ReadingTest
{
    [Theory]
    [InlineData("zero-sum-game.yaml", "zero-sum-game")]
    [InlineData("games/zero-sum-game.yml", "zero-sum-game")]
    [InlineData("games/sources.yaml", "sources")]
    public void The_id_of_a_concept_is_its_file_name(string path, string id)
    {
        ConceptModel concept = Assert.IsType<ConceptFile>(Read("label: x\n", path).Content).Concept;

        Assert.Equal(new Anchored<string>(id, 0), concept.Id);
    }

    [Theory]
    [InlineData("library.yaml", typeof(LibraryFile))]
    [InlineData("sources.yaml", typeof(SourcesFile))]
    [InlineData("sources/books.yaml", typeof(SourcesFile))]
    [InlineData("agents/persons/a.yaml", typeof(AgentsFile))]
    [InlineData("events.yml", typeof(EventsFile))]
    [InlineData("library/a.yaml", typeof(ConceptFile))]
    public void The_path_says_what_a_file_is_for(string path, Type content)
    {
        ParsedFile file = Read("", path);

        Assert.IsType(content, file.Content);
        Assert.Equal(path, file.Content.Path);
    }

    [Theory]
    [InlineData("label: b\nkind: c\n")]
    [InlineData("# comment\n\nlabel:   b  # comment\nkind:   'c'\n")]
    [InlineData("label: b\r\nkind: c\r\n")]
    [InlineData("label: b\rkind: c\r")]
    [InlineData("\uFEFFlabel: b\nkind: c")]
    [InlineData("{ \"label\": \"b\", \"kind\": \"c\" }")]
    public void Content_does_not_depend_on_layout(string text)
        => Assert.Equal(Read("label: b\nkind: c\n").Content, Read(text).Content);

    [Fact]
    public void Labels_stand_with_language_status_and_apparatus()
    {
        ConceptModel concept = Concept("labels:\n  en:\n    preferred: a\n    admitted: [{ text: b, source: s }]\n    abbreviations: []\n    hidden: c\n  zh-Hans: 相互尊重\n  de: { text: d, note: n }\n");

        Assert.Equal(
            [("en", LabelStatus.Preferred, "a"), ("en", LabelStatus.Admitted, "b"), ("en", LabelStatus.Hidden, "c"), ("zh-Hans", LabelStatus.Preferred, "相互尊重"), ("de", LabelStatus.Preferred, "d")],
            concept.Labels.Select(label => (label.Language!.Value.Value, label.Status, label.Text.Value)));
        Assert.Equal("s", concept.Labels[1].Apparatus.Sources[0].Source.Value);
        Assert.Equal("n", concept.Labels[4].Apparatus.Notes[0].Text.Languages[0].Text);
    }

    [Fact]
    public void A_text_is_a_string_or_a_map_of_languages()
    {
        ConceptModel concept = Concept("definition: { en: a, zh-Hans: b }\nnotes:\n  - { kind: scope, text: { en: c } }\n  - { en: d, de: e }\n");

        Assert.Equal([("en", "a"), ("zh-Hans", "b")], concept.Definition!.Text!.Languages.Select(text => (text.Language!.Value.Value, text.Text)));
        Assert.Equal([(NoteKind.Scope, 1), (NoteKind.Note, 2)], concept.Notes.Select(note => (note.Kind, note.Text.Languages.Count)));
    }

    [Fact]
    public void Relations_take_ids_objects_and_lists()
    {
        ConceptModel concept = Concept("relations:\n  broader: a\n  part-of: [b, { concept: c, role: r, according-to: [x, y], period: 2013/2016, source: s }]\n  own-type: d\nreplaced-by: [e, f]\n");

        Assert.Equal(
            [("broader", "a"), ("part-of", "b"), ("part-of", "c"), ("own-type", "d"), ("replaced-by", "e"), ("replaced-by", "f")],
            concept.Relations.Select(relation => (relation.Type.Value, relation.Concept.Value)));
        Assert.Equal(["x", "y"], concept.Relations[2].AccordingTo.Select(agent => agent.Value));
        Assert.Equal("2013/2016", concept.Relations[2].Period?.Value);
    }

    [Fact]
    public void Attributes_keep_whether_they_are_quoted()
    {
        ConceptModel concept = Concept("attributes: { a: 1, b: '1', c: [x, 'y'], d: { en: z } }\n");

        Assert.Equal([("1", false), ("1", true)], concept.Attributes.Take(2).Select(attribute => (attribute.Value.Scalar!, attribute.Value.IsQuoted)));
        Assert.True(concept.Attributes[2].Value.IsList);
        Assert.Equal("z", concept.Attributes[3].Value.Text!.Languages[0].Text);
    }

    [Theory]
    [InlineData("definition: a [game](#zero) b\n", "[game](#zero)")]
    [InlineData("definition: 'it''s a [game](#zero) b'\n", "[game](#zero)")]
    [InlineData("definition: \"a \\\"[game](#zero)\"\n", "[game](#zero)")]
    [InlineData("definition: >-\n  a\n  [big\n  game](#zero)\n  b\n", "[big\n  game](#zero)")]
    [InlineData("definition: |\n  a [game](#zero)\n", "[game](#zero)")]
    public void A_link_stands_where_its_brackets_do(string text, string marked)
    {
        ParsedFile file = Read(text);
        LanguageTextModel definition = ((ConceptFile)file.Content).Concept.Definition!.Text!.Languages[0];
        LinkModel link = Assert.Single(definition.Links);

        Assert.Equal([], Problems(file));
        Assert.Equal("zero", link.ConceptId);
        Assert.Equal(marked, At(file, text, link.Anchor));
        Assert.EndsWith("game", definition.Text.Substring(link.Start, link.Length), StringComparison.Ordinal);
        Assert.DoesNotContain("](#", definition.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"a \[b](#c) d", "a [b](#c) d", 0)]
    [InlineData("[sic] […] [a] (b)", "[sic] […] [a] (b)", 0)]
    [InlineData(@"a \[b] c", @"a \[b] c", 0)]
    [InlineData("[[sic] a](#b)[c](#d)", "[sic] ac", 2)]
    public void Other_brackets_are_text(string marked, string plain, int links)
    {
        LanguageTextModel text = Concept($"label: x\ndefinition: >-\n  {marked}\n").Definition!.Text!.Languages[0];

        Assert.Equal(plain, text.Text);
        Assert.Equal(links, text.Links.Count);
    }

    [Fact]
    public void A_quote_keeps_its_words_and_no_links()
    {
        QuoteModel quote = (QuoteModel)Concept("quote: { id: q, text: 'see [a](#b)', source: s }\n").Quotes[0];

        Assert.Equal("see [a](#b)", quote.Text.Value);
    }

    [Fact]
    public void Places_are_those_of_the_nodes()
    {
        const string text = "label: b\nnotes:\n  - text: >-\n      one\n      two\n\nstatus: draft\n";
        ParsedFile file = Read(text);
        ConceptModel concept = ((ConceptFile)file.Content).Concept;

        Assert.Equal("b", At(file, text, concept.Labels[0].Text.Anchor));
        Assert.Equal(">-\n      one\n      two", At(file, text, concept.Notes[0].Text.Anchor));
        Assert.Equal(new SourceRange(text.IndexOf(">-", StringComparison.Ordinal), 22, 2, 10, 4, 9), file.Ranges[concept.Notes[0].Text.Anchor]);
        Assert.Equal("draft", At(file, text, concept.Status!.Value.Anchor));
    }

    [Fact]
    public void After_a_syntax_error_the_model_keeps_what_stood_before_it()
    {
        ConceptModel concept = ((ConceptFile)Read("label: b\nnotes: [a, b]\nkind: @c\nstatus: draft\n").Content).Concept;

        Assert.True(concept.IsBroken);
        Assert.Equal("b", concept.Labels[0].Text.Value);
        Assert.Equal(2, concept.Notes.Count);
        Assert.Null(concept.Status);
    }

    [Fact]
    public void A_warning_does_not_break_a_concept() => Assert.False(((ConceptFile)Read("label: a #1\n").Content).Concept.IsBroken);

    [Fact]
    public void A_library_declares_kinds_and_relation_types()
    {
        ParsedFile file = Read(
            "kinds:\n  term:\n  game: { identifier: Play, description: d, attributes: { players: number, mood: { type: enumeration, list: true, values: [calm, wild] } } }\nrelation-types: { requires: { inverse: required-by } }\n",
            "library.yaml");
        LibraryModel library = ((LibraryFile)file.Content).Library;

        Assert.Equal([], Problems(file));
        Assert.Equal("Play", library.Kinds[1].Identifier?.Value);
        Assert.Equal([(AttributeType.Number, false), (AttributeType.Enumeration, true)], library.Kinds[1].Attributes.Select(attribute => (attribute.Type, attribute.IsList)));
        Assert.Equal(["calm", "wild"], library.Kinds[1].Attributes[1].Values.Select(value => value.Value));
        Assert.Equal(("requires", "required-by"), (library.RelationTypes[0].Id.Value, library.RelationTypes[0].Inverse.Value));
    }

    [Theory]
    [InlineData("lable", "label")]
    [InlineData("URl", "URL")]
    [InlineData("speekar", "speaker")]
    [InlineData("qoutes", "quotes")]
    [InlineData("xyzzy", null)]
    public void The_nearest_name_is_the_one_meant(string given, string? expected)
        => Assert.Equal(expected, NearestName.Find(given, ["kind", "label", "labels", "quote", "quotes", "speaker", "URL"]));
}
