using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Generator.Emission;

namespace ConceptLib.Generator.Tests;

/// <summary>Above 60,000 concepts a class is not enough, and <c>Concepts</c> is the last of a chain.</summary>
public sealed class PartedLibraryTests
{
    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(60_001, 4)]
    [InlineData(120_000, 4)]
    [InlineData(120_001, 8)]
    public void Parts_hold_what_a_class_can(int concepts, int parts)
        => Assert.Equal(parts, LibraryShape.Of(Bind().Library, concepts).ConceptParts);

    [Fact]
    public void The_members_of_all_parts_are_those_of_Concepts()
    {
        (BoundLibrary library, BoundRecord[] records) = Bind();
        LibraryShape shape = LibraryShape.Of(library, 100_000);
        RecordMember[] members = [.. records.Select(record => RecordMembers.Of(record, shape))];
        PackedCounts counts = PackedCounts.For(members.Count(static member => member.Table == RecordTable.Concepts), 1, 1, 0);
        PackedKeys[] keys = Array.ConvertAll(records, RecordPacker.Keys);
        List<string> files =
        [
            CompiledLibraryEmitter.Emit(library, counts, shape),
            .. Enum.GetValues<RecordTable>()
                .SelectMany(table => RecordMembers.Buckets(table, RecordMembers.Table(members.Where(member => member.Table == table))))
                .Select(bucket => BucketEmitter.Emit(bucket, shape)),
            .. ShardIndex.Labels.Pack(keys.Select(static key => new ShardKeys(key.Id, key.Labels)), counts).Select(shard => ShardEmitter.Emit(shard, shape)),
            .. ShardIndex.References.Pack(keys.Select(static key => new ShardKeys(key.Id, key.References)), counts).Select(shard => ShardEmitter.Emit(shard, shape)),
        ];

        Assert.Equal(4, counts.Concepts);
        Assert.Empty(new GeneratorHost().CompileWith(files, "class Use { string S => Acme.Vocabulary.Concepts.Concept0000.Id + Acme.Vocabulary.Concepts.Concept0199.Id + Acme.Vocabulary.ConceptIds.Concept0001; }"));
        Assert.NotEmpty(new GeneratorHost().CompileWith(files, "class Use : Acme.Vocabulary.Concepts { }"));
    }

    // 200 concepts, with all to which they refer.
    private static (BoundLibrary Library, BoundRecord[] Records) Bind()
    {
        FileContent[] contents = [.. LargeLibrary.Files
            .Where(static file => !file.Path.Contains("concept-", StringComparison.Ordinal) || string.CompareOrdinal(file.Path[9..], "concept-0200") < 0)
            .Select(static file => DefinitionReader.Read(file.Path, file.Text, ReaderLimits.Default).Content)];
        LibraryScope scope = LibraryScope.Create(
            contents.Select(FileSummarizer.Summarize).ToEquatableArray(),
            new LibraryOptions(null, "Acme.Vocabulary", "acme-vocabulary", IsPublic: true, DocumentationLanguage: null));
        return (scope.Library, [.. contents.SelectMany(content => Binder.Bind(content, scope).Records)]);
    }
}
