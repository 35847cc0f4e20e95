using ConceptLib.Tool.Lookup;

namespace ConceptLib.Tool.Statistics;

/// <summary>
/// How complete a concept is: the share of what it has of what a reader looks for. That is a definition of the library's own, a preferred
/// label in each language of the library, a source (of anything that is said of it), a relation to another concept, and for each quote that
/// it was found in its source.
/// </summary>
/// <param name="Concept">The concept.</param>
/// <param name="Missing">What it lacks, in words.</param>
/// <param name="Share">Between 0 and 1.</param>
internal sealed record Completeness(Concept Concept, IReadOnlyList<string> Missing, double Share)
{
    public static Completeness Of(Concept concept)
    {
        List<string> missing = [];
        int asked = 0;
        Ask(concept.Definition is not null, "definition");
        foreach (string language in concept.Library.Languages)
        {
            Ask(LanguageCoverage.HasLabel(concept, language), $"label in {language}");
        }

        Ask(concept.Citations.Count > 0 || concept.Quotes.Count > 0, "source");
        Ask(concept.Relations.Count > 0, "relation");
        foreach (Quote quote in concept.Quotes)
        {
            Ask(quote.Verification.IsFound(), $"verified quote {quote.Id}");
        }

        return new(concept, missing, (double)(asked - missing.Count) / asked);

        void Ask(bool isThere, string what)
        {
            asked++;
            if (!isThere)
            {
                missing.Add(what);
            }
        }
    }
}
