namespace ConceptLib.Packed;

/// <summary>The first field of a concept; and the numbers of the others.</summary>
internal sealed class ConceptHead
{
    public const int HeadField = 0;
    public const int LabelsField = 1;
    public const int DefinitionField = 2;
    public const int DefinitionsField = 3;
    public const int NotesField = 4;
    public const int QuotesField = 5;
    public const int RelationsField = 6;
    public const int MappingsField = 7;
    public const int AttributesField = 8;

    public ConceptHead(RecordBody body)
    {
        PackedReader reader = body.Field(HeadField);
        if (reader.IsEmpty)
        {
            return;
        }

        Kind = reader.String();
        Status = (ConceptStatus)reader.Number();
        Domain = reader.String();
        Reason = reader.Text();
    }

    public string? Kind { get; }

    public ConceptStatus Status { get; }

    public string? Domain { get; }

    public LocalizedText? Reason { get; }

    /// <summary>The kind alone: what is needed to choose a class.</summary>
    public static string? KindOf(RecordBody body)
    {
        PackedReader reader = body.Field(HeadField);
        return reader.IsEmpty ? null : reader.String();
    }
}
