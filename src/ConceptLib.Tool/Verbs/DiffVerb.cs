using System.CommandLine;
using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Sides;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib diff</c>: what changed between two versions of a library, and what that asks of the version number.</summary>
internal static class DiffVerb
{
    private const string Sides = "a folder of YAML, a package (.nupkg), an assembly (.dll), or a git revision (v1.0, HEAD~1:vocabulary/definitions)";

    public static Command Create(ToolSession session)
    {
        Argument<string> old = new("old") { Description = $"The older version: {Sides}." };
        Argument<string?> now = new("new")
        {
            Description = $"The newer version, likewise; {DefinitionsFolder.Default}/ unless given, or the folder of --definitions.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> json = VerbOptions.Json();
        Verb verb = new(
            "diff",
            "Prints what changed between two versions of a library, as an editor would say it, and whether that asks for a patch, a minor or a major version. A package or an assembly is run to be read.",
            "conceptlib diff v1.0",
            "conceptlib diff HEAD~1 HEAD",
            "conceptlib diff Acme.Vocabulary.1.0.0.nupkg definitions",
            "conceptlib diff old/definitions definitions --json")
        {
            old, now, json,
        };
        verb.SetAction(arguments =>
        {
            string folder = arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default;
            return (int)Diff(session, arguments.GetRequiredValue(old), arguments.GetValue(now) ?? folder, folder, arguments.GetValue(json));
        });
        return verb;
    }

    private static ExitCode Diff(ToolSession session, string oldName, string newName, string folder, bool asJson)
    {
        using LibrarySide old = Open(session, oldName, folder);
        using LibrarySide now = Open(session, newName, folder);
        if (old.Compared is not { } before || now.Compared is not { } after)
        {
            return old.Compared is null ? old.Failure : now.Failure;
        }

        LibraryDifference difference = session.LongWork.While("Comparing", () => LibraryComparison.Between(before, after));
        if (asJson)
        {
            JsonOutput.Write(session.Output, DifferenceJson.Of(difference));
        }
        else
        {
            DifferencePage.Write(session.Page, difference);
        }

        return ExitCode.Found;
    }

    private static LibrarySide Open(ToolSession session, string name, string folder)
    {
        LibrarySide side = session.LongWork.While($"Reading {name}", () => LibrarySide.Open(name, folder));
        foreach (string complaint in side.Complaints)
        {
            session.Complain(complaint);
        }

        return side;
    }
}
