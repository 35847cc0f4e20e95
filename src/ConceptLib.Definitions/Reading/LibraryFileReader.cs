using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>library.yaml</c>.</summary>
internal static class LibraryFileReader
{
    private const string AttributeForm = "a type, or { type, list, required, description, values }";

    private static readonly RecordShape AttributeShape = new(
        "an attribute",
        new("type", WordForms.AttributeType, "What the attribute holds.") { IsRequired = true },
        new("list", ValueForm.Flag, "Whether it takes a list. Default: `false`."),
        new("required", ValueForm.Flag, "Whether each concept of the kind needs it. Default: `false`."),
        new("description", ValueForm.Text, "What the attribute says: the documentation of its property in C#."),
        new("values", new ListForm(ValueForm.PlainText), "The values of an `enumeration`."));

    private static readonly RecordShape KindShape = new(
        "a kind",
        new("identifier", ValueForm.PlainText, "The name of the class in C#; without it, it is made from the kind."),
        new("description", ValueForm.Text, "What concepts of this kind are: the documentation of the class."),
        new(
            "attributes",
            new MapForm(MapKeys.Names, new ChoiceForm(WordForms.AttributeType, new RecordForm(AttributeShape))),
            "What concepts of this kind have: a map from names to a type, or to `{ type, list, required, description, values }`."));

    private static readonly RecordShape RelationTypeShape = new(
        "a relation type",
        new("inverse", ValueForm.PlainText, "The type that reads the relation from the other side; of a symmetric type, the type itself.") { IsRequired = true },
        new("description", ValueForm.Text, "What the relation says."));

    /// <summary>The keys of a library.</summary>
    public static RecordShape Shape { get; } = new(
        "a library",
        new("id", ValueForm.PlainText, "The library's id. Two libraries in one app have two."),
        new("title", ValueForm.Text, "What the library is called."),
        new("description", ValueForm.Text, "What the library is about, in a sentence or two."),
        new("namespace", ValueForm.PlainText, "Where `Concepts` stands in C#. Without it: the project's root namespace.") { Examples = ["Acme.Vocabulary"] },
        new("default-language", ValueForm.PlainText, "The language of texts that name none: a BCP 47 tag. Default: `en`.") { Examples = ["en"] },
        new("languages", ValueForm.OneOrList(ValueForm.PlainText), "The languages of the library: a BCP 47 tag, or a list.") { Examples = ["[en, zh-Hans]"] },
        new("license", ValueForm.PlainText, "The licence of the content, best as an SPDX identifier.") { Examples = ["CC-BY-4.0"] },
        new("base-iri", ValueForm.PlainText, "The address that ids are appended to, to name concepts on the web.") { Examples = ["https://example.org/ir/"] },
        new("version", ValueForm.PlainText, "The version of the content.") { Examples = ["0.1.0"] },
        new(
            "kinds",
            new MapForm(MapKeys.Names, new ChoiceForm(new NothingForm(), new RecordForm(KindShape))),
            "The kinds of concepts: each is a class in C#. A map from names to `{ identifier, description, attributes }`, or to nothing."),
        new(
            "relation-types",
            new MapForm(MapKeys.Names, new RecordForm(RelationTypeShape)),
            "Types of relations beyond those of the format: a map from names to `{ inverse, description }`."));

    /// <summary>The library in <paramref name="root"/>.</summary>
    public static LibraryModel Read(ReadingContext context, YamlMapping? root)
    {
        if (root is null)
        {
            return LibraryModel.Unstated;
        }

        MappingReader reader = new(context, root, Shape);
        return new LibraryModel(
            reader.Id("id"),
            reader.Text("title"),
            reader.Text("description"),
            reader.Id("namespace"),
            reader.Id("default-language"),
            reader.Ids("languages"),
            reader.String("license")?.Value,
            reader.Id("base-iri"),
            reader.String("version")?.Value,
            Kinds(reader),
            RelationTypes(reader));
    }

    private static EquatableArray<KindModel> Kinds(MappingReader library)
    {
        List<KindModel> kinds = [];
        foreach (YamlEntry entry in library.Map("kinds", "a map from kinds to { description, attributes }"))
        {
            Anchored<string> id = Name(library.Context, entry.Key);
            switch (entry.Value)
            {
                case YamlScalar { IsNull: true }:
                    // A kind that has nothing but its name is the usual one.
                    kinds.Add(new KindModel(id, null, null, default));
                    break;
                case YamlMapping mapping:
                    MappingReader reader = new(library.Context, mapping, KindShape);
                    kinds.Add(new KindModel(id, reader.Id("identifier"), reader.LinkedText("description"), Attributes(reader)));
                    break;
                default:
                    library.Context.ReportShape(entry.Value, id.Value, "a map such as { description, attributes }, or nothing");
                    break;
            }
        }

        return new EquatableArray<KindModel>([.. kinds]);
    }

