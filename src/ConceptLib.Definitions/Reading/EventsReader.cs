using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file of events.</summary>
internal static class EventsReader
{
    /// <summary>The keys of an event.</summary>
    public static RecordShape Shape { get; } = new(
        "an event",
        [
            new("type", ValueForm.PlainText, "What sort of event it is, in a word.") { Examples = ["speech", "conference", "treaty"] },
            .. LabelReader.Keys("What the event is called."),
            new("description", ValueForm.Text, "What happened. `[shown](#concept-id)` links a concept."),
            new("date", ValueForm.Date, "When it happened: an EDTF date or period.") { Examples = ["2013-03-23", "2014-11"] },
            new("place", ValueForm.Text, "Where it happened."),
            new("agents", ValueForm.OneOrList(new ReferenceForm(Referent.Agent)), "Who took part: the id of an agent, or a list."),
            new("identifier", ValueForm.PlainText, "The name in C#; without it, it is made from the id."),
            .. ApparatusReader.Keys,
            .. DeprecationReader.Keys(Referent.Event, "event"),
        ])
    { Synonyms = Synonyms.Event };

    /// <summary>The events in the order of the file.</summary>
    public static EquatableArray<EventModel> Read(ReadingContext context, YamlMapping? root) => RecordFileReader.Read(context, root, Shape, Event);

    private static EventModel Event(Anchored<string> id, MappingReader reader) => new(
        id,
        reader.Id("identifier"),
        reader.Id("type"),
        LabelReader.Read(reader),
        reader.LinkedText("description"),
        reader.Date("date"),
        reader.Text("place"),
        reader.Ids("agents"),
        reader.Apparatus(),
        DeprecationReader.Read(reader));
}
