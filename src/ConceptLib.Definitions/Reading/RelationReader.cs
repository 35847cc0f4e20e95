using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>relations</c> and <c>replaced-by</c>. Whether a type exists is seen when the concept is bound: a library declares types of its own.</summary>
internal static class RelationReader
{
    private const string TargetForm = "the id of a concept, { concept, role, according-to, source, … }, or a list of these";

    private static readonly RecordShape RelationShape = new(
        "a relation",
        [
            new("concept", new ReferenceForm(Referent.Concept), "The other concept, by its id.") { IsRequired = true },
            new("role", ValueForm.Text, "What this concept is to the other.") { Examples = ["foundation"] },
            new("according-to", ValueForm.OneOrList(new ReferenceForm(Referent.Agent)), "Whose view it is: the id of an agent, or a list."),
            new("period", ValueForm.Date, "When it held, or was held, as EDTF."),
            .. ApparatusReader.Keys,
        ]);

    private static readonly ValueForm TargetsForm =
        ValueForm.OneOrList(new ChoiceForm(new ReferenceForm(Referent.Concept), new RecordForm(RelationShape)));

    /// <summary>The key that holds relations.</summary>
    public static KeyForm RelationsKey { get; } = new(
        "relations",
        new MapForm(MapKeys.RelationTypes, TargetsForm),
        "Relations to other concepts: a map from types to an id, `{ concept, role, according-to, source }`, or a list. Write a relation in one of the two files.");

    /// <summary>The key that names successors.</summary>
    public static KeyForm ReplacedByKey { get; } = new(
        "replaced-by", TargetsForm, "The concept to use instead, or several: the same as a relation of this type.");

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
