using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Binding;

/// <summary>Finds labels and ids that look like another one in print and are written with letters of another script.</summary>
/// <remarks>As the "skeletons" of UTS #39, section 4, do, for the letters of <see cref="LookalikeLetters"/>.</remarks>
internal static class Lookalikes
{
    /// <summary>Reports the preferred labels of concepts in use that look like that of another in the same language.</summary>
    public static void CheckLabels(IReadOnlyList<ConceptSummary> concepts, LanguageTable languages, ScopeProblems problems)
    {
        if (!HasShapes(concepts))
        {
            return;
        }

        foreach (IGrouping<int?, LookalikeText<LabelUse>> uses in concepts.SelectMany(UsesOf).GroupBy(use => languages.IndexOf(use.Owner.Language)))
        {
            foreach ((LookalikeText<LabelUse> one, LookalikeText<LabelUse> other) in Pairs([.. uses]))
            {
                problems.Add(
                    Rules.Lookalike, one.Owner.Concept.Path, 0, RecordPart.PreferredLabel, one.Owner.Item,
                    one.Text, other.Text, $"the preferred label of '{other.Owner.Concept.Name.Id}'", other.Owner.Concept.Path, Letters(one, other));
            }
        }
    }

    /// <summary>Each text with a letter that looks like one of another script, and the first other text that looks like it.</summary>
    public static IEnumerable<(LookalikeText<T> One, LookalikeText<T> Other)> Pairs<T>(IReadOnlyList<LookalikeText<T>> texts)
    {
        Dictionary<string, List<(string Scripts, LookalikeText<T> Text)>> byLetters = new(StringComparer.Ordinal);
        foreach (LookalikeText<T> text in texts)
        {
            foreach (TextShape shape in text.Shapes)
            {
                if (!byLetters.TryGetValue(shape.Letters, out List<(string, LookalikeText<T>)>? alike))
                {
                    byLetters.Add(shape.Letters, alike = []);
                }

                AddFirst(alike, shape.Scripts, text);
            }
        }

        foreach (LookalikeText<T> text in byLetters.Count == 0 ? [] : texts.Where(static text => text.Shapes.IsEmpty))
        {
            foreach (string letters in (string[])[text.Text, text.Key])
            {
                if (byLetters.TryGetValue(letters, out List<(string, LookalikeText<T>)>? alike))
                {
                    AddFirst(alike, "", text);
                }
            }
        }

        return
            from text in byLetters.Count == 0 ? [] : texts
            let other = text.Shapes.Select(shape => byLetters[shape.Letters].Find(other => shape.Scripts.Length > 0 && other.Scripts != shape.Scripts).Text).FirstOrDefault(static found => found is not null)
            where other is not null
            select (text, other);

        // Of two with other scripts than each other, one has other scripts than whoever asks.
        static void AddFirst(List<(string Scripts, LookalikeText<T> Text)> alike, string scripts, LookalikeText<T> text)
        {
            if (alike.Count < 2 && !alike.Exists(other => other.Scripts == scripts))
            {
                alike.Add((scripts, text));
            }
        }
    }

    /// <summary>The letter that looks like one of another script where the texts first differ, else the first there is: <c>U+0430 looks like U+0061</c>.</summary>
    /// <remarks>Of a capital that looks like nothing, such as U+04BC, the small letter may: then the text looks alike by its key alone.</remarks>
    public static string Letters<T>(LookalikeText<T> text, LookalikeText<T> other)
    {
        List<int> letters = UnicodeNormalization.Decompose(text.Text);
        List<int> others = UnicodeNormalization.Decompose(other.Text);
        int letter = letters
            .Where((codePoint, index) => index >= others.Count || codePoint != others[index])
            .Concat(letters)
            .Concat(UnicodeNormalization.Decompose(text.Key))
            .First(static codePoint => LookalikeLetters.Of(codePoint) is not null);
        return $"{CodePoints.Name(letter)} looks like {CodePoints.Name(LookalikeLetters.Of(letter)!.Value.Lookalike)}";
    }

    private static bool HasShapes(IEnumerable<ConceptSummary> concepts) =>
        concepts.Any(static concept => concept.PreferredLabels.Any(static label => !label.Shapes.IsEmpty));

    private static IEnumerable<LookalikeText<LabelUse>> UsesOf(ConceptSummary concept)
    {
        for (int i = 0; i < concept.PreferredLabels.Count && concept.Status != ConceptStatus.Deprecated; i++)
        {
            LabelSummary label = concept.PreferredLabels[i];
            yield return new(new(concept, label.Language, i), label.Text, label.Key, label.Shapes);
        }
    }

    private readonly record struct LabelUse(ConceptSummary Concept, string? Language, int Item);
}
