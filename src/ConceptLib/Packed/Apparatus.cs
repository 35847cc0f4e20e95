namespace ConceptLib.Packed;

/// <summary>What any statement may carry: its sources, notes, and how sure its fields are.</summary>
/// <param name="Citations">The passages that bear it out.</param>
/// <param name="Notes">Notes on it.</param>
/// <param name="Certainties">Null when none is stated, as mostly.</param>
internal sealed record Apparatus(Citation[] Citations, Note[] Notes, KeyValuePair<string, Certainty>[]? Certainties)
{
    public static Apparatus None { get; } = new([], [], null);

    public static Apparatus ReadField(PackedReader reader) => reader.IsEmpty ? None : reader.Apparatus();

    public Certainty CertaintyOf(string field)
    {
        foreach (KeyValuePair<string, Certainty> certainty in Certainties ?? [])
        {
            if (certainty.Key == field)
            {
                return certainty.Value;
            }
        }

        return Certainty.Stated;
    }
}
