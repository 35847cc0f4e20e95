using System.Globalization;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Tool.Definitions;

/// <summary>What is wrong at one place of a folder of definitions.</summary>
/// <param name="File">The file, as a message names it: it can be opened from where the tool was called.</param>
/// <param name="Rule">The rule that is broken; null where a build sees nothing wrong, as with a file that cannot be read.</param>
/// <param name="Severity">What it weighs here.</param>
/// <param name="Message">A sentence or several.</param>
/// <param name="Range">Where in the file; null for the file, or the folder, as a whole.</param>
internal sealed record Finding(string File, Rule? Rule, RuleSeverity Severity, string Message, SourceRange? Range)
{
    /// <summary>What is wrong with a file as a whole, by no rule of the format.</summary>
    public static Finding Failure(string file, string message) => new(file, null, RuleSeverity.Error, message, null);

    /// <summary>That a folder is not there.</summary>
    public static Finding NoFolder(string folder) => Failure(folder, "there is no such folder.");

    /// <summary>A broken rule at its place.</summary>
    public static Finding Of(string file, LocatedProblem located) =>
        new(file, located.Problem.Rule, located.Problem.Rule.Severity, located.Problem.Rule.Message(located.Problem.Arguments), located.Range);

    /// <summary>One line, as the compiler writes it.</summary>
    public override string ToString()
    {
        string place = Range is { } range ? string.Create(CultureInfo.InvariantCulture, $"({range.Line + 1},{range.Column + 1})") : "";
        string code = Rule is null ? "" : " " + Rule.Code;
        return $"{File}{place}: {Word(Severity)}{code}: {Message}";
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
