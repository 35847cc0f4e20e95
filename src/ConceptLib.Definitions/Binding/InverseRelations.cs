namespace ConceptLib.Definitions.Binding;

/// <summary>Finds relations that both ends state, and state differently.</summary>
internal static class InverseRelations
{
    public static void Check(IReadOnlyList<ConceptSummary> concepts, RelationTypeTable types, LanguageTable languages, ScopeProblems problems)
    {
        Dictionary<(string From, string Type, string To), List<Statement>> statements = [];
        foreach (ConceptSummary concept in concepts)
        {
            for (int item = 0; item < concept.Relations.Count; item++)
            {
                RelationSummary relation = concept.Relations[item];
                (string, string, string) key = (concept.Name.Id, relation.Type, relation.Target);
                if (relation.Target != concept.Name.Id && types.InverseOf(relation.Type) is not null)
                {
                    if (!statements.TryGetValue(key, out List<Statement>? list))
                    {
                        statements.Add(key, list = []);
                    }

                    list.Add(new(concept.Path, item, ViewOf(relation, languages)));
                }
            }
        }

        foreach (KeyValuePair<(string From, string Type, string To), List<Statement>> pair in statements)
        {
            (string from, string type, string to) = pair.Key;
            string inverse = types.InverseOf(type)!;
            if (statements.TryGetValue((to, inverse, from), out List<Statement>? opposite))
            {
                foreach (Statement statement in Disagreeing(pair.Value, opposite))
                {
                    problems.Add(Rules.InversesDisagree, statement.Path, 0, RecordPart.Relation, statement.Item, from, to, type, inverse);
                }
            }
        }
    }

    /// <summary>The statements that the other end does not make; the first when it makes all of them, and more.</summary>
    private static IEnumerable<Statement> Disagreeing(List<Statement> here, List<Statement> there)
    {
        HashSet<string> views = new(there.Select(static statement => statement.View), StringComparer.Ordinal);
        Statement[] missing = [.. here.Where(statement => !views.Contains(statement.View))];
        views.ExceptWith(here.Select(static statement => statement.View));
        return missing.Length == 0 && views.Count > 0 ? here.Take(1) : missing;
    }

    private static string ViewOf(RelationSummary relation, LanguageTable languages)
    {
        IEnumerable<string> role = relation.Role
            .Select(text => (languages.IndexOf(text.Language) == 0 ? "" : text.Language) + "\u0001" + text.Text)
            .OrderBy(static text => text, StringComparer.Ordinal);
        return string.Join("\u0002", role) + "\u0003" + string.Join("\u0002", relation.AccordingTo) + "\u0003" + relation.Period;
    }

    private readonly record struct Statement(string Path, int Item, string View);
}
