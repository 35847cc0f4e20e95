using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Tests.Binding;

public sealed class DefaultsTests : BindingTest
{
    private static readonly (string, string)[] Records =
    [
        ("agents.yaml", """
            xi: { name: Xi Jinping }
            wu: { name: Zhengyang Wu }
            wang: { name: Wang Yi }
            officials: { type: group, name: U.S. officials }
            """),
        ("events.yaml", "moscow: { type: speech, label: Moscow speech, date: 2013-03-23, agents: [xi] }"),
        ("sources.yaml", """
            wu-2018: { type: book, title: A Book, author: wu, issued: 2018 }
            wang-2016: { type: webpage, title: A Page, author: wang, issued: 2016-07-01, original-date: 2016-06-20 }
            wikipedia: { type: entry-encyclopedia, title: Peace, container-title: Wikipedia }
            unsigned: { type: article, description: unsigned article, issued: 2016? }
            minutes: { type: article, description: the minutes of a meeting }
            arxiv: { type: entry, title: Peace, container-title: arXiv }
            report: { type: report, title: Report }
            both: { type: book, title: B, author: [wang, wu], issued: 197X }
            """),
    ];

    [Theory]
    [InlineData("source: wang-2016", "Wang Yi, 2016")]
    [InlineData("source: wang-2016, according-to: wang", "Wang Yi, 2016")]
    [InlineData("source: wikipedia, according-to: officials", "U.S. officials, as reported in Wikipedia")]
    [InlineData("source: wu-2018, according-to: xi", "Xi Jinping, as reported by Zhengyang Wu, 2018")]
    [InlineData("source: unsigned", "unsigned article, 2016?")]
    [InlineData("source: report", "“Report”")]
    [InlineData("source: both", "Wang Yi and Zhengyang Wu, 1970s")]
    [InlineData("according-to: [xi, wang], source: report", "Xi Jinping and Wang Yi, as reported in “Report”")]
    [InlineData("sources: [unsigned, wikipedia], according-to: xi", "Xi Jinping, as reported in the unsigned article, 2016?, and in Wikipedia")]
    [InlineData("sources: [minutes, arxiv, report], according-to: xi", "Xi Jinping, as reported in the minutes of a meeting; in arXiv; and in “Report”")]
    [InlineData("sources: [wu-2018, unsigned, wikipedia]", "Zhengyang Wu, 2018; unsigned article, 2016?; and Wikipedia")]
    public void Definition_says_whose_it_is(string whose, string attribution) =>
        Assert.Equal(attribution, Peace($"definitions: [{{ text: Quiet., {whose} }}]").Definitions[0].Attribution);

    [Theory]
    [InlineData("source: wu-2018", QuoteForm.Author, "Zhengyang Wu, 2018", "2018", "wu")]
    [InlineData("source: wu-2018, speaker: wu", QuoteForm.Author, "Zhengyang Wu, 2018", "2018", "wu")]
    [InlineData("source: wang-2016", QuoteForm.Author, "Wang Yi, 2016", "2016-06-20", "wang")]
    [InlineData("source: wu-2018, speaker: xi", QuoteForm.Direct, "Xi Jinping, quoted by Zhengyang Wu, 2018", null, "xi")]
    [InlineData("source: wikipedia, speaker: xi", QuoteForm.Direct, "Xi Jinping, quoted in Wikipedia", null, "xi")]
    [InlineData("source: wang-2016, speaker: xi, direct: false", QuoteForm.Reported, "Xi Jinping, as reported by Wang Yi, 2016", null, "xi")]
    [InlineData("source: wang-2016, speaker: xi, event: moscow", QuoteForm.Direct, "Xi Jinping, quoted by Wang Yi, 2016", "2013-03-23", "xi")]
    [InlineData("source: wang-2016, speaker: xi, event: moscow, date: 2013-03", QuoteForm.Direct, "Xi Jinping, quoted by Wang Yi, 2016", "2013-03", "xi")]
    [InlineData("source: unsigned, speaker: xi", QuoteForm.Direct, "Xi Jinping, quoted in the unsigned article, 2016?", null, "xi")]
    [InlineData("source: unsigned", QuoteForm.Author, "unsigned article, 2016?", "2016?", "")]
    public void Quote_says_who_speaks_how_and_when(string given, QuoteForm form, string attribution, string? date, string speakers)
    {
        BoundQuote quote = Assert.IsType<BoundQuote>(Peace($"quotes: [{{ id: q, text: Quiet., {given} }}]").Quotes[0]);

        Assert.Equal(form, quote.Form);
        Assert.Equal(attribution, quote.Attribution);
        Assert.Equal(date, quote.Date);
        Assert.Equal(speakers, string.Join(',', quote.Speakers.Select(agent => agent.Id)));
    }

