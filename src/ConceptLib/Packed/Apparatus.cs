namespace ConceptLib.Packed;

/// <summary>What any statement may carry: its sources, notes, and how sure its fields are.</summary>
internal sealed record Apparatus(Citation[] Citations, Note[] Notes, KeyValuePair<string, Certainty>[] Certainties)
{
    public static Apparatus None { get; } = new([], [], []);

    public static Apparatus ReadField(PackedReader reader) => reader.IsEmpty ? None : reader.Apparatus();

    public Certainty CertaintyOf(string field)
    {
        foreach (KeyValuePair<string, Certainty> certainty in Certainties)
        {
            if (certainty.Key == field)
            {
                return certainty.Value;
            }
        }

        return Certainty.Stated;
    }
}
