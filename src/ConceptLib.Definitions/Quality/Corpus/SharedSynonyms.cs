using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Quality.Corpus;

/// <summary>Finds synonyms and abbreviations that are labels of another concept too (qSKOS: overlapping labels). Of preferred labels a build tells by itself.</summary>
internal static class SharedSynonyms
{
    public static IEnumerable<CorpusFinding> Check(Corpus corpus)
    {
        IEnumerable<IGrouping<(int, string), Use>> shared = corpus.Concepts
            .SelectMany(concept => Uses(corpus, concept))
            .GroupBy(static use => (use.Language, use.Key))
            .Where(static group => group.Skip(1).Any());
        foreach (IGrouping<(int, string), Use> group in shared)
        {
            Use first = group.First();
            Use? second = group.FirstOrDefault(use => use.Concept != first.Concept);
            foreach (Use use in group.Where(static use => use.Label.Status != LabelStatus.Preferred))
            {
                if ((use.Concept != first.Concept ? first : second) is { } other)
                {
                    yield return use.Concept.Report(Rules.SharedSynonym.At(use.Label.Text.Anchor, use.Label.Text.Value, Noun(other.Label.Status), other.Concept.Id, other.Concept.Path));
                }
            }
        }
    }

    private static IEnumerable<Use> Uses(Corpus corpus, CorpusConcept concept) => concept.Model.Labels
        .Where(static label => label.IsShown)
        .Select(label => corpus.Languages.IndexOf(label.Language?.Value) is { } language ? new Use(concept, label, language, LabelFolding.Fold(label.Text.Value)) : null)
        .OfType<Use>();

    private static string Noun(LabelStatus status) => status switch
    {
        LabelStatus.Preferred => "the preferred label",
        LabelStatus.Admitted => "an admitted label",
        _ => "an abbreviation",
    };

    private sealed record Use(CorpusConcept Concept, LabelModel Label, int Language, string Key);
}
