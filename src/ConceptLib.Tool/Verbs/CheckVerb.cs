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
        Argument<string?> folder = VerbOptions.Folder();
        Option<string?> texts = new Option<string?>("--texts") { Description = "Compare each quote with the text of its source, which this folder holds.", HelpName = "folder" }.OfPath();
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
        verb.RefuseTwoFolders(folder, session);
        verb.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetValue(format) is var chosen and not (null or Text))
            {
                result.AddError($"--watch prints text, and not {chosen}.");
            }
        });
        verb.SetAction(arguments =>
        {
            string definitions = VerbOptions.FolderOf(arguments, folder, session);
            string? folderOfTexts = arguments.GetValue(texts);
            FolderCheck check = new(definitions, folderOfTexts, arguments.GetValue(ignored) ?? [], arguments.GetValue(warnsAsErrors));
            return (int)(arguments.GetValue(watch)
                ? Watch(session, check, folderOfTexts is null ? [definitions] : [definitions, folderOfTexts])
                : Check(session, check, s_formats[arguments.GetRequiredValue(format)]));
        });
        return verb;
    }

    private static ExitCode Check(ToolSession session, FolderCheck check, Action<TextWriter, CheckResult> report)
    {
        CheckResult result = Run(session, check);
        report(session.Output, result);
        return Code(result);
    }

    /// <summary>Checks until the tool is ended; once where nothing tells of changes, as where a folder is missing.</summary>
    private static ExitCode Watch(ToolSession session, FolderCheck check, string[] folders)
    {
        if (!FolderChanges.TryWatch(folders, session.Complain, out FolderChanges? changes, out string? complaint))
        {
            Check(session, check, TextReport.Write);
            if (Array.TrueForAll(folders, Directory.Exists))
            {
                session.Complain(complaint); // else the check has said what is not there
            }

            return ExitCode.InvalidDefinitions;
        }

        using (changes)
        {
            return Code(new WatchedCheck(() => Run(session, check), changes).Run((result, added, mended) => TextReport.WriteChange(session.Output, result, added, mended)));
        }
    }

    private static CheckResult Run(ToolSession session, FolderCheck check) => session.LongWork.While("Checking the definitions", check.Run);

    private static ExitCode Code(CheckResult result) => result.HasErrors ? ExitCode.InvalidDefinitions : ExitCode.Found;

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
