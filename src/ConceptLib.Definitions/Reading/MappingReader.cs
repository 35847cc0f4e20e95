using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads the values of a map by their keys, each as the type it must have, and reports the keys that the map's shape does not know.</summary>
internal readonly struct MappingReader
{
    private readonly ReadingContext _context;
    private readonly YamlMapping _mapping;
    private readonly RecordShape _shape;

    /// <summary>Begins to read <paramref name="mapping"/>.</summary>
    /// <param name="isStrict">Whether unknown keys are reported; not where others than those of the shape have a meaning.</param>
    public MappingReader(ReadingContext context, YamlMapping mapping, RecordShape shape, bool isStrict = true)
    {
        _context = context;
        _mapping = mapping;
        _shape = shape;
        if (isStrict)
        {
            foreach (YamlEntry entry in mapping.Entries)
            {
                if (shape.Has(entry.Key.Value))
                {
                    continue;
                }

                if (entry.Value is YamlScalar { Value: "", IsPlain: true } && context.IsInBrackets(mapping))
                {
                    context.ReportTextCutByComma(entry.Key, shape);
                }
                else
                {
                    context.ReportUnknownKey(entry.Key, shape);
                }
            }
        }
    }

    /// <summary>What the readers of the file share.</summary>
    public ReadingContext Context => _context;

    /// <summary>The node of the map.</summary>
    public int Anchor => _mapping.Anchor;

    /// <summary>All its entries, in their order.</summary>
    public IReadOnlyList<YamlEntry> Entries => _mapping.Entries;

    /// <summary>The keys it may have.</summary>
    public RecordShape Shape => _shape;

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key] => _mapping.Find(key)?.Value;

    /// <summary>The value of a key; a report when it is missing.</summary>
    public YamlNode? Required(string key)
    {
        YamlNode? value = this[key];
        if (value is null)
        {
            _context.ReportMissing(_mapping, key, _shape.Name);
        }

        return value;
    }

    /// <summary>A text without languages.</summary>
    public Anchored<string>? String(string key) => this[key] is { } node ? _context.Text(node, key, "a text") : null;

    /// <summary>The id of a record.</summary>
    public Anchored<string>? Id(string key) => this[key] is { } node ? _context.Id(node, key) : null;

    /// <summary>A date or a period; whether it is one in EDTF is seen when it is bound.</summary>
    public Anchored<string>? Date(string key) => this[key] is { } node ? _context.Text(node, key, "a date in EDTF") : null;

    /// <summary>A text in languages.</summary>
    public TextModel? Text(string key) => this[key] is { } node ? LanguageTextReader.Read(_context, node, key, hasLinks: false) : null;

    /// <summary>A text in languages in which <c>[shown](#id)</c> is a link.</summary>
    public TextModel? LinkedText(string key) => this[key] is { } node ? LanguageTextReader.Read(_context, node, key, hasLinks: true) : null;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool Flag(string key, bool defaultValue)
    {
        if (this[key] is not { } node)
        {
            return defaultValue;
        }

        switch (node)
        {
            case YamlScalar { IsPlain: true, Value: "true" }:
                return true;
            case YamlScalar { IsPlain: true, Value: "false" }:
                return false;
            case YamlScalar { IsEmpty: false } scalar:
                string? meant = MeantFlag(scalar.Value);
                _context.Report(Rules.UnknownValue, node.Anchor, Excerpt.Of(scalar.Value), key, meant is null ? "It takes true or false." : $"Did you mean {meant}, without quotation marks?");
                return defaultValue;
            default:
                _context.ReportShape(node, key, "true or false");
                return defaultValue;
        }
    }

    /// <summary>One of the words of an enumeration.</summary>
    public Anchored<T>? Word<T>(string key, EnumerationWords<T> words)
        where T : struct, Enum
        => this[key] is { } node ? words.Read(_context, node, key) : null;

    /// <summary>One id or a list of ids.</summary>
    public EquatableArray<Anchored<string>> Ids(string key)
        => this[key] is { } node ? new EquatableArray<Anchored<string>>(Ids(node, key)) : default;

    /// <summary>The items of a list; an empty one and a report when the value is something else.</summary>
    public IReadOnlyList<YamlNode> List(string key, string expected)
    {
        switch (this[key])
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case { } node:
                _context.ReportShape(node, key, expected);
                return [];
        }
    }

    /// <summary>The value itself, or the items of the list it is.</summary>
    public IReadOnlyList<YamlNode> OneOrList(string key) => this[key] switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        { } node => [node],
    };

    /// <summary>The value of a singular key, or the items of its plural; a report when both are there, or one is used as the other.</summary>
    public IReadOnlyList<YamlNode> OneOrMany(string singular, string plural)
    {
        YamlEntry? one = _mapping.Find(singular);
        YamlEntry? many = _mapping.Find(plural);
        if (one is not null && many is not null)
        {
            ReportPair(_context.Ranges.Start(one.Key.Anchor) < _context.Ranges.Start(many.Key.Anchor) ? many.Key : one.Key, singular, plural);
        }

        if (many is not null)
        {
            if (many.Value is YamlSequence list)
            {
                return list.Items;
            }

            _context.ReportShape(many.Value, plural, $"a list (write '{singular}' for one)");
        }

        if (one is null || one.Value is YamlRefused)
        {
            return [];
        }

        if (one.Value is YamlSequence sequence)
        {
            _context.ReportShape(sequence, singular, $"one value (write '{plural}' for a list)");
            return sequence.Items;
        }

        return [one.Value];
    }

    /// <summary>Reports that a singular key and its plural stand together.</summary>
    public void ReportPair(YamlScalar second, string singular, string plural)
        => _context.Report(Rules.ExcludingKeys, second.Anchor, singular, plural, $"write '{singular}' for one, '{plural}' for several");

    /// <summary>The entries of a map from names to values; none and a report when the value is something else.</summary>
    public IReadOnlyList<YamlEntry> Map(string key, string expected)
    {
        switch (this[key])
        {
            case null:
                return [];
            case YamlMapping mapping:
                return mapping.Entries;
            case { } node:
                _context.ReportShape(node, key, expected);
                return [];
        }
    }

    /// <summary>Sources, notes and certainties.</summary>
    public Apparatus Apparatus() => ApparatusReader.Read(this);

    private Anchored<string>[] Ids(YamlNode node, string key)
    {
        if (node is not YamlSequence sequence)
        {
            return _context.Id(node, key, "an id or a list of ids") is { } id ? [id] : [];
        }

        List<Anchored<string>> ids = new(sequence.Items.Count);
        foreach (YamlNode item in sequence.Items)
        {
            if (_context.Id(item, key) is { } id)
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    private static string? MeantFlag(string value) => value.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "ON" or "1" => "true",
        "FALSE" or "NO" or "N" or "OFF" or "0" => "false",
        _ => null,
    };
}
