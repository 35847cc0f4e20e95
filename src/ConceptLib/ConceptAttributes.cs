using System.Diagnostics;
using System.Globalization;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>
/// The attributes of a concept by the names its kind declares in YAML. The class of a kind has a property for each; this is for code that
/// knows the kind at run time only.
/// </summary>
/// <remarks>
/// An attribute the concept does not have is null, or a list without items. To ask for one in another type than it is declared with gives
/// an <see cref="InvalidOperationException"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConceptAttributes
{
    private readonly RecordBody _body;
    private KeyValuePair<string, Array>[]? _all;

    internal ConceptAttributes(RecordBody body) => _body = body;

    /// <summary>The names of the attributes the concept has, in the order of the file.</summary>
    public IReadOnlyList<string> Names => Array.ConvertAll(All, static attribute => attribute.Key);

    private KeyValuePair<string, Array>[] All => _all ?? Once.Keep(ref _all, ReadAll(_body));

    /// <summary>
    /// The values of an attribute whatever its type: <see cref="LocalizedText"/>, <see cref="decimal"/>, <see cref="bool"/>,
    /// <see cref="ConceptLib.Edtf"/>, <see cref="ConceptLib.Concept"/>, or <see cref="string"/> for a value of an enumeration.
    /// One that is no list has one value.
    /// </summary>
    public IReadOnlyList<object> ValuesOf(string name) => Values(name) switch
    {
        null => [],
        ConceptAttributeValue[] => Concepts(name),
        Array values => [.. values.Cast<object>()],
    };

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

    /// <summary>Names and values: <c>period: 1648/; members: 3</c>.</summary>
    public override string ToString() =>
        string.Join("; ", Names.Select(name => name + ": " + string.Join(", ", ValuesOf(name).Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture)))));

    private static T? First<T>(IReadOnlyList<T> list)
        where T : class => list.Count == 0 ? null : list[0];

    private static T? FirstValue<T>(IReadOnlyList<T> list)
        where T : struct => list.Count == 0 ? null : list[0];

    private static KeyValuePair<string, Array>[] ReadAll(RecordBody body) => body.Field(ConceptHead.AttributesField)
        .ListField(static (ref PackedReader r) => new KeyValuePair<string, Array>(r.RequiredString(), ReadValues(ref r, (AttributeType)r.Number())));

    private static Array ReadValues(ref PackedReader reader, AttributeType type) => type switch
    {
        AttributeType.Text => reader.List(static (ref PackedReader r) => r.RequiredText()),
        AttributeType.Number => reader.List(static (ref PackedReader r) => decimal.Parse(r.RequiredString(), NumberStyles.Float, CultureInfo.InvariantCulture)),
        AttributeType.Boolean => reader.List(static (ref PackedReader r) => r.RequiredString() == "true"),
        AttributeType.Date or AttributeType.Period => reader.List(static (ref PackedReader r) => ConceptLib.Edtf.Parse(r.RequiredString())),
        AttributeType.Concept => reader.List(static (ref PackedReader r) => new ConceptAttributeValue(r.RequiredString())),
        _ => reader.List(static (ref PackedReader r) => r.RequiredString()),
    };

    private T[] List<T>(string name) => Values(name) switch
    {
        null => [],
        T[] values => values,
        _ => throw new InvalidOperationException($"The attribute '{name}' of the concept '{_body.Id}' has another type than is asked for."),
    };

    private Array? Values(string name)
    {
        foreach (KeyValuePair<string, Array> attribute in All)
        {
            if (attribute.Key == name)
            {
                return attribute.Value;
            }
        }

        return null;
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
