using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>What the engine made of a case, below the level at which files have roles.</summary>
/// <param name="Case">The case.</param>
/// <param name="Root">What was read; of a case that was refused, what stood before the mistake.</param>
/// <param name="Problems">Why it was refused; none when it was read.</param>
/// <param name="Ranges">Where they are.</param>
internal sealed record SuiteReading(SuiteCase Case, YamlNode? Root, EquatableArray<Problem> Problems, RangeTable Ranges)
{
    private static readonly Rule[] s_rulesOfTheFormat = [Rules.RefusedYaml, Rules.DuplicateKey, Rules.ForbiddenCharacter];

    /// <summary>What it comes to.</summary>
    public SuiteOutcome Outcome => (Case.IsInvalid, Problems.IsEmpty) switch
    {
        (true, true) => SuiteOutcome.ReadThoughInvalid,
        (true, false) => SuiteOutcome.Refused,
        (false, true) => NodeEvents.Of(Root).SequenceEqual(NodeEvents.Of(Case)) ? SuiteOutcome.Read : SuiteOutcome.ReadOtherwise,
        (false, false) => Problems.All(problem => s_rulesOfTheFormat.Contains(problem.Rule)) ? SuiteOutcome.RefusedOnPurpose : SuiteOutcome.RefusedByParser,
    };

    /// <summary>What the format refuses in the case, as messages name it, each once.</summary>
    public IEnumerable<string> Refused => Problems
        .Select(static problem => problem.Rule == Rules.RefusedYaml ? problem.Arguments[0] : problem.Rule == Rules.DuplicateKey ? "a key that stands twice" : "a control character")
        .Distinct();

    /// <summary>Reads a case.</summary>
    public static SuiteReading Of(SuiteCase suiteCase)
    {
        TextRanges ranges = new(suiteCase.Yaml);
        ProblemList problems = new();
        string text = ForbiddenCharacters.Check(suiteCase.Yaml, ranges, problems);
        YamlNode? root = problems.IsCutShort ? null : YamlComposer.Compose(text, ReaderLimits.Default.MaximumDepth, ranges, problems);
        return new(suiteCase, root, problems.InOrder(ranges), ranges.ToTable());
    }
}
