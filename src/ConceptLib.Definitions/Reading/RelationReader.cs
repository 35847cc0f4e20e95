using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>relations</c> and <c>replaced-by</c>. Whether a type exists is seen when the concept is bound: a library declares types of its own.</summary>
internal static class RelationReader
{
    private const string TargetForm = "the id of a concept, { concept, role, according-to, source, … }, or a list of these";

    private static readonly RecordShape RelationShape = RecordShape.WithApparatus("a relation", "concept", "role", "according-to", "period");

    /// <summary>The relations, in the order of the file.</summary>
    public static EquatableArray<RelationModel> Read(MappingReader concept)
    {
        List<RelationModel> relations = [];
        foreach (YamlEntry type in concept.Map("relations", "a map from relation types to concepts, such as { broader: some-concept }"))
        {
            Add(concept.Context, type.Key, type.Value, relations);
        }

        if (concept["replaced-by"] is { } successors)
        {
            Add(concept.Context, new YamlScalar(successors.Anchor, "replaced-by", YamlDotNet.Core.ScalarStyle.Plain, false), successors, relations);
        }

        return new EquatableArray<RelationModel>([.. relations]);
    }

    private static void Add(ReadingContext context, YamlScalar type, YamlNode targets, List<RelationModel> relations)
    {
        Anchored<string> typeId = new(type.Value, type.Anchor);
        if (targets is not YamlSequence sequence)
        {
            AddOne(context, typeId, targets, relations);
            return;
        }

        foreach (YamlNode target in sequence.Items)
        {
            AddOne(context, typeId, target, relations);
        }
    }

    private static void AddOne(ReadingContext context, Anchored<string> type, YamlNode node, List<RelationModel> relations)
    {
        if (node is not YamlMapping mapping)
        {
            if (context.Id(node, type.Value, TargetForm) is { } id)
            {
                relations.Add(new RelationModel(node.Anchor, type, id, null, default, null, Apparatus.None));
            }

            return;
        }

        MappingReader reader = new(context, mapping, RelationShape);
        TextModel? role = reader.Text("role");
        EquatableArray<Anchored<string>> accordingTo = reader.Ids("according-to");
        Anchored<string>? period = reader.Date("period");
        Apparatus apparatus = reader.Apparatus();
        reader.Required("concept");
        if (reader.Id("concept") is { } target)
        {
            relations.Add(new RelationModel(mapping.Anchor, type, target, role, accordingTo, period, apparatus));
        }
    }
}
