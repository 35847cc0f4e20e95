using System.ComponentModel;
using System.Reflection;
using System.Runtime.Loader;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Generator.Emission;
using Binder = ConceptLib.Definitions.Binding.Binder;

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
        string[] files = Emit(100_000);

        Assert.Empty(new GeneratorHost().CompileWith(files, "class Use { string S => Acme.Vocabulary.Concepts.Concept0000.Id + Acme.Vocabulary.Concepts.Concept0199.Id + Acme.Vocabulary.ConceptIds.Concept0001; }"));
        Assert.NotEmpty(new GeneratorHost().CompileWith(files, "class Use : Acme.Vocabulary.Concepts { }"));
    }

    [Fact]
    public void A_library_in_parts_loads_and_answers_and_reflection_finds_every_member()
    {
        using MemoryStream image = new GeneratorHost().Emit(Emit(100_000));
        Type concepts = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Acme.Vocabulary.Concepts", throwOnError: true)!;
        PropertyInfo[] members = concepts.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy);
        ConceptLibrary library = (ConceptLibrary)members.Single(static member => member.Name == "Library").GetValue(null)!;

        Assert.Equal(201, members.Length);
        Assert.Equal(library.All, members.Where(static member => member.PropertyType == typeof(Concept)).Select(static member => (Concept)member.GetValue(null)!).OrderBy(static concept => concept.Id, StringComparer.Ordinal));
        Assert.Equal(4, concepts.Assembly.GetTypes().Count(static type => type.Name.StartsWith("ConceptsPart", StringComparison.Ordinal)));
        Assert.All(
            concepts.Assembly.GetTypes().Where(static type => type.Name.Contains("Part", StringComparison.Ordinal)),
            static part => Assert.Equal(EditorBrowsableState.Never, part.GetCustomAttribute<EditorBrowsableAttribute>()!.State));
    }

    // The code of 200 concepts, in as many parts as a larger library has.
    private static string[] Emit(int conceptCount)
    {
        (BoundLibrary library, BoundRecord[] records) = Bind();
        LibraryShape shape = LibraryShape.Of(library, conceptCount);
        MemberTables tables = MemberTables.Of(records.Select(record => RecordMembers.Of(record, shape)).ToEquatableArray());
        PackedCounts counts = tables.Counts;
        PackedKeys[] keys = Array.ConvertAll(records, RecordPacker.Keys);
        return
        [
            CompiledLibraryEmitter.Emit(library, counts, shape),
            .. tables.Buckets.Select(bucket => BucketEmitter.Emit(bucket, shape)),
            .. ShardIndex.Labels.Pack(keys, counts).Select(shard => ShardEmitter.Emit(shard, shape)),
            .. ShardIndex.References.Pack(keys, counts).Select(shard => ShardEmitter.Emit(shard, shape)),
        ];
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
