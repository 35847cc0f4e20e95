using ConceptLib.CompilerServices;

namespace ConceptLib.Packed;

/// <summary>The header of the packed form.</summary>
internal sealed class LibraryHeader : TextSource
{
    /// <summary>The version of the packed form this runtime reads.</summary>
    public const int FormVersion = 2;

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
        RelationTypes = new RelationType[reader.Number()];
        for (int i = 0; i < RelationTypes.Length; i++)
        {
            RelationTypes[i] = new(reader.RequiredString(), reader.RequiredString());
        }

        BucketCounts = [reader.Number(), reader.Number(), reader.Number(), reader.Number()];
        LabelShards = reader.Number();
        ReferenceShards = reader.Number();
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

    public override string Text(int language, int ordinal) => _texts[ordinal];

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

    private static InvalidOperationException OtherForm(int version) => new(
        $"This concept library was compiled into version {version} of ConceptLib's packed form, and the ConceptLib.dll at run time "
        + $"({typeof(LibraryHeader).Assembly.GetName().Version}) reads version {FormVersion}. Use the ConceptLib package the library was built with, or build it anew.");
}
