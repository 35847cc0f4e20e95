using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds that a source, an agent or an event is out of use.</summary>
/// <param name="table">The records of its sort.</param>
/// <param name="isFileBroken">Whether what a record lacks may be what could not be read.</param>
internal sealed class DeprecationBinder<T>(StatementBinder statements, RecordTable<T> table, bool isFileBroken)
    where T : RecordEntry
{
    /// <summary>Called before the rest of the record is bound: a deprecated one may name others that are.</summary>
    public BoundDeprecation? Bind(Anchored<string> id, DeprecationModel? model)
    {
        statements.References.ReportsDeprecated = model is null;
        if (model is null)
        {
            return null;
        }

        if (model.ReplacedBy.IsEmpty && model.Reason is null && !isFileBroken)
        {
            statements.Report(Rules.DeprecatedWithoutReplacement.At(model.Anchor, id.Value));
        }

        return new(
            model.ReplacedBy.Select(successor => Successor(id, successor)).OfType<RecordName>().Distinct().ToEquatableArray(),
            statements.Texts.Text(model.Reason));
    }

    private RecordName? Successor(Anchored<string> id, Anchored<string> successor)
    {
        if (successor.Value == id.Value)
        {
            statements.Report(Rules.RelationToItself.At(successor.Anchor, table.Noun, id.Value, "replaced by"));
            return null;
        }

        return statements.References.Replacement(table, successor)?.Name;
    }
}
