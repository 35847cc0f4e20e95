using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>The worked examples of the format: every one is valid, and says what it says.</summary>
public sealed class ExampleTests : ReadingTest
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path))];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Examples");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_is_read_without_a_problem(string name)
        => Assert.Equal([], Problems(Example(name)));

    [Fact]
    public void All_examples_are_there() => Assert.Equal(13, Names.Count);

    [Fact]
    public void The_large_example_is_read_whole()
    {
        ConceptModel concept = ((ConceptFile)Example("new-type-of-international-relations.yaml").Content).Concept;

        Assert.Equal("new-type-of-international-relations", concept.Id.Value);
        Assert.Equal("doctrine", concept.Kind?.Value);
        Assert.Equal(7, concept.Labels.Count);
        Assert.Equal("A concept of Chinese diplomacy for conducting relations between states, put forward under Xi Jinping since 2013.", concept.Definition?.Text?.Languages[0].Text);
        Assert.Equal(["xi-jinping", "cpc", null, "us-officials"], concept.Definitions.Select(definition => definition.AccordingTo.Select(agent => agent.Value).FirstOrDefault()));
        Assert.Equal("wu-core", concept.Definitions[2].Quote?.Value);
        Assert.Equal(NoteKind.History, concept.Notes[0].Kind);
        Assert.Equal(3, concept.Notes[0].Sources.Count);
        QuoteModel[] quotes = [.. concept.Quotes.Cast<QuoteModel>()];
        Assert.Equal(["wu-core", "xi-moscow-wikipedia", "xi-moscow-unsigned", "xi-moscow-wang", "xi-congress"], quotes.Select(quote => quote.Id.Value));
        Assert.Equal("section 2", quotes[0].Apparatus.Sources[0].Locator);
        Assert.Equal("the Supreme Leader", quotes[2].SpeakerAsPrinted);
        Assert.Equal("xi-moscow-wikipedia", quotes[2].VersionOf?.Value);
        Assert.Equal(("speaker", Certainty.Inferred), (quotes[2].Apparatus.Certainties[0].Field.Value, quotes[2].Apparatus.Certainties[0].Level));
        Assert.False(quotes[3].Direct);
        Assert.True(quotes[2].Direct);
        Assert.Equal("report-2017", quotes[4].Cites[0].Source.Value);
        Assert.Equal(("opposes", "zero-sum-game", "wang-yi"), (concept.Relations[0].Type.Value, concept.Relations[0].Concept.Value, concept.Relations[0].AccordingTo[0].Value));
        Assert.Equal(ConceptStatus.Draft, concept.Status?.Value);
        Assert.False(concept.IsBroken);
    }

    [Fact]
    public void Sources_keep_contributors_variables_dates_and_reading_order()
    {
        EquatableArray<SourceModel> sources = ((SourcesFile)Example("sources.yaml").Content).Sources;

        Assert.Equal(7, sources.Count);
        SourceModel machine = sources[1];
        Assert.Equal(("translator", "machine-translation"), (machine.Contributors[0].Role, machine.Contributors[0].Agents[0].Value));
        Assert.Equal(("issued", "2016?"), (machine.Dates[0].Name, machine.Dates[0].Value.Value));
        Assert.Equal("original-language", machine.Variables[1].Name);
        Assert.Null(machine.Title);
        SourceTextModel text = sources[3].Text!;
        Assert.Equal("003_c1ec01a15002abb6.txt", text.File.Value);
        Assert.Equal(new OffsetRange(3093, 5741), text.Layout.ReadingOrder[0].Range);
        Assert.Equal(28, text.Layout.ReadingOrder[0].Read.Count);
    }

    [Fact]
    public void Agents_events_and_the_library_are_read()
    {
        EquatableArray<AgentModel> agents = ((AgentsFile)Example("agents.yaml").Content).Agents;
        EquatableArray<EventModel> events = ((EventsFile)Example("events.yaml").Content).Events;
        LibraryModel library = ((LibraryFile)Example("library.yaml").Content).Library;

        Assert.Equal("Minister of Foreign Affairs of the PRC", agents[1].Roles[0].Role.Languages[0].Text);
        Assert.Equal("2016", agents[1].Roles[0].Period?.Value);
        Assert.Equal(AgentType.Software, agents[7].Type?.Value);
        Assert.Equal([LabelStatus.Preferred, LabelStatus.Hidden, LabelStatus.Hidden], events[0].Labels.Select(label => label.Status));
        Assert.Equal("date", events[3].Apparatus.Certainties[0].Field.Value);
        Assert.Equal(["en", "zh-Hans"], library.Languages.Select(language => language.Value));
        Assert.Equal(["doctrine", "principle", "term", "theory", "historical-system"], library.Kinds.Select(kind => kind.Id.Value));
        Assert.Equal((AttributeType.Period, true), (library.Kinds[4].Attributes[0].Type, library.Kinds[4].Attributes[0].IsRequired));
    }

    private static ParsedFile Example(string name) => Read(File.ReadAllText(Path.Combine(Folder, name)), name);
}
