using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Packing;

/// <summary>Collects the reference keys of a record: the table under "Shards" in <c>docs/packed-form.md</c>.</summary>
internal sealed class ReferenceKeys
{
    private readonly SortedSet<string> _keys = new(StringComparer.Ordinal);

    public EquatableArray<uint> ToHashes() =>
        _keys.Select(static key => StableHash.Of(key.AsSpan())).Distinct().OrderBy(static hash => hash).ToEquatableArray();

    public void AddAllOf(BoundRecord record)
    {
        switch (record)
        {
            case BoundConcept concept:
                AddConcept(concept);
                break;
            case BoundSource source:
                foreach (BoundContributor contributor in source.Contributors)
                {
                    AddAgents("as:", contributor.Agents);
                }

                break;
            case BoundEvent occasion:
                AddAgents("ae:", occasion.Agents);
                break;
        }
    }

    private void AddConcept(BoundConcept concept)
    {
        foreach (BoundLabel label in concept.Labels)
        {
            AddSources(label.Apparatus);
        }

        if (concept.Definition is { } own)
        {
            AddDefinition(own);
        }

        foreach (BoundDefinition definition in concept.Definitions)
        {
            AddDefinition(definition);
        }

        AddNotes(concept.Notes);
        foreach (BoundQuoteEntry entry in concept.Quotes)
        {
            AddQuoteEntry(entry);
        }

        foreach (BoundRelation relation in concept.Relations)
        {
            _keys.Add("c:" + relation.Target.Id);
            AddAgents("a:", relation.AccordingTo);
            AddSources(relation.Apparatus);
        }
    }

    private void AddDefinition(BoundDefinition definition)
    {
        AddAgents("a:", definition.AccordingTo);
        AddSources(definition.Apparatus);
    }

    private void AddQuoteEntry(BoundQuoteEntry entry)
    {
        if (entry is BoundQuoteLink link)
        {
            AddQuote(link.Quote);
        }
        else if (entry is BoundQuote quote)
        {
            AddAgents("a:", quote.Speakers);
            if (quote.VersionOf is { } other)
            {
                AddQuote(other);
            }

            if (quote.Event is { } occasion)
            {
                _keys.Add("e:" + occasion.Id);
            }

            AddCitations(quote.Cites);
            AddSources(quote.Apparatus);
        }
    }

    private void AddQuote(QuoteReference quote) => _keys.Add("q:" + quote.ConceptId + "/" + quote.QuoteId);

    private void AddAgents(string prefix, EquatableArray<AgentReference> agents)
    {
        foreach (AgentReference agent in agents)
        {
            _keys.Add(prefix + agent.Id);
        }
    }

    private void AddSources(BoundApparatus apparatus)
    {
        AddCitations(apparatus.Citations);
        AddNotes(apparatus.Notes);
    }

    private void AddNotes(EquatableArray<BoundNote> notes)
    {
        foreach (BoundNote note in notes)
        {
            AddCitations(note.Citations);
        }
    }

    private void AddCitations(EquatableArray<BoundCitation> citations)
    {
        foreach (BoundCitation citation in citations)
        {
            _keys.Add("s:" + citation.Source.Id);
        }
    }
}
