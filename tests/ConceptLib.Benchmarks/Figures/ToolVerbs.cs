using System.Globalization;
using ConceptLib.Benchmarks.Baselines;
using ConceptLib.Benchmarks.Measuring;
using ConceptLib.Benchmarks.Synthetic;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Benchmarks.Figures;

/// <summary>What somebody waits for who calls the tool on a large folder: whole processes, from their start to the last line printed.</summary>
internal sealed class ToolVerbs : IFigureGroup
{
    private const string List = "list";
    private const string Search = "search";
    private const string Typo = "search, with a typo";
    private const string Check = "check";
    private const string Export = "export to markdown";
    private const string Few = "diff, 40 definitions edited";
    private const string Renamed = "diff, half of the ids renamed";
    private const string Scan = "reading the files, and IndexOf of the words";

    // Two frequent words, one of them mistyped: the words of an English text are those of the synthetic language.
    private const string Words = "power state";
    private const string MistypedWords = "powerr state";

    private const int EditedDefinitions = 40;

    public string Name => "tool";

    public string Title => "The tool on large folders";

    public IEnumerable<Figure> Measure(Scale scale)
    {
        int large = scale.Concepts ?? scale.Of(50_000, quick: 3_000, smoke: 80);
        int small = large / 5;
        List<(string, Func<ProcessCost>)> contestants = [];
        foreach (int concepts in new[] { small, large })
        {
            VocabularyProject project = scale.Workspace.Project(concepts);
            string folder = Path.GetDirectoryName(project.Definitions[0])!;
            string edited = project.OtherDefinitions("edited", Edit);
            string renamed = project.OtherDefinitions("renamed", Rename);
            Add(List, concepts, () => Run("list", "--definitions", folder));
            Add(Search, concepts, () => Run("search", Words, "--definitions", folder));
            Add(Typo, concepts, () => Run("search", MistypedWords, "--definitions", folder));
            Add(Scan, concepts, () => ScanFiles(project.Definitions));
            Add(Check, concepts, () => Run("check", folder));
            Add(Export, concepts, () => Run("export", "--to", "markdown", Path.Combine(folder, "..", "pages"), "--force", "--definitions", folder));
            Add(Few, concepts, () => Run("diff", folder, edited));
            Add(Renamed, concepts, () => Run("diff", folder, renamed));
        }

        Contest<ProcessCost> contest = Contest<ProcessCost>.Run(scale.Of(3, quick: 1, smoke: 1), [.. contestants]);
        foreach (string verb in new[] { List, Search, Typo, Check, Export, Few, Renamed })
        {
            string subject = Subject(verb, large);
            yield return new($"{subject}: wall", "", contest.Median(subject, static cost => cost.Wall), "s");
            yield return new($"{subject}: memory", "", contest.Median(subject, static cost => cost.Peak) / 1e6, "MB");
            yield return Cpu($"{subject}: growth, by concepts", subject, verb, small, large / (double)small, new(1.1));
            if (verb != List)
            {
                yield return Cpu($"{subject}: cpu", subject, List, large);
            }

            if (verb == Search)
            {
                yield return Cpu($"{subject}: cpu", subject, Scan, large);
            }
        }

        void Add(string verb, int concepts, Func<ProcessCost> run) => contestants.Add((Subject(verb, concepts), run));

        Figure Cpu(string shown, string subject, string verb, int concepts, double times = 1, Target? target = null)
        {
            string baseline = Subject(verb, concepts);
            return Figure.OfSeconds(
                shown, concepts == large ? verb : string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts"),
                contest.Ratio(subject, baseline, static cost => cost.Cpu) / times,
                contest.Median(subject, static cost => cost.Cpu), contest.Median(baseline, static cost => cost.Cpu), target);
        }
    }

    private static string Subject(string verb, int concepts) => string.Create(CultureInfo.InvariantCulture, $"{concepts:N0} concepts: {verb}");

    private static ProcessCost Run(params string[] arguments)
    {
        // Built beside this project, in the same configuration.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string tool = Path.Combine(Repository.Root, "src", "ConceptLib.Tool", "bin", configuration, "net10.0", "ConceptLib.Tool.dll");
        return MeasuredProcess.Run(tool, new Dictionary<string, string>(), arguments);
    }

    /// <summary>The least that a search in files does: not ranked, not by words, and blind to where in a file it is.</summary>
    private static ProcessCost ScanFiles(IReadOnlyList<string> files)
    {
        int found = 0;
        double seconds = CpuClock.Seconds(() => found = files.Count(static file =>
        {
            string text = File.ReadAllText(file);
            return Words.Split(' ').All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        }));
        return new(seconds, seconds, 0, found.ToString(CultureInfo.InvariantCulture));
    }

    private static void Edit(LibraryRecord library)
    {
        for (int i = 0; i < library.Concepts.Count; i += Math.Max(1, library.Concepts.Count / EditedDefinitions))
        {
            Dictionary<string, string> definition = library.Concepts[i].Definition;
            string language = definition.Keys.First();
            definition[language] = definition[language].Replace(" ", " other ", StringComparison.Ordinal);
        }
    }

    private static void Rename(LibraryRecord library)
    {
        HashSet<string> renamed = [.. library.Concepts.Where(static (_, number) => number % 2 == 0).Select(static concept => concept.Id)];
        foreach (ConceptRecord concept in library.Concepts)
        {
            concept.Id = NewId(concept.Id);
            foreach (RelationRecord relation in concept.Relations)
            {
                relation.Target = NewId(relation.Target);
            }
        }

        string NewId(string id) => renamed.Contains(id) ? id + "-renamed" : id;
    }
}
