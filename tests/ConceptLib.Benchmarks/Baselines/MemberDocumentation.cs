namespace ConceptLib.Benchmarks.Baselines;

/// <summary>What IntelliSense shows of a concept: its definition, who else defines it, a quote, and related concepts. In the words of ConceptLib, for all shapes of code are compared with the same text.</summary>
internal sealed class MemberDocumentation(LibraryRecord library)
{
    private const int LongestQuote = 400;

    private readonly Dictionary<string, string> _agents = library.Agents.ToDictionary(static agent => agent.Id, static agent => agent.Name);
    private readonly Dictionary<string, SourceRecord> _sources = library.Sources.ToDictionary(static source => source.Id);

    public IEnumerable<string> Of(ConceptRecord concept)
    {
        IEnumerable<string> summary = [$"<b>{concept.Labels[0].Text}</b>: {concept.Definition.Values.First()}"];
        return Element("summary", summary)
            .Concat(Element("remarks", Definitions(concept).Concat(Quotes(concept))))
            .Concat(concept.Relations.Select(static relation => $"<seealso cref=\"{HandWrittenCode.Name(relation.Target)}\"/>"));
    }

    private static IEnumerable<string> Element(string name, IEnumerable<string> paragraphs)
    {
        string[] texts = [.. paragraphs];
        return texts.Length switch
        {
            0 => [],
            1 => [$"<{name}>", texts[0], $"</{name}>"],
            _ => [$"<{name}>", .. texts.Select(static text => $"<para>{text}</para>"), $"</{name}>"],
        };
    }

    private IEnumerable<string> Definitions(ConceptRecord concept)
    {
        if (concept.Definitions.Count > 0)
        {
            yield return $"Defined by {string.Join("; ", concept.Definitions.Select(one => $"{_agents[one.AccordingTo]}, as reported by {Reference(one.Source)} ({one.Stance})").Distinct())}.";
        }
    }

    private IEnumerable<string> Quotes(ConceptRecord concept)
    {
        if (concept.Quotes.Count > 0)
        {
            string count = concept.Quotes.Count == 1 ? "1 quote." : $"{concept.Quotes.Count} quotes.";
            yield return concept.Quotes.Find(static quote => quote.Text.Length <= LongestQuote) is { } shown
                ? $"{count} {_agents[shown.Speaker]}, quoted by {Reference(shown.Source)} ({shown.Stance}): “{shown.Text}”"
                : count;
        }
    }

    private string Reference(string source) => $"{_agents[_sources[source].Author]}, {_sources[source].Issued}";
}
