namespace ConceptLib.Tool.Comparison;

/// <summary>One thing that a record's file says: a label, a definition, a quote.</summary>
/// <param name="Key">Pairs it with what it was before, when it was edited; a part with the same fields pairs first.</param>
/// <param name="Phrase">How a sentence begins with it: <c>The quote wu-equality</c>; empty for the record's own fields.</param>
/// <param name="Fields">In an order of their own; what is not stated is not among them.</param>
internal sealed record RecordPart(string Key, string Phrase, IReadOnlyList<PartField> Fields)
{
    // No text of a library has control characters.
    private const char Unit = '\u001F';

    /// <summary>What a reader is shown of it when it is new or gone; or nothing.</summary>
    public string Gist { get; init; } = "";

    /// <summary>Whether users look it up by an id.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether another text of it is another name for the record.</summary>
    public bool IsPreferredLabel { get; init; }

    /// <summary>Whether both say the same.</summary>
    public string Signature => string.Join(Unit, Fields.Select(static one => one.Name + Unit + one.Value).Prepend(Key));
}

/// <summary>A field with its value in words.</summary>
/// <param name="Name">Of a text in another language than the default one, with the language.</param>
/// <param name="Value">What is stated.</param>
/// <param name="IsProse">Whether a change is shown word by word.</param>
internal sealed record PartField(string Name, string Value, bool IsProse = false)
{
    /// <summary>The field that is the part itself: the text of a label, the words of a quote.</summary>
    public const string Main = "text";

    /// <summary>Whether it decides the type of the record's member in C#.</summary>
    public bool IsMemberType { get; init; }
}

/// <summary>Parts of one sort, in the order of the file.</summary>
/// <param name="Name">What they are together: <c>quotes</c>.</param>
/// <param name="Parts">None where the file states none.</param>
internal sealed record RecordSection(string Name, IReadOnlyList<RecordPart> Parts);