    [Theory]
    [InlineData("source: wang-2016, period: 2013/..", "2013/..")]
    [InlineData("source: wang-2016", "2016-06-20")]
    [InlineData("source: report", null)]
    public void Definition_has_the_date_of_its_period_else_of_its_source(string given, string? date) =>
        Assert.Equal(date, Peace($"definitions: [{{ text: Quiet., {given} }}]").Definitions[0].Date);

    [Fact]
    public void Definition_that_is_a_quote_takes_attribution_stance_and_date_from_it()
    {
        BoundDefinition definition = Peace("""
            definitions: [{ quote: q }]
            quotes: [{ id: q, text: Quiet., source: wu-2018, stance: advocates }]
            """).Definitions[0];

        Assert.Null(definition.Text);
        Assert.Equal(new QuoteReference("peace", "q"), definition.Quote);
        Assert.Equal("Zhengyang Wu, 2018", definition.Attribution);
        Assert.Equal(Stance.Advocates, definition.Stance);
        Assert.Equal("2018", definition.Date);
    }

    [Fact]
    public void Definition_that_is_a_quote_of_another_concept_leaves_them_to_it()
    {
        BoundDefinition definition = Valid([
            .. Records,
            Concept("peace", "definitions: [{ quote: war/q }]"),
            Concept("war", "quotes: [{ id: q, text: Loud., source: wu-2018, stance: opposes }]"),
        ]).Record<BoundConcept>("peace").Definitions[0];

        Assert.Equal((new QuoteReference("war", "q"), null, null, null), (definition.Quote, definition.Attribution, definition.Stance, definition.Date));
    }

    [Fact]
    public void Librarys_own_definition_is_nobodys_view_whatever_its_sources()
    {
        BoundConcept concept = Valid([.. Records, ("peace.yaml", "label: peace\ndefinition: { text: Quiet., source: wu-2018 }")]).Record<BoundConcept>("peace");

        Assert.Null(concept.Definition!.Attribution);
        Assert.Equal("wu-2018", concept.Definition.Apparatus.Citations[0].Source.Id);
    }

    [Fact]
    public void Relation_says_whose_view_it_is_and_is_nobodys_when_it_is_the_librarys()
    {
        BoundConcept concept = Valid([.. Records, Concept("war"), Concept("peace", "relations: { related: war, opposes: { concept: war, source: wu-2018 } }")])
            .Record<BoundConcept>("peace");

        Assert.Equal([null, "Zhengyang Wu, 2018"], concept.Relations.Select(relation => relation.Attribution));
        Assert.Equal(new ConceptReference("war", "War", "war"), concept.Relations[0].Target);
    }

    [Fact]
    public void Preferred_label_of_the_default_language_comes_first()
    {
        BoundConcept concept = Valid(
            ("library.yaml", "languages: [en, de]"),
            ("peace.yaml", "labels: { de: Frieden, en: { admitted: [calm], preferred: peace } }\ndefinition: { de: Ruhe, en: Quiet }")).Record<BoundConcept>("peace");

        Assert.Equal("peace", concept.Labels[0].Text);
        Assert.Equal(["Quiet", "Ruhe"], concept.Definition!.Text!.Languages.Select(text => text.Text));
        Assert.Equal([0, 1], concept.Definition.Text.Languages.Select(text => text.Language));
    }

    [Fact]
    public void Library_takes_what_it_does_not_state_from_the_build()
    {
        BoundLibrary unstated = Library.Of(Concept("peace")).Scope.Library;
        BoundLibrary stated = Library.Of(("library.yaml", "id: ir\nnamespace: Ir.Concepts\ndefault-language: de\nlanguages: [en, de]")).Scope.Library;
        BoundLibrary overridden = Library.With(Options with { Namespace = "Mine", DocumentationLanguage = "EN" }, ("library.yaml", "namespace: Ir\ndefault-language: de\nlanguages: [en, de]")).Scope.Library;

        Assert.Equal(("acme", "Acme.Vocabulary", "en"), (unstated.Id, unstated.Namespace, string.Join(',', unstated.Languages)));
        Assert.Equal(("ir", "Ir.Concepts", "de,en"), (stated.Id, stated.Namespace, string.Join(',', stated.Languages)));
        Assert.Equal(("Mine", 1), (overridden.Namespace, overridden.DocumentationLanguage));
    }

    private static BoundConcept Peace(string more) => Valid([.. Records, Concept("peace", more)]).Record<BoundConcept>("peace");
}
