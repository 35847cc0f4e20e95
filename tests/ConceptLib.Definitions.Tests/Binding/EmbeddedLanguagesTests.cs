using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Definitions.Tests.Binding;

public sealed class EmbeddedLanguagesTests : BindingTest
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("library.yaml", """
            title: { en: Words, zh-Hans: 词 }
            description: { de: Beschreibung }
            languages: [en, de, zh-Hans]
            kinds: { thing: { description: { de: Ding }, attributes: { motto: { type: text, required: true, description: { de: Spruch } } } } }
            relation-types: { requires: { inverse: required-by, description: { de: Bedarf } } }
            """),
        ("peace.yaml", """
            kind: thing
            labels: { en: { preferred: peace, admitted: [calm] }, de: { text: Frieden, source: book }, zh-Hans: 和平 }
            definition: { text: { en: Quiet., de: Ruhe. }, note: { de: Anmerkung } }
            definitions:
              - { text: { de: Waffenruhe. }, according-to: wang, source: book }
              - { quote: q }
              - { text: { zh-Hans: 没有战争。, de: Kein Krieg. }, according-to: wang, source: book }
            notes: [{ text: { de: Notiz } }, { kind: usage, text: { en: Said often., de: Oft gesagt. } }]
            quotes: [{ id: q, text: Der Friede sei mit euch., source: book, note: { en: In German., de: Auf Deutsch. } }]
            relations: { related: [{ concept: war, role: { de: Gegenteil } }] }
            attributes: { motto: { de: Ruhe! } }
            """),
        ("war.yaml", "label: war\ndefinition: No quiet.\n"),
        ("sources.yaml", "book: { type: book, title: { de: Das Buch }, description: { de: Ein Band. }, issued: 2001 }\n"),
        ("agents.yaml", "wang: { name: { en: Wang, zh-Hans: 王 }, roles: [{ role: { de: Minister } }] }\n"),
        ("events.yaml", "fair: { labels: { en: Fair, de: Messe }, description: { de: Markt }, place: { de: Köln } }\n"),
    ];

    [Fact]
    public void Text_of_a_language_left_out_is_gone_with_what_says_nothing_else()
    {
        Library library = Choosing("zh-Hans");
        BoundConcept peace = library.Record<BoundConcept>("peace");

        Assert.Equal(["en", "zh-Hans"], library.Scope.Library.Languages);
        Assert.Equal(["de"], library.Scope.Library.LeftOutLanguages);
        Assert.Equal([(0, "peace"), (0, "calm"), (1, "和平")], peace.Labels.Select(label => (label.Language, label.Text)));
        Assert.Equal([(0, "Quiet.")], Shown(peace.Definition!.Text));
        Assert.Empty(peace.Definition.Apparatus.Notes);
        Assert.Equal([null, "没有战争。"], peace.Definitions.Select(definition => definition.Text?.Default));
        Assert.Equal([(0, "Said often.")], Shown(Assert.Single(peace.Notes).Text));
        Assert.Null(peace.Relations[0].Role);
        Assert.Equal([(0, "Words"), (1, "词")], Shown(library.Scope.Library.Title));
        Assert.Null(library.Scope.Library.Description);
        Assert.Null(library.Scope.Library.Kinds[0].Description);
        Assert.Null(library.Scope.Library.Kinds[0].Attributes[0].Description);
        Assert.Null(library.Scope.Library.RelationTypes[0].Description);
        Assert.Null(library.Record<BoundSource>("book").Description);
        Assert.Equal([(0, "Wang"), (1, "王")], Shown(library.Record<BoundAgent>("wang").Name));
        Assert.Equal(["Fair"], library.Record<BoundEvent>("fair").Labels.Select(label => label.Text));
        Assert.Null(library.Record<BoundEvent>("fair").Description);
    }

    [Fact]
    public void A_quote_keeps_the_words_of_its_source_and_loses_notes_in_other_languages()
    {
        BoundQuote quote = Assert.IsType<BoundQuote>(Choosing("en").Record<BoundConcept>("peace").Quotes[0]);

        Assert.Equal("Der Friede sei mit euch.", quote.Text);
        Assert.Equal([(0, "In German.")], Shown(Assert.Single(quote.Apparatus.Notes).Text));
    }

    [Fact]
    public void What_a_thing_is_called_is_kept_when_it_stands_in_no_other_language()
    {
        Library library = Choosing("en");

        Assert.Equal([(0, "Das Buch")], Shown(library.Record<BoundSource>("book").Title));
        Assert.Equal([(0, "Minister")], Shown(library.Record<BoundAgent>("wang").Roles[0].Role));
        Assert.Equal([(0, "Köln")], Shown(library.Record<BoundEvent>("fair").Place));
        Assert.Equal([(0, "Ruhe!")], Shown(library.Record<BoundConcept>("peace").Attributes[0].Values[0].Text));
    }

    [Fact]
    public void Left_out_labels_are_found_under_no_key()
    {
        uint german = StableHash.Of(LabelFolding.Fold("Frieden"));

        Assert.Contains(german, RecordPacker.Keys(Choosing("de").Record<BoundConcept>("peace")).Labels);
        Assert.DoesNotContain(german, RecordPacker.Keys(Choosing("zh-Hans").Record<BoundConcept>("peace")).Labels);
    }

    [Fact]
    public void All_languages_are_as_none_and_their_order_and_case_do_not_matter()
    {
        string[][] choices = [["en", "de", "zh-Hans"], ["ZH-HANS", "en", "DE"], ["de", "zh-hans"]];

        Assert.All(choices, choice => Assert.Equal(Packed(Choosing()), Packed(Choosing(choice))));
        Assert.Equal(Packed(Choosing("de")), Packed(Choosing("DE", "en", "de")));
        Assert.NotEqual(Packed(Choosing()), Packed(Choosing("de")));
    }

    [Fact]
    public void The_files_are_checked_whole()
    {
        (string, string)[] files = [("library.yaml", "languages: [en, de]\n"), Concept("a", "notes: [{ text: { de: '[dort](#nowhere)' } }]\n")];

        string problem = Assert.Single(Library.With(Options with { Languages = EquatableArray.Of("en") }, files).AllProblems());
        Assert.Contains("CL0101", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_declared_leaves_none_out()
        => Assert.Equal(Packed(Choosing()), Packed(Choosing("en", "fr")));

    private static Library Choosing(params string[] languages) => Library.With(Options with { Languages = new(languages) }, Files);

    private static PackedLibraryText Packed(Library library) => LibraryPacker.Pack(library.Scope.Library, library.Records());

    private static IEnumerable<(int Language, string Text)> Shown(BoundText? text) => text!.Languages.Select(one => (one.Language, one.Text));
}
