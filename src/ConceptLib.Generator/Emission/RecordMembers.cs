using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>Turns a bound record into what its bucket emits, from that record alone.</summary>
internal static class RecordMembers
{
    public static RecordMember Of(BoundRecord record, LibraryShape shape)
    {
        CodeNames names = new(shape);
        int language = shape.DocumentationLanguage;
        (RecordTable table, EquatableArray<string> documentation) = record switch
        {
            BoundConcept concept => (RecordTable.Concepts, ConceptDocumentation.Of(concept, names, language)),
            BoundSource source => (RecordTable.Sources, RecordDocumentation.Of(source, names, language)),
            BoundAgent agent => (RecordTable.Agents, RecordDocumentation.Of(agent, names, language)),
            BoundEvent occasion => (RecordTable.Events, RecordDocumentation.Of(occasion, names, language)),
            _ => throw new ArgumentException("A record is a concept, a source, an agent or an event.", nameof(record)),
        };
        BoundConcept? bound = record as BoundConcept;
        return new(
            table,
            record.Identifier,
            bound is null ? $"{CodeNames.Runtime}.{CodeNames.RecordType(table)}" : names.Kind(bound.KindIdentifier),
            documentation,
            bound is null ? null : ConceptDocumentation.Obsolescence(bound),
            RecordPacker.Pack(record, shape.LanguageCount));
    }

    /// <summary>
    /// The members of a table in the order of their ids. Two records of one id, or of one name, are an error that the binder
    /// reports; the first keeps its member, so that the error stands alone.
    /// </summary>
    public static EquatableArray<RecordMember> Table(IEnumerable<RecordMember> members)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> identifiers = new(StringComparer.Ordinal);
        return members
            .OrderBy(static member => member.Packed.Id, StringComparer.Ordinal)
            .ThenBy(static member => member.Packed.Body, StringComparer.Ordinal)
            .Where(member => ids.Add(member.Packed.Id) && identifiers.Add(member.Identifier))
            .ToEquatableArray();
    }

    /// <summary>
    /// The buckets of a table: always as many as its count of records asks for, empty ones too, so that each keeps its place
    /// in the pipeline.
    /// </summary>
    public static IEnumerable<Bucket> Buckets(RecordTable table, EquatableArray<RecordMember> members)
    {
        int maximum = table == RecordTable.Concepts ? BucketPacker.MaximumForConcepts : BucketPacker.MaximumForOthers;
        int count = BucketPacker.CountFor(members.Count, maximum);
        ILookup<int, RecordMember> byBucket = members.ToLookup(member => BucketPacker.BucketOf(member.Packed.Hash, count));
        return Enumerable.Range(0, count).Select(number => new Bucket(table, number, byBucket[number].ToEquatableArray()));
    }
}
