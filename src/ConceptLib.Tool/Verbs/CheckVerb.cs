using System.CommandLine;
using System.CommandLine.Parsing;
using ConceptLib.Definitions;
using ConceptLib.Tool.Checking;
using ConceptLib.Tool.Checking.Reports;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib check</c>: whether definitions keep the rules, without a build.</summary>
internal static class CheckVerb
{
    private const string Text = "text";

    private static readonly Dictionary<string, Action<TextWriter, CheckResult>> s_formats = new(StringComparer.Ordinal)
    {
        [Text] = TextReport.Write,
        ["sarif"] = SarifReport.Write,
        ["github"] = GitHubReport.Write,
    };

    public static Command Create(ToolSession session)
    {
        Argument<string?> folder = new("folder") { Description = $"The folder of the definitions; {DefinitionsFolder.Default}/ unless it is named.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> texts = new("--texts") { Description = "Compare each quote with the text of its source, which this folder holds.", HelpName = "folder" };
        Option<string> format = new("--format") { Description = "How findings are printed: as text, as a SARIF log, or as commands of a GitHub workflow.", DefaultValueFactory = static _ => Text };
        format.AcceptOnlyFromAmong([.. s_formats.Keys]);
        Option<string[]> ignored = new("--nowarn") { Description = "Rules that are not checked, such as CL0401,CL0408.", HelpName = "codes", CustomParser = Codes };
        ignored.CompletionSources.Add(static _ => Rules.All.Where(static rule => rule.Severity != RuleSeverity.Error).Select(static rule => new System.CommandLine.Completions.CompletionItem(rule.Code)));
        Option<bool> warnsAsErrors = new("--warnaserror") { Description = "Let warnings end the run with the exit code of errors." };
        Option<bool> watch = new("--watch") { Description = "Go on, and check again whenever a file changes." };
        Verb verb = new(
            "check",
            "Checks definitions by all rules, those of the corpus too, without a build.",
            "conceptlib check",
            "conceptlib check vocabulary --nowarn CL0401,CL0408",
            "conceptlib check --watch",
            "conceptlib check --warnaserror --format github",
            "conceptlib check --texts ../texts --format sarif > check.sarif")
        {
            folder, texts, format, ignored, warnsAsErrors, watch,
        };
        verb.Validators.Add(result => Validate(result, result.GetValue(folder), result.GetValue(session.Definitions), result.GetValue(watch), result.GetValue(format)));
        verb.SetAction(arguments =>
        {
            string definitions = arguments.GetValue(folder) ?? arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default;
            GlobalConfig config = GlobalConfig.Above(definitions);
            foreach (string complaint in config.Complaints)
            {
                session.Complain(complaint);
            }

            RuleSettings settings = new(config.Levels, arguments.GetValue(ignored) ?? [], arguments.GetValue(warnsAsErrors));
            string? folderOfTexts = arguments.GetValue(texts);
            string[] watched = !arguments.GetValue(watch) ? [] : folderOfTexts is null ? [definitions] : [definitions, folderOfTexts];
            return (int)Check(session, new FolderCheck(definitions, folderOfTexts, settings), s_formats[arguments.GetRequiredValue(format)], watched);
        });
        return verb;
    }

    /// <param name="session">The run.</param>
    /// <param name="check">What is checked.</param>
    /// <param name="report">How it is reported.</param>
    /// <param name="watched">The folders whose changes call for another check; none for a single check, as where a folder is missing.</param>
    private static ExitCode Check(ToolSession session, FolderCheck check, Action<TextWriter, CheckResult> report, string[] watched)
    {
        if (watched.Length == 0 || Array.Exists(watched, static folder => !Directory.Exists(folder)))
        {
            CheckResult result = Run();
            report(session.Output, result);
            return Code(result);
        }

        using FolderChanges changes = new(watched);
        return Code(new WatchedCheck(Run, changes).Run((result, added, mended) => TextReport.WriteChange(session.Output, result, added, mended)));

        CheckResult Run()
        {
            CheckResult result = session.LongWork.While("Checking the definitions", check.Run);
            foreach (string failure in result.Failures)
            {
                session.Complain(failure);
            }

            return result;
        }
    }

    private static ExitCode Code(CheckResult result) => result.HasErrors ? ExitCode.InvalidDefinitions : ExitCode.Found;

    private static void Validate(CommandResult result, string? folder, string? definitions, bool watch, string? format)
    {
        if (folder is not null && definitions is not null)
        {
            result.AddError("The folder of the definitions is named twice, as an argument and by --definitions.");
        }

        if (watch && format is not (null or Text))
        {
            result.AddError($"--watch prints text, and not {format}.");
        }
    }

    /// <summary>Codes of rules, each an argument or separated by commas or semicolons, as MSBuild's <c>NoWarn</c> is.</summary>
    private static string[] Codes(ArgumentResult result)
    {
        List<string> codes = [];
        foreach (string code in result.Tokens.SelectMany(static token => token.Value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)))
        {
            Rule? rule = Rules.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
            if (rule is null)
            {
                string? nearest = NearestName.Find(code.ToUpperInvariant(), Rules.All.Select(static rule => rule.Code));
                result.AddError($"There is no rule '{code}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");
            }
            else if (rule.Severity == RuleSeverity.Error)
            {
                result.AddError($"{rule.Code} is an error, and errors cannot be turned off.");
            }
            else
            {
                codes.Add(rule.Code);
            }
        }

        return [.. codes];
    }
}
