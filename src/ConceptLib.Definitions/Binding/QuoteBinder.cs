using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds the quotes of a concept: who speaks, in what form, when.</summary>
/// <param name="checkedQuotes">Those that were compared with a text just now.</param>
internal sealed class QuoteBinder(StatementBinder statements, ConceptModel concept, EquatableArray<CheckedQuote> checkedQuotes)
{
    private readonly Dictionary<string, CheckedQuote> _checked = checkedQuotes.ToLookup(static quote => quote.Id).ToDictionary(static same => same.Key, static same => same.First());

    public EquatableArray<BoundQuoteEntry> Bind()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<BoundQuoteEntry> entries = [];
        foreach (QuoteEntryModel entry in concept.Quotes)
        {
            if (entry is QuoteModel quote)
            {
                if (ids.Add(quote.Id.Value))
                {
                    entries.Add(Quote(quote));
                }
                else
                {
                    statements.Report(Rules.DuplicateQuoteId.At(quote.Id.Anchor, quote.Id.Value));
                }
            }
            else if (entry is QuoteReferenceModel link && statements.References.Quote(link.Reference, concept) is { } target)
            {
                entries.Add(new BoundQuoteLink(target, link.Stance?.Value));
            }
        }

        return entries.ToEquatableArray();
    }

    private BoundQuote Quote(QuoteModel model)
    {
        CheckId(model);
        CheckSources(model);
        BoundApparatus apparatus = statements.Apparatus(model.Apparatus);
        SourceEntry? source = apparatus.Citations.IsEmpty ? null : statements.Scope.Sources.Find(apparatus.Citations[0].Source.Id);
        EventEntry? occasion = model.Event is { } named ? statements.References.Event(named) : null;
        EquatableArray<AgentReference> speakers = Speakers(model, source, occasion);
        QuoteForm form = Form(model, speakers, source);
        return new(
            model.Id.Value,
            model.Text.Value,
            speakers,
            form,
            AttributionWording.OfQuote(speakers, form, source),
            occasion?.Reference,
            Date(model, form, source, occasion),
            model.Stance?.Value,
            VersionOf(model),
            statements.Citations(model.Cites),
            model.SpeakerAsPrinted,
            Verification(model, source),
            apparatus);
    }

    private VerificationStatus Verification(QuoteModel model, SourceEntry? source)
    {
        string id = $"{concept.Id.Value}/{model.Id.Value}";
        if (_checked.TryGetValue(id, out CheckedQuote? compared) && compared.Verdict.Status is var found and not VerificationStatus.SourceUnavailable)
        {
            return found;
        }

        VerificationStatus status = statements.Scope.QuoteLocks.StatusOf(id, model.Text.Value, source, out Rule? broken);
        if (broken is not null)
        {
            statements.Report(broken.At(model.Text.Anchor, model.Id.Value, source?.Reference.Id ?? ""));
        }

        return status;
    }

    private void CheckId(QuoteModel model)
    {
        if (IdSyntax.WhyInvalid(model.Id.Value) is { } reason)
        {
            statements.Report(Rules.InvalidId.At(model.Id.Anchor, model.Id.Value, reason));
        }
    }

    private void CheckSources(QuoteModel model)
    {
        int count = model.Apparatus.Sources.Count;
        if (count == 0 && !concept.IsBroken)
        {
            statements.Report(Rules.QuoteWithoutSource.At(model.Anchor, model.Id.Value));
        }
        else if (count > 1)
        {
            statements.Report(Rules.QuoteWithSeveralSources.At(
                model.Apparatus.Sources[1].Anchor, model.Id.Value, Numeral.Of(count)));
        }
    }

    private EquatableArray<AgentReference> Speakers(QuoteModel model, SourceEntry? source, EventEntry? occasion)
    {
        if (model.Speaker is not { } named)
        {
            if (!model.Direct)
            {
                statements.Report(Rules.ReportedWithoutSpeaker.At(model.Anchor));
            }

            return source?.Authors ?? default;
        }

        if (statements.References.Agent(named) is not { } speaker)
        {
            return default;
        }

        bool isKnownThere = occasion is null
            || occasion.Agents.IsEmpty
            || occasion.Agents.Contains(speaker.Id)
            || source is null
            || AttributionWording.AreAuthors([speaker], source);
        if (!isKnownThere)
        {
            statements.Report(Rules.SpeakerOutsideEvent.At(named.Anchor, speaker.Id, source!.Reference.Id, occasion!.Reference.Id));
        }

        return EquatableArray.Of(speaker);
    }

    private static QuoteForm Form(QuoteModel model, EquatableArray<AgentReference> speakers, SourceEntry? source)
    {
        // Nobody is named: the words of an unsigned source are its own.
        bool isSource = model.Speaker is null || (source is not null && AttributionWording.AreAuthors([.. speakers], source));
        return isSource ? QuoteForm.Author : model.Direct ? QuoteForm.Direct : QuoteForm.Reported;
    }

    private string? Date(QuoteModel model, QuoteForm form, SourceEntry? source, EventEntry? occasion)
    {
        string? own = statements.Date(model.Date);
        if (own is not null && occasion?.Date is { } eventDate && !Edtf.Parse(own).Overlaps(Edtf.Parse(eventDate)))
        {
            statements.Report(Rules.DateOutsideEvent.At(model.Date!.Value.Anchor, own, occasion.Reference.Id, eventDate));
        }

        statements.CheckDate(own ?? occasion?.Date, (model.Date ?? model.Event)?.Anchor ?? model.Anchor, source is null ? [] : [source]);
        return own ?? occasion?.Date ?? (form == QuoteForm.Author ? source?.Date : null);
    }

    private QuoteReference? VersionOf(QuoteModel model)
    {
        if (model.VersionOf is not { } named || statements.References.Quote(named, concept) is not { } other)
        {
            return null;
        }

        if (other.ConceptId == concept.Id.Value && other.QuoteId == model.Id.Value)
        {
            statements.Report(Rules.VersionOfItself.At(named.Anchor, model.Id.Value));
            return null;
        }

        return other;
    }
}
