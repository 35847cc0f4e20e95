using System.CommandLine;
using System.Security;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Files;
using ConceptLib.Tool.Pages;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib fmt</c>: YAML files in their usual form.</summary>
internal static class FmtVerb
{
    public static Command Create(ToolSession session)
    {
        Argument<string[]> names = new("files")
        {
            Description = $"YAML files, or folders of them. Default: {DefinitionsFolder.Default}.",
            Arity = ArgumentArity.ZeroOrMore,
        };
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
                    session.Complain($"{name}: error: there is no such file or folder.");
                    return ExitCode.InvalidDefinitions;
                }

                files.AddRange(chosen);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
            {
                session.Complain($"{name}: error: {exception.Message}");
                return ExitCode.InvalidDefinitions;
            }
        }

        ExitCode[] codes = session.LongWork.While("Formatting", () => files.Distinct().Select(file => Format(session, file, isCheck)).ToArray());
        return Array.Find([ExitCode.OutputFailed, ExitCode.InvalidDefinitions, ExitCode.NotFormatted], code => codes.Contains(code));
    }

    private static ExitCode Format(ToolSession session, ChosenFile file, bool isCheck)
    {
        OutputFolder folder = new(file.Folder);
        DefinitionFile read = DefinitionFile.Read(file.Folder, file.Path, ReaderLimits.Default);
        if (read.Failure is { } failure)
        {
            session.Complain(Finding.Failure(folder.PathOf(file.Path), failure).ToString());
            return ExitCode.InvalidDefinitions;
        }

        FormattedText formatted = DefinitionFormatter.Format(file.Path, read.Text, ReaderLimits.Default);
        if (formatted.Text is not { } text)
        {
            foreach (Finding complaint in Complaints(folder.PathOf(file.Path), formatted))
            {
                session.Complain(complaint.ToString());
            }

            return ExitCode.InvalidDefinitions;
        }

        if (text == read.Text)
        {
            return ExitCode.Found;
        }

        if (!isCheck && folder.TryWrite(file.Path, text) is { } reason)
        {
            session.Complain(reason);
            return ExitCode.OutputFailed;
        }

        session.Output.WriteLine(TerminalText.Clean(folder.PathOf(file.Path)));
        return isCheck ? ExitCode.NotFormatted : ExitCode.Found;
    }

    private static IEnumerable<Finding> Complaints(string file, FormattedText formatted) => formatted.Obstacle is { } place
        ? [new(file, null, RuleSeverity.Error, "The usual form of the file would say something else here. The file stays as it is.", place)]
        : LocatedProblem.InOrder(formatted.File, [])
            .Where(static problem => problem.Problem.Rule.Severity == RuleSeverity.Error)
            .Select(problem => Finding.Of(file, problem));
}
