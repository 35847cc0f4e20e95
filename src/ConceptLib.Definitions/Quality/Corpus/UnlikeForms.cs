using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds definitions that begin or end in another way than nearly all others of their language do: a library chooses its form by keeping to it.</summary>
internal static class UnlikeForms
{
    // Of fewer, one more or less would turn the rule around.
    private const int FewestDefinitions = 10;

    private const double NearlyAll = 0.9;

    // What is the habit, and who does not share it. That a definition has no article is no mistake: many words take none.
    private static readonly Habit[] Habits =
    [
        new("begin with a capital letter", static one => !StartsSmall(one), static one => StartsSmall(one)),
        new("begin with a small letter", static one => StartsSmall(one), static one => one.Form.Capital is not null),
        new("begin without an article", static one => one.Form.Article is null, static one => one.Form.Article is not null),
        new("end with a full stop", static one => one.Form.Stop is not null, static one => one.Form.Stop is null),
        new("end without a full stop", static one => one.Form.Stop is null, static one => one.Form.Stop is not null),
    ];

    public static IEnumerable<CorpusFinding> Check(Corpus corpus) => corpus.Definitions()
        .Select(one => new Formed(corpus.Concepts[one.Concept], one.Definition, DefinitionForm.Of(one.Definition)))
        .GroupBy(static one => one.Definition.Language, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Count() >= FewestDefinitions)
        .SelectMany(static group => Check([.. group]));

    private static IEnumerable<CorpusFinding> Check(Formed[] definitions)
    {
        foreach (Habit habit in Habits)
        {
            int count = definitions.Count(habit.IsKept);
            if (count < NearlyAll * definitions.Length || count == definitions.Length)
            {
                continue;
            }

            foreach (Formed one in definitions.Where(habit.IsBroken))
            {
                yield return one.Concept.Report(Rules.UnlikeForm.At(one.Definition.Anchor, Numeral.Of(count), Numeral.Of(definitions.Length), one.Definition.Language, habit.Words));
            }
        }
    }

    private static bool StartsSmall(Formed one) => one.Definition.Text.Length > 0 && char.IsLower(one.Definition.Text[0])
        && !(one.Definition.Text.Length > 1 && char.IsUpper(one.Definition.Text[1])); // iPhone

    private sealed record Formed(CorpusConcept Concept, OwnDefinition Definition, DefinitionForm Form);

    private sealed record Habit(string Words, Func<Formed, bool> IsKept, Func<Formed, bool> IsBroken);
}
