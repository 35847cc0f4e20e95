using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file of events.</summary>
internal static class EventsReader
{
    private static readonly RecordShape Shape = RecordShape.WithApparatus(
        "an event", "type", "label", "labels", "description", "date", "place", "agents", "identifier").With(Synonyms.Event);

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
        reader.Apparatus());
}
