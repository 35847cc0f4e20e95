using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>ids.lock.json</c>: JSON is YAML.</summary>
internal static class IdLockReader
{
    /// <summary>The keys of a published name.</summary>
    public static RecordShape Shape { get; } = new(
        "a published name",
        new("identifier", ValueForm.PlainText, "Its name in C#."),
        new("removed", ValueForm.PlainText, "Why it had to go without a successor."));

    /// <summary>The names in the order of the file.</summary>
    public static EquatableArray<Anchored<LockedId>> Read(ReadingContext context, YamlMapping? root) => RecordFileReader.Read(context, root, Shape, Id);

    private static Anchored<LockedId> Id(Anchored<string> key, MappingReader reader) => new(
        new LockedId(key.Value, reader.String("identifier")?.Value, reader.String("removed")?.Value),
        key.Anchor);
}
