using System.Text;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>Any quote, any text.</summary>
public sealed class QuoteVerificationTests(ITestOutputHelper output)
{
    private static readonly InputSet<QuoteClaim> s_claims = new(QuoteClaim.Any, static claim => claim.Smaller(), static claim => claim.Show());

    private readonly Campaign _campaign = new(output);

    [Fact]
    public void A_verdict_is_about_the_text_and_confirms_no_other_letters() => _campaign.Run(s_claims, 2_000, Check);

    private static void Check(QuoteClaim claim)
    {
        SourceText source = new(claim.Text, claim.Layout);

        QuoteVerdict verdict = QuoteVerifier.Verify(claim.Quote, source);

        Assert.All(verdict.Ranges, range => Assert.True(range.Start >= 0 && range.Start < range.End && range.End <= claim.Text.Length, $"{range} of {claim.Text.Length}"));
        if (verdict.Status is VerificationStatus.Exact)
        {
            OffsetRange range = Assert.Single(verdict.Ranges);
            Assert.Equal(claim.Quote, claim.Text[range.Start..range.End]);
        }

        // Never folded: letters, digits, signs. Numbers of footnotes may be passed over, where the record says that there are some.
        if (verdict.Status is VerificationStatus.Normalized && !claim.Layout.FootnoteMarks)
        {
            string found = string.Concat(verdict.Ranges.Select(range => claim.Text[range.Start..range.End]));
            Assert.Contains(Essence(found), new[] { Essence(claim.Quote), Essence(claim.Quote.Replace("[sic]", "", StringComparison.OrdinalIgnoreCase)) });
        }

        if (claim.Text.Length > 0)
        {
            Assert.Equal(VerificationStatus.Exact, QuoteVerifier.Verify(claim.Text, source).Status);
        }
    }

    private static string Essence(string text) => string.Concat(Normalized(text).Where(static c => char.IsLetterOrDigit(c) || c is '<' or '>' or '+' or '='));

    // What shows nothing does not part a letter from its mark. The framework normalizes no half of a pair, and no U+FFFE.
    private static string Normalized(string text)
    {
        string visible = string.Concat(text.Where(static c => c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')));
        string wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(visible)).Replace('\uFFFE', '\uFFFD');
        return wellFormed.Normalize(NormalizationForm.FormC);
    }
}
