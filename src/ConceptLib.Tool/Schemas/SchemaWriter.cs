using System.Globalization;
using System.Text.Json.Nodes;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Tool.Schemas;

/// <summary>
/// Writes what a file takes as JSON Schema, from the table by which the reader knows the keys, and from the names of the library at hand.
/// Draft 7 is what editors of YAML know (https://github.com/redhat-developer/yaml-language-server); <c>markdownEnumDescriptions</c> and
/// <c>errorMessage</c> are theirs, and no matter to a validator.
/// </summary>
internal sealed class SchemaWriter
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const string LanguageTag = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    private readonly LibraryNames _names;
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    private SchemaWriter(LibraryNames names) => _names = names;

    /// <summary>The schema of a kind of file.</summary>
    /// <param name="file">What such a file takes.</param>
    /// <param name="names">The names that its values may use.</param>
    public static JsonObject Write(FileForm file, LibraryNames names)
    {
        SchemaWriter writer = new(names);
        JsonObject root = file.Value is RecordForm record ? writer.Record(record.Shape) : writer.Schema(file.Value, null);
        root["type"] = file.MayBeEmpty ? new JsonArray("object", "null") : "object";
        if (!file.MayBeEmpty)
        {
            root["minProperties"] = 1;
        }

        JsonObject schema = new()
        {
            ["$schema"] = Draft,
            ["title"] = char.ToUpperInvariant(file.Name[0]) + file.Name[1..],
        };
        foreach ((string key, JsonNode? value) in root.ToArray())
        {
            root.Remove(key);
            schema.Add(key, value);
        }

        schema["definitions"] = new JsonObject(writer._definitions.Select(static definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return schema;
    }

    private JsonObject Schema(ValueForm form, RecordShape? owner) => form switch
    {
        TextForm => Shared("text", Text),
        ScalarForm date when date == ValueForm.Date => Shared("date", () => Scalar(date.Pattern!)),
        ScalarForm { Pattern: "" } => new JsonObject { ["type"] = ScalarTypes() },
        ScalarForm { Pattern: { } pattern } => Scalar(pattern),
        ScalarForm => String(),
        FlagForm => new JsonObject { ["type"] = "boolean" },
        WordsForm words => Words(words.Words.Select(static word => new KnownId(word.Word, word.Description))),
        ReferenceForm reference => Reference(reference.To),
        RecordForm record => Shared(DefinitionName(record.Shape.Name), () => Record(record.Shape)),
        ListForm list => new JsonObject { ["type"] = "array", ["items"] = Schema(list.Item, owner) },
        ChoiceForm choice => AnyOf([.. choice.Options.Select(option => Schema(option, owner))]),
        MapForm map => Map(map.Keys, Schema(map.Value, owner), owner),
        OffsetsForm => Offsets(),
        NothingForm => new JsonObject { ["type"] = "null" },
        _ => new JsonObject { ["type"] = "object" }, // attributes: which, the kind says
    };

    private JsonObject Text()
    {
        JsonObject languages = Map(MapKeys.Languages, String(), null);
        languages["minProperties"] = 1;
        return AnyOf(String(), languages);
    }

    private JsonObject Record(RecordShape shape)
    {
        JsonObject properties = [];
        foreach (KeyForm key in shape.Forms)
        {
            JsonObject value = Described(Schema(key.Value, shape), key.Description);
            if (key.Examples.Count > 0)
            {
                value["examples"] = new JsonArray([.. key.Examples.Select(static example => (JsonNode)example)]);
            }

            properties.Add(key.Name, value);
        }

        JsonObject record = new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        string[] required = [.. shape.Forms.Where(static key => key.IsRequired).Select(static key => key.Name)];
        if (required.Length > 0)
        {
            record["required"] = Names(required);
        }

        KeyForm[] dependent = [.. shape.Forms.Where(static key => key.Needs is not null)];
        if (dependent.Length > 0)
        {
            record["dependencies"] = new JsonObject(dependent.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Names([key.Needs!]))));
        }

        JsonObject[] conditions = [.. Exclusions(shape), .. OneRequired(shape), .. shape.Forms.Any(static key => key.Value is AttributesForm) ? _names.Kinds.Select(AttributesOf) : []];
        if (conditions.Length > 0)
        {
            record["allOf"] = new JsonArray([.. conditions]);
        }

        return record;
    }

    private static IEnumerable<JsonObject> Exclusions(RecordShape shape) => shape.Forms.Where(static key => key.Excludes is not null).Select(static key => new JsonObject
    {
        ["not"] = new JsonObject { ["required"] = Names([key.Name, key.Excludes!]) },
        ["errorMessage"] = $"'{key.Name}' and '{key.Excludes}' do not stand together.",
    });

    private static IEnumerable<JsonObject> OneRequired(RecordShape shape) => shape.OneRequired.Count == 0 ? [] :
    [
        new JsonObject { ["anyOf"] = new JsonArray([.. shape.OneRequired.Select(static key => new JsonObject { ["required"] = Names([key]) })]) },
    ];

    /// <summary>What the attributes of a concept are when it is of a kind.</summary>
    private JsonObject AttributesOf(KindModel kind)
    {
        JsonObject properties = [];
        foreach (AttributeDeclarationModel attribute in kind.Attributes)
        {
            JsonObject value = AttributeValue(attribute);
            if (attribute.IsList)
            {
                value = AnyOf(value, new JsonObject { ["type"] = "array", ["items"] = value.DeepClone() });
            }

            properties.Add(attribute.Name.Value, Described(value, _names.TextOf(attribute.Description)));
        }

        JsonObject attributes = new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        JsonObject concept = new() { ["properties"] = new JsonObject { ["attributes"] = attributes } };
        string[] required = [.. kind.Attributes.Where(static attribute => attribute.IsRequired).Select(static attribute => attribute.Name.Value)];
        if (required.Length > 0)
        {
            attributes["required"] = Names(required);
            concept["required"] = Names(["attributes"]);
        }

        return new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind.Id.Value } }, ["required"] = Names(["kind"]) },
            ["then"] = concept,
        };
    }

    private JsonObject AttributeValue(AttributeDeclarationModel attribute) => attribute.Type switch
    {
        AttributeType.Number => new JsonObject { ["type"] = "number" },
        AttributeType.Boolean => new JsonObject { ["type"] = "boolean" },
        AttributeType.Date or AttributeType.Period => Schema(ValueForm.Date, null),
        AttributeType.Enumeration => Words(attribute.Values.Select(static value => new KnownId(value.Value, ""))),
        AttributeType.Concept => Reference(Referent.Concept),
        _ => Schema(ValueForm.Text, null),
    };

    private JsonObject Reference(Referent to) => to switch
    {
        Referent.Concept => Id("concept-id", _names.Concepts),
        Referent.Source => Id("source-id", _names.Sources),
        Referent.Agent => Id("agent-id", _names.Agents),
        Referent.Event => Id("event-id", _names.Events),
        Referent.Kind => Id("kind", [.. _names.Kinds.Select(kind => new KnownId(kind.Id.Value, _names.TextOf(kind.Description)))]),
        _ => Shared("quote-id", () => AnyOf(Words(_names.Quotes), new JsonObject { ["type"] = "string", ["pattern"] = "^[^/]+$" })),
    };

    private JsonObject Id(string name, IReadOnlyList<KnownId> ids) => Shared(name, () => Words(ids));

    /// <summary>A map whose keys the author chooses.</summary>
    private JsonObject Map(MapKeys keys, JsonObject value, RecordShape? owner)
    {
        KnownId[]? names = keys switch
        {
            MapKeys.RelationTypes => [.. _names.RelationTypes],
            MapKeys.Languages when _names.Languages.Count > 0 => [.. _names.Languages.Select(static language => new KnownId(language, ""))],
            MapKeys.KeysOfRecord => [.. owner!.Forms.Select(static key => new KnownId(key.Name, key.Description))],
            _ => null,
        };
        if (names is null)
        {
            JsonObject map = new() { ["type"] = "object", ["additionalProperties"] = value };
            if (keys == MapKeys.Languages)
            {
                map["propertyNames"] = new JsonObject { ["pattern"] = LanguageTag };
            }

            return map;
        }

        JsonObject properties = [];
        foreach (KnownId name in names)
        {
            properties.Add(name.Id, Described((JsonObject)value.DeepClone(), name.Description));
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    /// <summary>One of some words; any string when there are none to choose from.</summary>
    private JsonObject Words(IEnumerable<KnownId> words)
    {
        (JsonNode Value, string Description)[] readings = [.. words.SelectMany(static word => Readings(word.Id).Select(reading => (reading, word.Description)))];
        if (readings.Length == 0)
        {
            return String();
        }

        JsonObject schema = new() { ["enum"] = new JsonArray([.. readings.Select(static reading => reading.Value)]) };
        if (readings.Any(static reading => reading.Description.Length > 0))
        {
            schema["markdownEnumDescriptions"] = new JsonArray([.. readings.Select(static reading => (JsonNode)reading.Description)]);
        }

        return schema;
    }

    /// <summary>What a bare word is to a program that guesses types: the word, and for <c>1984</c> a number too.</summary>
    private static IEnumerable<JsonNode> Readings(string word)
    {
        yield return word;
        if (double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            yield return number;
        }
    }

    private JsonObject String() => Shared("string", static () => Scalar(@"\S"));

    private static JsonObject Scalar(string pattern) => new() { ["type"] = ScalarTypes(), ["pattern"] = pattern };

    // Every scalar is a text: 2018, 1.0 and no need no quotation marks.
    private static JsonArray ScalarTypes() => new("string", "number", "boolean");

    private static JsonObject Offsets() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };

    private JsonObject Shared(string name, Func<JsonObject> schema)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, []); // a shape that holds itself refers to it
            _definitions[name] = schema();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static JsonObject Described(JsonObject schema, string description)
    {
        if (description.Length > 0)
        {
            schema["description"] = description;
        }

        return schema;
    }

    private static JsonObject AnyOf(params JsonObject[] options) => new() { ["anyOf"] = new JsonArray([.. options]) };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(static name => (JsonNode)name)]);

    /// <summary><c>a source reference</c> is <c>source-reference</c>.</summary>
    private static string DefinitionName(string name)
    {
        string[] words = name.Replace("'s", "", StringComparison.Ordinal).Split(' ');
        return string.Join('-', words.SkipWhile(static word => word is "a" or "an" or "the"));
    }
}
