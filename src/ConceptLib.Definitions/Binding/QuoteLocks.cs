using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Definitions.Binding;

/// <summary>What was found when quotes were last compared with their sources, and whether that still holds.</summary>
internal sealed class QuoteLocks
{
    private readonly Dictionary<string, LockedQuote> _quotes = new(StringComparer.Ordinal);

    public QuoteLocks(IEnumerable<LockedQuote> quotes)
    {
        foreach (LockedQuote quote in quotes)
        {
            _quotes[quote.Id] = quote;
        }
    }

    /// <summary>The verdict on a quote; <paramref name="broken"/> is the rule that an edit since then breaks.</summary>
    public VerificationStatus StatusOf(string id, string text, SourceEntry? source, out Rule? broken)
    {
        broken = null;
        if (!_quotes.TryGetValue(id, out LockedQuote? locked))
        {
            return VerificationStatus.Unverified;
        }

        if (locked.Source != source?.Reference.Id || locked.TextHash != TextHash.Of(text))
        {
            broken = Rules.QuoteEditedSinceVerified;
            return VerificationStatus.Unverified;
        }

        if (locked.SourceHash != source?.TextHash)
        {
            broken = Rules.SourceTextChanged;
            return VerificationStatus.SourceChanged;
        }

        return locked.Verdict;
    }
}
