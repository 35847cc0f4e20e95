using System.Diagnostics;
using System.Globalization;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Benchmarks.Synthetic;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>Looking for quotes in the texts of their sources, as <c>conceptlib verify</c> does.</summary>
internal sealed class QuoteVerification : IFigureGroup
{
    private const int Megabyte = 1_000_000;
    private const string Engine = "the verifier";
    private const string Search = "IndexOf of each quote, ordinal";
    private const string FoldOnce = "folding the texts once";

    // As in a library: many works of some pages each.
    private const int SmallText = 10_000;

    public string Name => "quotes";

    public string Title => "Verifying quotes";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int quotes = scale.Of(10_000, quick: 1_000, smoke: 20);
        int bytes = scale.Of(5 * Megabyte, quick: Megabyte, smoke: 20_000);
        foreach (int texts in new[] { bytes / SmallText, 1 })
        {
            Case whole = new(quotes, bytes, texts);
            Case[] smaller = [new(quotes / 10, bytes, texts), new(quotes * 3 / 10, bytes, texts), new(quotes, bytes / 5, Math.Max(1, texts / 5))];
            Contest<double> contest = Contest<double>.Run(
                scale.Of(texts == 1 ? 1 : 3, quick: 1, smoke: 1),
                [(Engine, whole.Verify), (Search, whole.FindOrdinally), (FoldOnce, whole.FoldOnce), .. smaller.Select(static one => ($"{one}", (Func<double>)one.Verify))]);
            double seconds = contest.Median(Engine, Value);
            yield return new($"{whole}: cpu", "", seconds, "s", new(2));
            yield return new($"{whole}: text read", "", bytes / (double)Megabyte / seconds, "MB/s");
            yield return Ratio(Search);
            yield return Ratio(FoldOnce);
            foreach (Case one in smaller)
            {
                double linear = (double)quotes / one.Quotes * bytes / one.Bytes;
                yield return Figure.OfSeconds(
                    $"{whole}: growth, by quotes × bytes", $"{one}", contest.Ratio(Engine, $"{one}", Value) / linear,
                    seconds, contest.Median($"{one}", Value), new(1.1));
            }

            foreach ((VerificationStatus status, int count, double cost) in whole.CostOfEach())
            {
                yield return new($"{whole}: a quote found {status.ToString().ToLowerInvariant()} ({count.ToString("N0", CultureInfo.InvariantCulture)} of them)", "", cost * 1e6, "µs");
            }

            Figure Ratio(string to) => Figure.OfSeconds($"{whole}", to, contest.Ratio(Engine, to, Value), seconds, contest.Median(to, Value));
        }

        static double Value(double seconds) => seconds;
    }

    /// <summary>So many quotes from so much text.</summary>
    private sealed class Case(int quotes, int bytes, int texts)
    {
        private readonly QuotedText _corpus = new(quotes, bytes, texts);

        public int Quotes => quotes;

        public int Bytes => bytes;

        public double Verify() => CpuClock.Seconds(() =>
        {
            SourceText[] ready = Ready();
            foreach (Excerpt quote in _corpus.Quotes)
            {
                QuoteVerifier.Verify(quote.Words, ready[quote.Text]);
            }
        });

        public double FindOrdinally() => CpuClock.Seconds(() =>
        {
            int found = 0;
            foreach (Excerpt quote in _corpus.Quotes)
            {
                found += _corpus.Texts[quote.Text].Contains(quote.Words, StringComparison.Ordinal) ? 1 : 0;
            }

            GC.KeepAlive(found);
        });

        /// <summary>A quote that stands at the very beginning, but for its spaces, is found as soon as the text is folded.</summary>
        public double FoldOnce() => CpuClock.Seconds(() =>
        {
            foreach (SourceText text in Ready())
            {
                QuoteVerifier.Verify(string.Join("  ", text.Text.Split(' ', 3).Take(2)), text);
            }
        });

        public (VerificationStatus Status, int Count, double Cost)[] CostOfEach()
        {
            SourceText[] ready = Ready();
            return _corpus.Quotes
                .Select(quote =>
                {
                    long start = Stopwatch.GetTimestamp();
                    VerificationStatus status = QuoteVerifier.Verify(quote.Words, ready[quote.Text]).Status;
                    return (Status: status, Cost: Stopwatch.GetElapsedTime(start).TotalSeconds);
                })
                .ToLookup(static one => one.Status, static one => one.Cost)
                .OrderBy(static group => group.Key)
                .Select(static group => (group.Key, group.Count(), group.Order().ElementAt(group.Count() / 2)))
                .ToArray();
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{quotes:N0} quotes in {bytes / (double)Megabyte:0.##} MB, {texts:N0} {(texts == 1 ? "text" : "texts")}");

        private SourceText[] Ready() => [.. _corpus.Texts.Select(static text => new SourceText(text, SourceTextLayout.Plain))];
    }
}
