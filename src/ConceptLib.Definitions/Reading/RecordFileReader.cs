using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file that is a map from ids to records of one shape.</summary>
internal static class RecordFileReader
{
    /// <summary>Reads one record.</summary>
    public delegate T Record<T>(Anchored<string> id, MappingReader reader);

    /// <summary>What such a file takes at its top.</summary>
    public static ValueForm Form(RecordShape shape) => new MapForm(MapKeys.Names, new RecordForm(shape));

    /// <summary>The records in the order of the file.</summary>
    public static EquatableArray<T> Read<T>(ReadingContext context, YamlMapping? root, RecordShape shape, Record<T> read)
        where T : IEquatable<T>
    {
        if (root is null)
        {
            return default;
        }

        List<T> records = new(root.Entries.Count);
        foreach (YamlEntry entry in root.Entries)
        {
            string id = entry.Key.Value;
            context.CheckVisible(id, entry.Key.Anchor);
            if (entry.Value is YamlMapping mapping)
            {
                records.Add(read(new Anchored<string>(id, entry.Key.Anchor), new MappingReader(context, mapping, shape)));
            }
            else
            {
                context.ReportShape(entry.Value, id, $"a map: the keys of {shape.Name}");
            }
        }

        return new EquatableArray<T>([.. records]);
    }
}
