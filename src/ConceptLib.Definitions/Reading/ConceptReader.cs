using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file that defines one concept.</summary>
internal static class ConceptReader
{
    private static readonly ValueForm MappingForm = ValueForm.OneOrList(ValueForm.PlainText);

    // In the order of the file: it is the order of the mappings in the API.
    private static readonly RecordShape MappingsShape = new(
        "mappings",
        new("exact", MappingForm, "The same concept elsewhere: its address, or a list (skos:exactMatch).") { IsOrderFree = true },
        new("close", MappingForm, "Nearly the same (skos:closeMatch).") { IsOrderFree = true },
        new("broad", MappingForm, "A broader one (skos:broadMatch).") { IsOrderFree = true },
        new("narrow", MappingForm, "A narrower one (skos:narrowMatch).") { IsOrderFree = true },
        new("related", MappingForm, "A related one (skos:relatedMatch).") { IsOrderFree = true });

    /// <summary>The keys of a concept.</summary>
    public static RecordShape Shape { get; } = new(
        "a concept",
        [
            new("id", ValueForm.PlainText, "The concept's id. Without it: the file's name without its extension."),
            new("identifier", ValueForm.PlainText, "The name in C#; without it, it is made from the id."),
            new("kind", new ReferenceForm(Referent.Kind), "What kind of concept it is: one that library.yaml declares."),
            new("domain", ValueForm.PlainText, "The field that tells the concept from others of the same label."),
            .. LabelReader.Keys("What the concept is called."),
            .. DefinitionTextReader.Keys,
            .. ApparatusReader.NoteKeys,
            .. QuoteReader.Keys,
            RelationReader.RelationsKey,
            new("mappings", new RecordForm(MappingsShape), "The same or a like concept in other schemes, by their addresses."),
            new("attributes", new AttributesForm(), "The attributes of the concept's kind."),
            new("status", WordForms.ConceptStatus, "Where the concept is in its life."),
            RelationReader.ReplacedByKey,
            new("reason", ValueForm.Text, "Why it has its status. `[shown](#concept-id)` links a concept."),
        ])
    { Synonyms = Synonyms.Concept };

    /// <summary>The concept in <paramref name="root"/>, with as much as can be read.</summary>
    public static ConceptModel Read(ReadingContext context, YamlMapping root, string fileId)
    {
        MappingReader reader = new(context, root, Shape);
        return new ConceptModel(
            Id: reader.Id("id") ?? FileId(context, fileId),
            Identifier: reader.Id("identifier"),
            Kind: reader.Id("kind"),
            Domain: reader.String("domain"),
            Labels: LabelReader.Read(reader),
            Definition: DefinitionTextReader.ReadOwn(reader),
            Definitions: DefinitionTextReader.ReadOthers(reader),
            Notes: ApparatusReader.Notes(reader),
            Quotes: QuoteReader.Read(reader),
            Relations: RelationReader.Read(reader),
            Mappings: Mappings(reader),
            Attributes: AttributeReader.Read(reader),
            Status: reader.Word("status", EnumerationWords<ConceptStatus>.Instance),
            Reason: reader.LinkedText("reason"),
            IsBroken: false);
    }

    /// <summary>A concept of which nothing but the file's name is known.</summary>
    public static ConceptModel Unreadable(string fileId) => new(
        new Anchored<string>(fileId, 0), null, null, null, default, null, default, default, default, default, default, default, null, null, IsBroken: true);

    private static Anchored<string> FileId(ReadingContext context, string fileId)
    {
        if (ForbiddenCharacters.FindInvisible(fileId) is { } invisible)
        {
            context.Report(Rules.InvisibleCharacter, 0, Excerpt.Of(fileId), CodePoints.Name(fileId, invisible.Index));
        }

        return new Anchored<string>(fileId, 0);
    }

    private static EquatableArray<MappingModel> Mappings(MappingReader concept)
    {
        if (concept["mappings"] is not { } node)
        {
            return default;
        }

        if (node is not YamlMapping mapping)
        {
            concept.Context.ReportShape(node, "mappings", "a map such as { exact: [https://…] }");
            return default;
        }

        MappingReader reader = new(concept.Context, mapping, MappingsShape);
        List<MappingModel> mappings = [];
        Add(MappingType.Exact, "exact");
        Add(MappingType.Close, "close");
        Add(MappingType.Broad, "broad");
        Add(MappingType.Narrow, "narrow");
        Add(MappingType.Related, "related");
        mappings.Sort(static (left, right) => left.Anchor.CompareTo(right.Anchor));
        return new EquatableArray<MappingModel>([.. mappings]);

        void Add(MappingType type, string key)
        {
            foreach (YamlNode item in reader.OneOrList(key))
            {
                if (reader.Context.Id(item, key, "the address of a concept, or a list of them") is { } target)
                {
                    mappings.Add(new MappingModel(item.Anchor, type, target));
                }
            }
        }
    }
}
