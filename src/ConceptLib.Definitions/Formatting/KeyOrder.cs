using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>Goes down a file and the form of its values side by side: which map has keys of the format, and in what order they stand.</summary>
internal static class KeyOrder
{
    /// <summary>The keys of a map, when they are the format's; null when the author chooses them.</summary>
    public static RecordShape? ShapeOf(YamlMapping mapping, ValueForm? form)
    {
        RecordShape[] shapes = [.. Options(form).OfType<RecordForm>().Select(static record => record.Shape)];
        return shapes.FirstOrDefault(shape => mapping.Entries.All(entry => shape.Has(entry.Key.Value)))
            ?? shapes.FirstOrDefault(shape => mapping.Entries.Any(entry => shape.Has(entry.Key.Value)));
    }

    /// <summary>The entries in the order in which they are written.</summary>
    public static IEnumerable<CommentedEntry> Sort(CommentedCollection collection, ValueForm? form) =>
        collection.Node is YamlMapping mapping && ShapeOf(mapping, form) is { } shape
            ? collection.Entries.OrderBy(entry => shape.RankOf(entry.Key!.Value))
            : collection.Entries;

    /// <summary>What an entry of a collection takes; null when the format does not say.</summary>
    /// <param name="key">The key of the entry; null for an item of a list.</param>
    public static ValueForm? FormOf(YamlNode collection, YamlScalar? key, ValueForm? form) => form switch
    {
        AttributesForm => form,
        _ when key is null => Options(form).OfType<ListForm>().FirstOrDefault()?.Item,
        _ when ShapeOf((YamlMapping)collection, form) is { } shape => shape.FormOf(key.Value),
        _ => Options(form).OfType<MapForm>().FirstOrDefault()?.Value,
    };

    private static IEnumerable<ValueForm> Options(ValueForm? form) => form switch
    {
        null => [],
        ChoiceForm choice => choice.Options.SelectMany(Options),
        _ => [form],
    };
}
