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
            Obsolescence.Of(record, table),
            RecordPacker.Pack(record, shape.LanguageCount));
    }
}
