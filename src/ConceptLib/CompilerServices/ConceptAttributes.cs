using System.ComponentModel;
using System.Globalization;
using ConceptLib.Packed;

namespace ConceptLib.CompilerServices;

/// <summary>
/// The attributes of a concept by name, as its kind declares them: read by the properties of the kind's class. For generated code.
/// </summary>
/// <remarks>
/// An attribute the concept does not have is null, or a list without items. A name that stands with another type gives an
/// <see cref="InvalidOperationException"/>: generated code and text are then not of one build.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConceptAttributes
{
    private readonly RecordBody _body;
    private Dictionary<string, object>? _values;

    internal ConceptAttributes(RecordBody body) => _body = body;

    private Dictionary<string, object> Values => Once.Get(ref _values, _body, ReadAll);

    /// <summary>A text.</summary>
    public LocalizedText? Text(string name) => First(Texts(name));

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<LocalizedText> Texts(string name) => List<LocalizedText>(name);

    /// <summary>A number.</summary>
    public decimal? Number(string name) => FirstValue(Numbers(name));

    /// <summary>A list of numbers.</summary>
    public IReadOnlyList<decimal> Numbers(string name) => List<decimal>(name);

    /// <summary>True or false.</summary>
    public bool? Boolean(string name) => FirstValue(Booleans(name));

    /// <summary>A list of truth values.</summary>
    public IReadOnlyList<bool> Booleans(string name) => List<bool>(name);

    /// <summary>A date or a period.</summary>
    public Edtf? Edtf(string name) => First(Edtfs(name));

    /// <summary>A list of dates or periods.</summary>
    public IReadOnlyList<Edtf> Edtfs(string name) => List<Edtf>(name);

    /// <summary>A value of an enumeration; <paramref name="member"/> gives the member for a value as written.</summary>
    public T? Enumeration<T>(string name, Func<string, T> member)
        where T : struct, Enum => FirstValue(Enumerations(name, member));

    /// <summary>A list of values of an enumeration; <paramref name="member"/> gives the member for a value as written.</summary>
    public IReadOnlyList<T> Enumerations<T>(string name, Func<string, T> member)
        where T : struct, Enum => [.. List<string>(name).Select(member)];

    /// <summary>A concept of the library.</summary>
    public Concept? Concept(string name) => First(Concepts(name));

    /// <summary>A list of concepts of the library.</summary>
    public IReadOnlyList<Concept> Concepts(string name) => [.. List<ConceptAttributeValue>(name).Select(value => _body.Library.Resolve.Concept(value.Id))];

    private static T? First<T>(IReadOnlyList<T> list)
        where T : class => list.Count == 0 ? null : list[0];

    private static T? FirstValue<T>(IReadOnlyList<T> list)
        where T : struct => list.Count == 0 ? null : list[0];

    private static Dictionary<string, object> ReadAll(RecordBody body)
    {
        Dictionary<string, object> values = new(StringComparer.Ordinal);
        PackedReader reader = body.Field(ConceptHead.AttributesField);
        if (reader.IsEmpty)
        {
            return values;
        }

        for (int count = reader.Number(); count > 0; count--)
        {
            string name = reader.RequiredString();
            values[name] = ReadValues(ref reader, (AttributeType)reader.Number());
        }

        return values;
    }

    private static object ReadValues(ref PackedReader reader, AttributeType type) => type switch
    {
        AttributeType.Text => reader.List(static (ref PackedReader r) => r.RequiredText()),
        AttributeType.Number => reader.List(static (ref PackedReader r) => decimal.Parse(r.RequiredString(), NumberStyles.Float, CultureInfo.InvariantCulture)),
        AttributeType.Boolean => reader.List(static (ref PackedReader r) => r.RequiredString() == "true"),
        AttributeType.Date or AttributeType.Period => reader.List(static (ref PackedReader r) => ConceptLib.Edtf.Parse(r.RequiredString())),
        AttributeType.Concept => reader.List(static (ref PackedReader r) => new ConceptAttributeValue(r.RequiredString())),
        _ => reader.List(static (ref PackedReader r) => r.RequiredString()),
    };

    private T[] List<T>(string name)
    {
        if (!Values.TryGetValue(name, out object? list))
        {
            return [];
        }

        return list as T[] ?? throw new InvalidOperationException(
            $"The attribute '{name}' of the concept '{_body.Id}' has another type than its class expects: build the library anew.");
    }

    /// <summary>The values of the packed form; the engine's enum of the same name has them.</summary>
    private enum AttributeType
    {
        Text,
        Number,
        Boolean,
        Date,
        Period,
        Enumeration,
        Concept,
    }

    /// <summary>The id of a concept, apart from the text of an enumeration.</summary>
    private readonly record struct ConceptAttributeValue(string Id);
}
