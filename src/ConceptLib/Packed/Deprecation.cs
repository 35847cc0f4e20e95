namespace ConceptLib.Packed;

/// <summary>That a source, an agent or an event is out of use.</summary>
internal sealed class Deprecation
{
    private Deprecation(string[] replacedBy, LocalizedText? reason) => (ReplacedBy, Reason) = (replacedBy, reason);

    /// <summary>A record in use, which has no such field.</summary>
    public static Deprecation None { get; } = new([], null);

    /// <summary>The ids of the records that take its place.</summary>
    public string[] ReplacedBy { get; }

    /// <summary>Why it is out of use, or null.</summary>
    public LocalizedText? Reason { get; }

    public static Deprecation ReadField(PackedReader reader) => reader.IsEmpty ? None : new(reader.Strings(), reader.Text());
}
