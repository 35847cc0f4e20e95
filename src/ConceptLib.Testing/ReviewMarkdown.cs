using ConceptLib.Testing.Pages;

namespace ConceptLib.Testing;

/// <summary>Renders what a library's YAML says as Markdown for its reviewers: to be compared with an accepted page in a snapshot test.</summary>
/// <remarks>
/// A page reads well in a diff and on a code host. It says what the YAML says, no more: other concepts stand on it by their ids
/// alone, and nothing is derived from what others say of this one. So a changed text changes one page. Line ends are <c>\n</c>.
/// </remarks>
public static class ReviewMarkdown
{
    /// <summary>
    /// The page of a concept: every field of its file, in all languages, with sources, agents and events as their records have them.
    /// The words of a quote stand with the concept they are written with.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="concept"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The library refers to a record it does not hold.</exception>
    public static string ToReviewMarkdown(this Concept concept) =>
        ConceptPage.Render(concept ?? throw new ArgumentNullException(nameof(concept)));

    /// <summary>One page of sources, such as all of a library: each with its references and its fields in CSL's names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public static string ToReviewMarkdown(this IEnumerable<Source> sources) =>
        SourcePage.Render(sources ?? throw new ArgumentNullException(nameof(sources)));

    /// <summary>One page of agents, such as all of a library.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agents"/> is null.</exception>
    public static string ToReviewMarkdown(this IEnumerable<Agent> agents) =>
        AgentPage.Render(agents ?? throw new ArgumentNullException(nameof(agents)));

    /// <summary>One page of events, such as all of a library.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static string ToReviewMarkdown(this IEnumerable<Event> events) =>
        EventPage.Render(events ?? throw new ArgumentNullException(nameof(events)));
}
