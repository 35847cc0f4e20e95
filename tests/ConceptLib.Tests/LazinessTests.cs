using ConceptLib.CompilerServices;
using static ConceptLib.Tests.LibraryBuilder;

namespace ConceptLib.Tests;

public class LazinessTests
{
    [Fact]
    public void Nothing_is_read_to_open_count_or_list_ids()
    {
        ObservedLibrary packed = new(Library(), SampleLibrary.Records);
        ConceptLibrary library = packed.Library;
        Assert.Equal(5, library.All.Count);
        Assert.False(library.TryGet("absent", out _));
        Assert.Empty(packed.PagesRead);
    }

    [Fact]
    public void A_concept_reads_its_own_page_and_another_language_when_asked()
    {
        ObservedLibrary packed = new(Library(), SampleLibrary.Records);
        Concept concept = packed.Library["new-type"];
        Assert.Equal("new type of relations", concept.PreferredLabel.Text);
        Assert.Equal("A concept against zero-sum games.", concept.Definition!.Text);
        Assert.Equal(3, concept.Quotes.Count);
        Assert.Equal("zh-Hans", concept.LabelIn("zh").Language);
        Assert.Equal(["Concepts 0, page 0"], packed.PagesRead.Distinct());

        Assert.Equal("新型国际关系", concept.LabelIn("zh").Text);
        Assert.Equal(["Concepts 0, page 0", "Concepts 0, page 1"], packed.PagesRead.Distinct());
    }

    [Fact]
    public void A_part_that_was_read_is_not_read_again()
    {
        ObservedLibrary packed = new(Library(), SampleLibrary.Records);
        Concept concept = packed.Library["new-type"];
        Assert.Same(concept.Labels, concept.Labels);
        Assert.Same(concept.Definition, concept.Definition);
        int read = packed.PagesRead.Count;
        Assert.Equal("new type of relations", concept.PreferredLabel.Text);
        Assert.Equal(concept.Definition!.Text, concept.Definition.Text);
        Assert.Equal(read, packed.PagesRead.Count);
    }

    [Fact]
    public void An_id_that_stands_in_two_records_is_one_string()
    {
        ObservedLibrary packed = new(Library(), Term("goal"), Term("a") with { Relations = List(Relation("broader", "goal")) }, Term("b") with { Relations = List(Relation("related", "goal")) });
        Assert.Same(packed.Library["a"].OwnRelations[0].TargetId, packed.Library["b"].OwnRelations[0].TargetId);
    }

    [Fact]
    public void Statements_that_cite_different_sources_keep_their_own_whichever_thread_reads_them()
    {
        // More than there is room for what they share.
        ConceptLibrary library = new ObservedLibrary(
            Library(),
            [
                .. Enumerable.Range(0, 3_000).Select(static i => Source($"{i}")),
                .. Enumerable.Range(0, 3_000).Select(static i => Person($"{i}", "A")),
                .. Enumerable.Range(0, 3_000).Select(static i => Term($"{i}") with { Definitions = List(Definition(Text("A."), date: $"{i + 1_000}", apparatus: Cites($"{i}"), accordingTo: $"{i}")) }),
            ]).Library;
        Parallel.ForEach(library.All.Concat(library.All.Reverse()), concept =>
        {
            Definition definition = concept.Definitions[0];
            Assert.Equal(concept.Id, definition.Citations.Single().SourceId);
            Assert.Equal(concept.Id, definition.AccordingTo.Single().Id);
            Assert.Equal($"{int.Parse(concept.Id, System.Globalization.CultureInfo.InvariantCulture) + 1_000}", definition.Date!.ToString());
        });
    }

    [Fact]
    public void A_concept_reads_no_page_of_another_bucket()
    {
        string filler = new('x', 400);
        ObservedLibrary packed = new(Library(), [.. Enumerable.Range(0, 1000).Select(i => Term($"concept-{i}") with { Definition = Definition(Text(filler + i)) })]);
        Assert.EndsWith("x500", (string)packed.Library["concept-500"].Definition!.Text, StringComparison.Ordinal);
        Assert.Single(packed.PagesRead.Distinct());
    }

    [Fact]
    public void Records_on_many_pages_are_all_read_right()
    {
        string filler = new('y', 5000);
        ConceptLibrary library = Open([.. Enumerable.Range(0, 60).Select(i => Term($"c{i}") with { Definition = Definition(Text($"{i}{filler}", i % 3 == 0 ? $"{i}汉{filler}" : null)) })]);
        for (int i = 0; i < 60; i++)
        {
            LocalizedText text = library[$"c{i}"].Definition!.Text;
            Assert.Equal($"{i}{filler}", text);
            Assert.Equal(i % 3 == 0 ? $"{i}汉{filler}" : $"{i}{filler}", text.In("zh").Text);
        }
    }
}