    private static EquatableArray<AttributeDeclarationModel> Attributes(MappingReader kind)
    {
        List<AttributeDeclarationModel> attributes = [];
        foreach (YamlEntry entry in kind.Map("attributes", "a map from attributes to their types"))
        {
            Anchored<string> name = Name(kind.Context, entry.Key);
            AttributeDeclarationModel? attribute = entry.Value switch
            {
                YamlMapping mapping => Attribute(kind.Context, name, mapping),
                YamlScalar { IsNull: false } => Shorthand(kind.Context, name, entry.Value),
                _ => null,
            };
            if (attribute is not null)
            {
                attributes.Add(attribute);
            }
            else if (entry.Value is not (YamlMapping or YamlScalar { IsNull: false }))
            {
                kind.Context.ReportShape(entry.Value, name.Value, AttributeForm);
            }
        }

        return new EquatableArray<AttributeDeclarationModel>([.. attributes]);
    }

    private static AttributeDeclarationModel? Shorthand(ReadingContext context, Anchored<string> name, YamlNode node)
    {
        if (EnumerationWords<AttributeType>.Instance.Read(context, node, name.Value) is not { } type)
        {
            return null;
        }

        if (type.Value == AttributeType.Enumeration)
        {
            context.Report(Rules.MissingKey, node.Anchor, "values", "an enumeration, as { type: enumeration, values: [ … ] },");
        }

        return new AttributeDeclarationModel(name, type.Value, false, false, null, default);
    }

    private static AttributeDeclarationModel? Attribute(ReadingContext context, Anchored<string> name, YamlMapping mapping)
    {
        MappingReader reader = new(context, mapping, AttributeShape);
        bool isList = reader.Flag("list", false);
        bool isRequired = reader.Flag("required", false);
        TextModel? description = reader.LinkedText("description");
        List<Anchored<string>> values = [];
        foreach (YamlNode item in reader.List("values", "a list of values"))
        {
            if (context.Id(item, "values", "a list of values") is { } value)
            {
                values.Add(value);
            }
        }

        reader.Required("type");
        if (reader.Word("type", EnumerationWords<AttributeType>.Instance) is not { } type)
        {
            return null;
        }

        if (type.Value == AttributeType.Enumeration)
        {
            if (reader.Required("values") is YamlSequence { Items.Count: 0 } empty)
            {
                context.Report(Rules.EmptyValue, empty.Anchor, "values", "at least one value");
            }
        }
        else if (mapping.Find("values") is { } entry)
        {
            context.Report(Rules.ExcludingKeys, entry.Key.Anchor, "type: " + type.Value.ToString().ToLowerInvariant(), "values", "only an enumeration has values");
        }

        return new AttributeDeclarationModel(name, type.Value, isList, isRequired, description, new EquatableArray<Anchored<string>>([.. values]));
    }

    private static EquatableArray<RelationTypeModel> RelationTypes(MappingReader library)
    {
        List<RelationTypeModel> types = [];
        foreach (YamlEntry entry in library.Map("relation-types", "a map from relation types to { inverse, description }"))
        {
            Anchored<string> id = Name(library.Context, entry.Key);
            if (entry.Value is not YamlMapping mapping)
            {
                library.Context.ReportShape(entry.Value, id.Value, "a map such as { inverse: required-by }; the inverse of a symmetric type is the type itself");
                continue;
            }

            MappingReader reader = new(library.Context, mapping, RelationTypeShape);
            TextModel? description = reader.LinkedText("description");
            reader.Required("inverse");
            if (reader.Id("inverse") is { } inverse)
            {
                types.Add(new RelationTypeModel(id, inverse, description));
            }
        }

        return new EquatableArray<RelationTypeModel>([.. types]);
    }

    private static Anchored<string> Name(ReadingContext context, YamlScalar key)
    {
        context.CheckVisible(key.Value, key.Anchor);
        return new Anchored<string>(key.Value, key.Anchor);
    }
}
