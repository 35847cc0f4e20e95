using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Statistics;

/// <summary>How much of everything a library has.</summary>
/// <param name="Concepts">Of each kind; those without one under the empty string.</param>
/// <param name="Statuses">Concepts of each status.</param>
/// <param name="Labels">Labels of each status.</param>
/// <param name="Definitions">Definitions: the library's own, others', and those of others that are quotes.</param>
/// <param name="Quotes">Quotes of each form. A quote that stands with several concepts is one.</param>
/// <param name="Stances">Stances of quotes towards the concepts they stand with.</param>
/// <param name="Verdicts">What a check of the quotes found.</param>
/// <param name="Sources">Sources of each CSL type.</param>
/// <param name="Agents">Agents of each type.</param>
/// <param name="Events">How many events there are.</param>
/// <param name="Languages">What there is in each language of the library.</param>
/// <param name="Completeness">How complete the concepts are that are not deprecated, the least complete first.</param>
/// <param name="Clusters">Which concepts are related, directly or over others: the largest cluster first, single concepts last.</param>
internal sealed record LibraryStatistics(
    IReadOnlyList<Count> Concepts,
    IReadOnlyList<Count> Statuses,
    IReadOnlyList<Count> Labels,
    IReadOnlyList<Count> Definitions,
    IReadOnlyList<Count> Quotes,
    IReadOnlyList<Count> Stances,
    IReadOnlyList<Count> Verdicts,
    IReadOnlyList<Count> Sources,
    IReadOnlyList<Count> Agents,
    int Events,
    IReadOnlyList<LanguageCoverage> Languages,
    IReadOnlyList<Completeness> Completeness,
    IReadOnlyList<IReadOnlyList<Concept>> Clusters)
{
    /// <summary>Counts a library.</summary>
    public static LibraryStatistics Of(ConceptLibrary library)
    {
        Quote[] quotes = [.. library.All.SelectMany(static concept => concept.Quotes).DistinctBy(static quote => quote.Id)];
        return new(
            ByName(library.All.Select(static concept => concept.Kind ?? "")),
            ByName(library.All.Select(static concept => Words.Key(concept.Status))),
            ByName(library.All.SelectMany(static concept => concept.Labels).Select(static label => Words.Key(label.Status))),
            [
                new("own", library.All.Count(static concept => concept.Definition is not null)),
                new("of-others", library.All.Sum(static concept => concept.Definitions.Count(static definition => definition.Quote is null))),
                new("quoted", library.All.Sum(static concept => concept.Definitions.Count(static definition => definition.Quote is not null))),
            ],
            ByName(quotes.Select(static quote => Words.Key(quote.Form))),
            ByName(library.All.SelectMany(static concept => concept.Quotes.Select(concept.StanceOf)).OfType<Stance>().Select(Words.Key)),
            ByName(quotes.Select(static quote => Words.Key(quote.Verification))),
            ByName(library.Sources.Select(static source => source.Type)),
            ByName(library.Agents.Select(static agent => Words.Key(agent.Type))),
            library.Events.Count,
            [.. library.Languages.Select(language => LanguageCoverage.Of(library, language))],
            [.. library.All.Where(static concept => concept.Status != ConceptStatus.Deprecated).Select(Statistics.Completeness.Of).OrderBy(static concept => concept.Share).ThenBy(static concept => concept.Concept.Id, StringComparer.Ordinal)],
            RelationClusters.Of(library));
    }

    // What there is most of comes first.
    private static Count[] ByName(IEnumerable<string> names) =>
        [.. names.CountBy(static name => name).Select(static pair => new Count(pair.Key, pair.Value)).OrderByDescending(static count => count.Number).ThenBy(static count => count.Name, StringComparer.Ordinal)];
}

/// <summary>How many there are of something.</summary>
internal sealed record Count(string Name, int Number);
