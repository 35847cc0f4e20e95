using System.Globalization;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Benchmarks.Synthetic;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>Checking definitions by all rules, as <c>conceptlib check</c> does: files are read, bound and checked one by one, and then all at once.</summary>
internal sealed class Checking : IFigureGroup
{
    private const string All = "all rules";
    private const string Local = "without the rules of the corpus";
    private const string Half = "half as many";

    private static readonly LibraryOptions s_options = new(null, "Synthetic", "synthetic", IsPublic: true, DocumentationLanguage: null);

    public string Name => "checking";

    public string Title => "Checking definitions";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int concepts = scale.Concepts ?? scale.Of(50_000, quick: 2_000, smoke: 40);
        DefinitionText[] files = Files(concepts);
        DefinitionText[] half = Files(concepts / 2);
        string subject = string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts");
        Contest<double> contest = Contest<double>.Run(
            scale.Of(3, quick: 3, smoke: 1),
            [(All, () => Check(files, withCorpus: true)), (Local, () => Check(files, withCorpus: false)), (Half, () => Check(half, withCorpus: true))]);
        double seconds = contest.Median(All, Value);
        yield return new($"{subject}: cpu", "", seconds, "s", new(20));
        yield return Figure.OfSeconds(subject, Local, contest.Ratio(All, Local, Value), seconds, contest.Median(Local, Value), new(2));
        yield return Figure.OfSeconds($"{subject}: growth, by concepts", Half, contest.Ratio(All, Half, Value) / 2, seconds, contest.Median(Half, Value), new(1.2));

        static double Value(double seconds) => seconds;
    }

    private static DefinitionText[] Files(int concepts) =>
        [.. DefinitionFolder.Files(SyntheticLibrary.Create(new SyntheticOptions(concepts))).Select(static file => new DefinitionText(file.Path, file.Text))];

    private static double Check(DefinitionText[] files, bool withCorpus) => CpuClock.Seconds(() =>
        BoundDefinitions.Bind(files, s_options with { Rules = RuleSelection.Default with { IncludesCorpus = withCorpus } }, ReaderLimits.Default));
}
