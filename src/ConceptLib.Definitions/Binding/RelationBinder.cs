using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds the relations of a concept.</summary>
internal sealed class RelationBinder(StatementBinder statements, ConceptModel concept)
{
    public EquatableArray<BoundRelation> Bind()
    {
        List<BoundRelation> relations = [];
        HashSet<(string, string, BoundText?, EquatableArray<AgentReference>, string?)> stated = [];
        foreach (RelationModel model in concept.Relations)
        {
            if (Bind(model) is not { } relation)
            {
                continue;
            }

            if (!stated.Add((relation.Type, relation.Target.Id, relation.Role, relation.AccordingTo, relation.Period)))
            {
                statements.Report(Rules.RepeatedRelation.At(model.Anchor, relation.Type, relation.Target.Id));
            }

            relations.Add(relation);
        }

        return relations.ToEquatableArray();
    }

    private BoundRelation? Bind(RelationModel model)
    {
        string type = model.Type.Value;
        bool isKnown = statements.Scope.RelationTypes.InverseOf(type) is not null;
        if (!isKnown && !statements.Scope.IsLibraryIncomplete)
        {
            IReadOnlyCollection<string> all = statements.Scope.RelationTypes.All();
            statements.Report(Rules.UnknownRelationType.At(model.Type.Anchor, type, Suggestion.For(statements.References.Nearest(type, all), all)));
        }

        ConceptReference? target = Target(model);
        EquatableArray<AgentReference> accordingTo = statements.References.Agents(model.AccordingTo);
        BoundApparatus apparatus = statements.Apparatus(model.Apparatus);
        BoundText? role = statements.Texts.Text(model.Role);
        string? period = statements.Date(model.Period);
        CheckAttribution(model);
        if (target is null || !isKnown)
        {
            return null;
        }

        IReadOnlyList<SourceEntry> sources = statements.Sources(apparatus);
        statements.CheckDate(period, model.Period?.Anchor ?? model.Anchor, sources);
        string? attribution = AttributionWording.OfStatement([.. accordingTo], sources);
        return new(type, target, role, accordingTo, attribution, period, apparatus);
    }

    private ConceptReference? Target(RelationModel model)
    {
        if (model.Concept.Value == concept.Id.Value)
        {
            statements.Report(Rules.RelationToItself.At(model.Concept.Anchor, "concept", concept.Id.Value, model.Type.Value == RelationTypeTable.ReplacedBy ? "replaced by" : "related to"));
            return null;
        }

        return model.Type.Value switch
        {
            RelationTypeTable.ReplacedBy => statements.References.Replacement(statements.Scope.Concepts, model.Concept)?.Reference,
            RelationTypeTable.Replaces => statements.References.Replaced(model.Concept),
            _ => statements.References.Concept(model.Concept),
        };
    }

    private void CheckAttribution(RelationModel model)
    {
        bool takesSides = model.Type.Value is RelationTypeTable.Opposes or RelationTypeTable.Replaces;
        if (takesSides && model.AccordingTo.IsEmpty && model.Apparatus.Sources.IsEmpty)
        {
            statements.Report(Rules.UnattributedRelation.At(model.Anchor, model.Type.Value, model.Concept.Value));
        }
    }
}
