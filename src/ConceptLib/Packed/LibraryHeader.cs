using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>The header of the packed form.</summary>
internal sealed class LibraryHeader : TextSource
{
    /// <summary>The version of the packed form this runtime reads.</summary>
    public const int FormVersion = 2;

    // A bucket of a table and its slot are one number of 32 bits.
    private const int MostParts = 1 << 16;

    private readonly string[] _texts;

    public LibraryHeader(ConceptLibrary library, string text)
    {
        Library = library;
        CheckForm(text);
        PackedReader reader = new(text, 0, text.Length, this);
        reader.Number();
        Id = reader.RequiredString();
        Title = reader.Text();
        Description = reader.Text();
        Languages = reader.Strings();
        License = reader.String();
        BaseIri = reader.String();
        Version = reader.String();
        RelationTypes = new RelationType[reader.Count()];
        for (int i = 0; i < RelationTypes.Length; i++)
        {
            RelationTypes[i] = new(reader.RequiredString(), reader.RequiredString());
        }

        BucketCounts = [PowerOfTwo(ref reader), PowerOfTwo(ref reader), PowerOfTwo(ref reader), PowerOfTwo(ref reader)];
        LabelShards = PowerOfTwo(ref reader);
        ReferenceShards = PowerOfTwo(ref reader);
        _texts = reader.Strings();
    }

    public override ConceptLibrary Library { get; }

    public string Id { get; }

    public LocalizedText? Title { get; }

    public LocalizedText? Description { get; }

    public string[] Languages { get; }

    public string? License { get; }

    public string? BaseIri { get; }

    public string? Version { get; }

    public RelationType[] RelationTypes { get; }

    /// <summary>By <see cref="RecordTable"/>.</summary>
    public int[] BucketCounts { get; }

    public int LabelShards { get; }

    public int ReferenceShards { get; }

    public override string Text(int language, int ordinal) => ordinal < _texts.Length ? _texts[ordinal] : throw PackedReader.Damaged();

    /// <summary>Throws unless a library was compiled into the form this runtime reads.</summary>
    /// <exception cref="InvalidOperationException">It was compiled into another.</exception>
    public static void CheckForm(string text)
    {
        int position = 0;
        int version = PackedDigits.ReadVariable(text, ref position);
        if (version != FormVersion)
        {
            throw OtherForm(version);
        }
    }

    private static int PowerOfTwo(ref PackedReader reader)
        => reader.Number() is var count && count is > 0 and <= MostParts && (count & (count - 1)) == 0 ? count : throw PackedReader.Damaged();

    private static InvalidOperationException OtherForm(int version) => new(
        $"This concept library was compiled into version {version} of ConceptLib's packed form, and the ConceptLib.dll at run time "
        + $"({typeof(LibraryHeader).Assembly.GetName().Version}) reads version {FormVersion}. Use the ConceptLib package the library was built with, or build it anew.");
}
