namespace ConceptLib.Definitions.Reading;

/// <summary>
/// What value a key takes. The readers say it in code, with a message for each mistake; a form says it as data, for those who write files
/// (the order of keys, quotation marks) and for editors (JSON Schema). Tests hold the two together.
/// </summary>
public abstract record ValueForm
{
    // What Edtf reads, in the syntax that regular expressions of ECMAScript and of .NET share.
    private const string EdtfDate =
        @"(?:Y-?[1-9][0-9]{4,8}|-?(?:[0-9]{2}XX|[0-9]{3}X|[0-9]{4}(?:-(?:XX(?:-XX)?|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?))[?~%]?";

    /// <summary>A text without languages, or a name that the author gives: an id, a C# identifier, the type of an event.</summary>
    public static ValueForm PlainText { get; } = new ScalarForm(null);

    /// <summary>Any string, even one that says nothing.</summary>
    public static ValueForm Verbatim { get; } = new ScalarForm("");

    /// <summary>A date or a period in EDTF, by its form: how many days a month has is not asked, nor which end of a period comes first.</summary>
    public static ValueForm Date { get; } = new ScalarForm($@"^(?:{EdtfDate}(?:/(?:{EdtfDate}|\.\.)?)?|(?:\.\.)?/{EdtfDate})$");

    /// <summary>A text in the default language, or in several.</summary>
    public static ValueForm Text { get; } = new TextForm();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static ValueForm Flag { get; } = new FlagForm();

    /// <summary>The value itself, or a list of such.</summary>
    public static ValueForm OneOrList(ValueForm item) => new ChoiceForm(item, new ListForm(item));
}

/// <summary>One string.</summary>
/// <param name="Pattern">A regular expression that it matches, or null for any that says something.</param>
public sealed record ScalarForm(string? Pattern) : ValueForm;

/// <summary>A string in the default language, or a map from language tags to strings.</summary>
public sealed record TextForm : ValueForm;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagForm : ValueForm;

/// <summary>One of some words.</summary>
public sealed record WordsForm(IReadOnlyList<(string Word, string Description)> Words) : ValueForm
{
    /// <summary>The words of an enumeration, with a description for each value in the order of the values.</summary>
    internal static WordsForm Of<T>(EnumerationWords<T> words, params string[] descriptions)
        where T : struct, Enum
        => words.Words.Count == descriptions.Length
            ? new WordsForm([.. words.Words.Zip(descriptions, static (word, description) => (word, description))])
            : throw new ArgumentException($"{typeof(T).Name} has {words.Words.Count} words, and {descriptions.Length} descriptions.", nameof(descriptions));
}

/// <summary>The id of something that the library has.</summary>
public sealed record ReferenceForm(Referent To) : ValueForm;

/// <summary>What an id can name.</summary>
public enum Referent
{
    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An agent.</summary>
    Agent,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A quote: <c>concept/id</c>, or the id alone of one of the same file.</summary>
    Quote,

    /// <summary>A kind that <c>library.yaml</c> declares.</summary>
    Kind,
}

/// <summary>A map with keys of the format.</summary>
public sealed record RecordForm(RecordShape Shape) : ValueForm;

/// <summary>A list.</summary>
public sealed record ListForm(ValueForm Item) : ValueForm;

/// <summary>A value of one of several forms.</summary>
public sealed record ChoiceForm(params ValueForm[] Options) : ValueForm;

/// <summary>A map whose keys the author chooses.</summary>
public sealed record MapForm(MapKeys Keys, ValueForm Value) : ValueForm;

/// <summary>What the keys of a map are.</summary>
public enum MapKeys
{
    /// <summary>Names that are declared here.</summary>
    Names,

    /// <summary>Languages of the library.</summary>
    Languages,

    /// <summary>Types of relations: those of the format, and those that the library declares.</summary>
    RelationTypes,

    /// <summary>Keys of the record that the map belongs to.</summary>
    KeysOfRecord,
}

/// <summary>The attributes that the concept's kind declares. A value in quotation marks is text and nothing else.</summary>
public sealed record AttributesForm : ValueForm;

/// <summary>Two offsets, the second the larger: an end-exclusive range.</summary>
public sealed record OffsetsForm : ValueForm;

/// <summary>No value at all: the key says everything.</summary>
public sealed record NothingForm : ValueForm;
