using ConceptLib.Definitions;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Checking;

/// <summary>Checks a folder of definitions by all rules, as a build would that has the rules of the corpus on.</summary>
/// <param name="folder">As it was typed.</param>
/// <param name="texts">The folder of the texts of sources, or null.</param>
/// <param name="settings">What each rule weighs.</param>
internal sealed class FolderCheck(string folder, string? texts, RuleSettings settings)
{
    /// <summary>Reads all files anew and checks them.</summary>
    public CheckResult Run()
    {
        SourceTexts? sources = texts is null ? null : new(texts);
        IReadOnlyList<TextFile>? found = sources?.All();
        DefinitionsFolder definitions = DefinitionsFolder.Open(folder, settings.Selection, found);
        return new(definitions.Concepts, settings.Apply(definitions.Findings), sources?.Failures ?? []);
    }
}

/// <summary>What a check found.</summary>
/// <param name="Concepts">How many concepts there are.</param>
/// <param name="Findings">In the order of the files' paths and of the places in them.</param>
/// <param name="Failures">Why texts of sources could not be read, a line each.</param>
internal sealed record CheckResult(int Concepts, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Failures)
{
    /// <summary>Whether something has to be mended.</summary>
    public bool HasErrors => Failures.Count > 0 || Findings.Any(static finding => finding.Severity == RuleSeverity.Error);
}
