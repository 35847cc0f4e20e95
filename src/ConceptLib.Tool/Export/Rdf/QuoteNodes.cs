using System.Globalization;
using System.Text.RegularExpressions;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Quotes: each once, with the concept it is written with, as a quotation of schema.org; and as a Web Annotation for each concept it stands with.</summary>
internal sealed partial class QuoteNodes(LibraryIris iris, StatementNodes statements, QuotePlaces places)
{
    /// <summary>The quotes written with a concept, and how all its quotes stand to it.</summary>
    public IEnumerable<RdfNode> Of(Concept concept)
    {
        foreach (Quote quote in concept.Quotes)
        {
            if (quote.Concept == concept)
            {
                yield return Quotation(quote);
            }

            yield return Annotation(concept, quote);
        }
    }

    private RdfNode Quotation(Quote quote)
    {
        // The record of the source says in which language its words are; of a translation, it is that of the translation.
        Source? source = quote.Citations is [{ } citation, ..] ? citation.Source : null;
        RdfLiteral words = new(quote.Text, source?["language"] is { } language && LanguageTag().IsMatch(language) ? language : null);
        RdfNode node = new RdfNode(iris.Of(quote)).A(Schema.Quotation).Add(Schema.Text, words);
        Speakers(node, quote, source);
        node.AddString(Schema.CreditText, quote.Attribution)
            .AddString(statements.Term("form"), Words.Key(quote.Form))
            .AddString(statements.Term("verification"), Words.Key(quote.Verification))
            .AddAll(Schema.About, quote.Concepts.Select(concept => new RdfIri(iris.Of(concept))))
            .AddIri(Schema.IsBasedOn, source is null ? null : iris.Of(source))
            .AddDate(Schema.DateCreated, quote.Date)
            .AddIri(Schema.RecordedAt, quote.Event is { } occasion ? iris.Of(occasion) : null)
            .AddIri(DcTerms.IsVersionOf, quote.VersionOf is { } version ? iris.Of(version) : null);
        statements.Citations(node, Schema.Citation, quote.Cites);
        return statements.Apparatus(node, quote);
    }

    /// <summary>Adds whose words they are, and whose statement.</summary>
    private void Speakers(RdfNode node, Quote quote, Source? source)
    {
        IEnumerable<IRdfTerm> speakers = quote.Speakers.Select(agent => new RdfIri(iris.Of(agent)));
        switch (quote.Form)
        {
            case QuoteForm.Author:
                node.AddAll(Schema.Creator, speakers);
                break;
            case QuoteForm.Direct:
                node.AddAll(Schema.SpokenByCharacter, speakers);
                break;
            default:
                // The words are the source's: to call them spoken by someone would put them in quotation marks.
                node.AddAll(Schema.Creator, (source?.Authors ?? []).Select(agent => new RdfIri(iris.Of(agent))));
                node.AddAll(statements.Term("reports-statement-of"), speakers);
                break;
        }

        if (quote.SpeakerAsPrinted is { } printed)
        {
            node.AddString(statements.Term("speaker-as-printed"), printed);
        }
    }

    private RdfNode Annotation(Concept concept, Quote quote)
    {
        RdfNode node = new RdfNode(iris.Annotation(concept, quote))
            .A(Oa.Annotation)
            .AddIri(Oa.MotivatedBy, Oa.Linking)
            .AddIri(Oa.HasBody, iris.Of(concept))
            .AddIri(DcTerms.References, iris.Of(quote));
        statements.Stance(node, concept.StanceOf(quote) ?? quote.Stance);
        return quote.Citations is [{ } citation, ..] ? node.AddAll(Oa.HasTarget, Targets(quote, citation.Source)) : node;
    }

    /// <summary>
    /// The passages: one for each stretch of the quote between marked omissions. Where the place in the text is recorded, their ranges are
    /// given too; where the record has more or fewer of them than the quote (a page's head stood in between), they are given alone.
    /// </summary>
    private IEnumerable<RdfNode> Targets(Quote quote, Source source)
    {
        IReadOnlyList<string> parts = QuoteParts.BetweenOmissions(QuoteParts.WithoutSic(quote.Text));
        if (places.Of(quote) is not { } place)
        {
            return parts.Select(part => Passage(iris.Of(source), Quoted(part, null, null)));
        }

        string text = iris.OfText(source);
        return parts.Count != place.Ranges.Count
            ? place.Ranges.Select(range => Passage(text, Position(range)))
            : parts.Zip(place.Ranges, (part, range) => (Part: part, Range: range)).Select((found, index) => Passage(
                text,
                Quoted(found.Part, index == 0 ? place.Prefix : null, index == parts.Count - 1 ? place.Suffix : null),
                Position(found.Range)));
    }

    private static RdfNode Passage(string source, params RdfNode[] selectors) =>
        new RdfNode().A(Oa.SpecificResource).AddIri(Oa.HasSource, source).AddAll(Oa.HasSelector, selectors);

    private static RdfNode Quoted(string words, string? prefix, string? suffix) =>
        new RdfNode().A(Oa.TextQuoteSelector).AddString(Oa.Exact, words).AddString(Oa.Prefix, prefix).AddString(Oa.Suffix, suffix);

    private static RdfNode Position((int Start, int End) range) =>
        new RdfNode().A(Oa.TextPositionSelector).Add(Oa.Start, Number(range.Start)).Add(Oa.End, Number(range.End));

    private static RdfLiteral Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), null, Xsd.NonNegativeInteger);

    // What the syntaxes of RDF take for a language tag.
    [GeneratedRegex(@"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();
}
