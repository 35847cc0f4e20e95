using ConceptLib.Definitions.Binding;
using static ConceptLib.Tests.LibraryBuilder;
using Model = ConceptLib.Definitions.Model;

namespace ConceptLib.Tests;

/// <summary>A small library with one of everything.</summary>
internal static class SampleLibrary
{
    public static BoundRecord[] Records { get; } =
    [
        Term(
            "new-type",
            Label("new type of relations"),
            Label("new relations", status: Model.LabelStatus.Admitted, apparatus: Cites("wu-2018", "title")),
            Label("new-style relations", status: Model.LabelStatus.Hidden),
            Label("新型国际关系", 1)) with
        {
            Definition = Definition(Linked("A concept against zero-sum games.", 18, 14, "zero-sum-game"), apparatus: Cites("wu-2018", "section 1")),
            Definitions = List(
                Definition(null, quote: new QuoteReference("new-type", "core")),
                Definition(Text("A term not adopted.", "未被采用的词。"), "U.S. officials, as reported in Wikipedia", Model.Stance.Questions, date: "2013/2016", apparatus: Cites("wikipedia"), accordingTo: "us-officials")),
            Notes = List(Note(Model.NoteKind.History, "Two names.", Citation("wikipedia", "lead"))),
            Quotes = List<BoundQuoteEntry>(
                Quote("core", "Its core is respect.", "wu-2018", "wu", date: "2018", stance: Model.Stance.Advocates, locator: "section 2"),
                Quote("moscow", "All countries should.", "wikipedia", "xi", "moscow", "2013-03-23", Model.Stance.Advocates, form: QuoteForm.Direct),
                Quote("moscow-2", "All countries must.", "wu-2018", "xi", "moscow", "2013-03-23", Model.Stance.Advocates, new QuoteReference("new-type", "moscow"), form: QuoteForm.Reported)),
            Relations = List(Relation("opposes", "zero-sum-game", "Wang Yi in 2016", accordingTo: "wang")),
            Mappings = List(new BoundMapping(Model.MappingType.Close, "https://www.wikidata.org/entity/Q1")),
            Status = Model.ConceptStatus.Draft,
            Reason = Text("Not settled."),
        },
        Term("mutual-respect", Label("mutual respect"), Label("相互尊重", 1)) with
        {
            Kind = "principle",
            Quotes = List<BoundQuoteEntry>(new BoundQuoteLink(new QuoteReference("new-type", "core"), Model.Stance.Describes)),
            Relations = List(
                Relation("part-of", "new-type", "Zhengyang Wu", Text("foundation", "基础"), Cites("wu-2018"), "wu"),
                Relation("part-of", "new-type", "Xu Bu", Text("important premise")),
                Relation("broader", "respect")),
        },
        Term("respect") with { Relations = List(Relation("narrower", "mutual-respect"), Relation("broader", "attitude")) },
        Term("attitude") with { Relations = List(Relation("broader", "respect")) },
        Term("zero-sum-game") with { Domain = "game theory" },
        Source("wu-2018", "paper-conference", "Constructing New Relations", By("author", "wu")),
        Source("wikipedia", "entry-encyclopedia", "New type"),
        Person("wu", "Zhengyang Wu", "Wu", "Zhengyang"),
        Person("xi", "Xi Jinping", "Xi", "Jinping"),
        Person("wang", "Wang Yi"),
        Person("us-officials", "U.S. officials") with { Type = Model.AgentType.Group },
        Occasion("moscow", "Moscow speech", "2013-03-23", "xi"),
    ];

    public static ConceptLibrary Open() => LibraryBuilder.Open(Records);
}
