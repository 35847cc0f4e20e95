using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads <c>attributes</c>. Their types stand with the kind, in another file: here they are scalars, texts and lists.</summary>
internal static class AttributeReader
{
    /// <summary>The attributes, in the order of the file.</summary>
    public static EquatableArray<AttributeModel> Read(MappingReader concept)
    {
        List<AttributeModel> attributes = [];
        foreach (YamlEntry entry in concept.Map("attributes", "a map from attributes to values"))
        {
            string name = entry.Key.Value;
            AttributeValueModel? value = entry.Value is YamlSequence sequence
                ? List(concept.Context, sequence, name)
                : Value(concept.Context, entry.Value, name, "a value, or a list of values");
            if (value is not null)
            {
                attributes.Add(new AttributeModel(new Anchored<string>(name, entry.Key.Anchor), value));
            }
        }

        return new EquatableArray<AttributeModel>([.. attributes]);
    }

    private static AttributeValueModel List(ReadingContext context, YamlSequence sequence, string name)
    {
        List<AttributeValueModel> items = new(sequence.Items.Count);
        foreach (YamlNode item in sequence.Items)
        {
            if (Value(context, item, name, "single values in its list") is { } value)
            {
                items.Add(value);
            }
        }

        return new AttributeValueModel(sequence.Anchor, null, false, null, new EquatableArray<AttributeValueModel>([.. items]), IsList: true);
    }

    private static AttributeValueModel? Value(ReadingContext context, YamlNode node, string name, string expected)
    {
        if (node is YamlMapping)
        {
            return LanguageTextReader.Read(context, node, name, hasLinks: false) is { } text
                ? new AttributeValueModel(node.Anchor, null, false, text, default, IsList: false)
                : null;
        }

        return context.Text(node, name, expected) is { } scalar
            ? new AttributeValueModel(node.Anchor, scalar.Value, !((YamlScalar)node).IsPlain, null, default, IsList: false)
            : null;
    }
}
