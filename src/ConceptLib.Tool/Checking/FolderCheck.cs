using ConceptLib.Definitions;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Checking;

/// <summary>Checks a folder of definitions by all rules, as a build would that has the rules of the corpus on.</summary>
/// <param name="folder">As it was typed.</param>
/// <param name="texts">The folder of the texts of sources, or null.</param>
/// <param name="ignored">The codes of rules that the command line turns off.</param>
/// <param name="warnsAsErrors">Whether a warning is an error.</param>
internal sealed class FolderCheck(string folder, string? texts, IReadOnlyCollection<string> ignored, bool warnsAsErrors)
{
    /// <summary>Reads all files anew, those above the folder that say what rules weigh too, and checks them.</summary>
    public CheckResult Run()
    {
        GlobalConfig config = GlobalConfig.Above(folder);
        RuleSettings settings = new(config.Levels, ignored, warnsAsErrors);
        SourceTexts? sources = texts is null ? null : new(texts);
        IReadOnlyList<TextFile>? found = sources?.All();
        DefinitionsFolder definitions = DefinitionsFolder.Open(folder, settings.Selection, found);
        return new(definitions.Concepts, settings.Apply([.. config.Findings, .. sources?.Failures ?? [], .. definitions.Findings]));
    }
}

/// <summary>What a check found.</summary>
/// <param name="Concepts">How many concepts there are.</param>
/// <param name="Findings">Those of the settings, then those of the texts, then those of the definitions, in the order of the files' paths and of the places in them.</param>
internal sealed record CheckResult(int Concepts, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether something has to be mended.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Severity == RuleSeverity.Error);
}
