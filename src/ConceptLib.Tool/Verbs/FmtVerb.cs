using System.CommandLine;
using System.Security;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Files;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib fmt</c>: YAML files in their usual form.</summary>
internal static class FmtVerb
{
    public static Command Create(ToolSession session)
    {
        Argument<string[]> names = new Argument<string[]>("files")
        {
            Description = $"YAML files, or folders of them. Default: {DefinitionsFolder.Default}.",
            Arity = ArgumentArity.ZeroOrMore,
        }.OfPath();
        Option<bool> check = new("--check") { Description = "Change nothing; end with 6 if a file is not in its usual form." };
        Verb verb = new(
            "fmt",
            "Puts YAML files into their usual form: order of keys, quotation marks, line width, indentation. Values and comments stay. It prints the files that it changes.",
            "conceptlib fmt",
            "conceptlib fmt --check",
            "conceptlib fmt definitions/mutual-respect.yaml definitions/sources")
        {
            names, check,
        };
        verb.SetAction(arguments => (int)Format(session, arguments.GetValue(names) ?? [], arguments.GetValue(session.Definitions), arguments.GetValue(check)));
        return verb;
    }

    private static ExitCode Format(ToolSession session, string[] names, string? definitions, bool isCheck)
    {
        List<ChosenFile> files = [];
        foreach (string name in names.Length > 0 ? names : [definitions ?? DefinitionsFolder.Default])
        {
            try
            {
                if (ChosenFile.Named(name, definitions) is not { } chosen)
                {
                    session.Fail(name, "there is no such file or folder.");
                    return ExitCode.InvalidDefinitions;
                }

                files.AddRange(chosen);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
            {
                session.Fail(name, exception.Message);
                return ExitCode.InvalidDefinitions;
            }
        }

        Outcome[] outcomes = session.LongWork.While("Formatting", () => files.Distinct().Select(file => Format(file, isCheck)).ToArray());
        foreach (Outcome outcome in outcomes)
        {
            foreach (string complaint in outcome.Complaints)
            {
                session.Complain(complaint);
            }

            if (outcome.Changed is { } changed)
            {
                session.Page.Line(TerminalText.Clean(changed));
            }
        }

        return Array.Find([ExitCode.OutputFailed, ExitCode.InvalidDefinitions, ExitCode.NotFormatted], code => Array.Exists(outcomes, outcome => outcome.Code == code));
    }

    private static Outcome Format(ChosenFile file, bool isCheck)
    {
        OutputFolder folder = new(file.Folder);
        string shown = folder.PathOf(file.Path);
        DefinitionFile read = DefinitionFile.Read(file.Folder, file.Path, ReaderLimits.Default);
        if (read.Failure is { } failure)
        {
            return Outcome.Failed(ExitCode.InvalidDefinitions, Finding.Failure(shown, failure));
        }

        FormattedText formatted = DefinitionFormatter.Format(file.Path, read.Text, ReaderLimits.Default);
        if (formatted.Text is not { } text)
        {
            return Outcome.Failed(ExitCode.InvalidDefinitions, [.. Complaints(shown, formatted)]);
        }

        if (text == read.Text)
        {
            return new(ExitCode.Found, [], null);
        }

        if (isCheck)
        {
            return new(ExitCode.NotFormatted, [], shown);
        }

        return folder.TryEdit(file.Path, text) is { } reason ? new(ExitCode.OutputFailed, [reason], null) : new(ExitCode.Found, [], shown);
    }

    private static IEnumerable<Finding> Complaints(string file, FormattedText formatted) => formatted.Obstacle is { } place
        ? [new(file, null, RuleSeverity.Error, "The usual form of the file would say something else here. The file stays as it is.", place)]
        : LocatedProblem.InOrder(formatted.File, [])
            .Where(static problem => problem.Problem.Rule.Severity == RuleSeverity.Error)
            .Select(problem => Finding.Of(file, problem));

    /// <summary>What became of a file.</summary>
    /// <param name="Code">How a run ends that has no worse outcome.</param>
    /// <param name="Complaints">Why it stays as it is, a line each.</param>
    /// <param name="Changed">How a message names it, when it was changed or would be; else null.</param>
    private sealed record Outcome(ExitCode Code, IReadOnlyList<string> Complaints, string? Changed)
    {
        public static Outcome Failed(ExitCode code, params IEnumerable<Finding> findings) => new(code, [.. findings.Select(static finding => finding.ToString())], null);
    }
}
