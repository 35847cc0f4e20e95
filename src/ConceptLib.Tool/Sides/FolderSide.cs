using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Sides;

/// <summary>A folder of YAML as a side of a comparison.</summary>
internal static class FolderSide
{
    public static LibrarySide Open(string folder) => Of(DefinitionsFolder.Open(folder));

    public static LibrarySide Of(DefinitionsFolder definitions) => definitions.Bound is { } bound
        ? new(new(definitions.Library!, Surface(bound)), [], ExitCode.Found)
        : LibrarySide.Failed([.. definitions.Problems]);

    private static LibrarySurface Surface(BoundDefinitions bound)
    {
        LibraryModel model = bound.Files.Select(static file => file.Content).OfType<LibraryFile>().FirstOrDefault()?.Library ?? LibraryModel.Unstated;
        return new(
            model.Id?.Value,
            model.Namespace?.Value,
            IsPublic: null,
            bound.Records.ToDictionary(static record => (SortOf(record), record.Id), static record => record.Identifier),
            [.. bound.Library.Kinds.Select(Kind).OrderBy(static kind => kind.Identifier, StringComparer.Ordinal)]);
    }

    private static SubjectSort SortOf(BoundRecord record) => record switch
    {
        BoundConcept => SubjectSort.Concept,
        BoundSource => SubjectSort.Source,
        BoundAgent => SubjectSort.Agent,
        _ => SubjectSort.Event,
    };

    private static KindSurface Kind(BoundKind kind) => new(
        kind.Identifier,
        [.. kind.Attributes.Select(static attribute => new AttributeSurface(
            attribute.Identifier,
            AttributeSurface.TypeOf(Word(attribute.Type), attribute.IsList, attribute.IsRequired),
            [.. attribute.Values.Select(static value => value.Value)]))
            .OrderBy(static attribute => attribute.Identifier, StringComparer.Ordinal)]);

    // A date and a period have one type in C#.
    private static string Word(AttributeType type) => type == AttributeType.Period ? "date" : type.ToString().ToLowerInvariant();
}
