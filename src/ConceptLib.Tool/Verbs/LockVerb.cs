using System.CommandLine;
using ConceptLib.Definitions.Publication;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib lock</c>: records the names that a release promises.</summary>
internal static class LockVerb
{
    public static Command Create(ToolSession session)
    {
        Option<bool> check = new("--check") { Description = "Write nothing, and end with 1 when a name is not recorded." };
        Verb verb = new(
            "lock",
            $"Records each id and C# name in {IdLockWriter.FileName}: from then on a build keeps them. It reads the YAML in {DefinitionsFolder.Default}/, unless --definitions names another folder.",
            "conceptlib lock",
            "conceptlib lock --check")
        {
            check,
        };
        verb.SetAction(arguments => (int)session.ReadFolder(
            arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default,
            definitions => Lock(session, definitions, arguments.GetValue(check))));
        return verb;
    }

    private static ExitCode Lock(ToolSession session, DefinitionsFolder definitions, bool isCheck)
    {
        string file = definitions.PathOf(IdLockWriter.FileName);
        IReadOnlyList<string> unrecorded = IdLockWriter.Unrecorded(definitions.Bound!.Files);
        foreach (string key in unrecorded)
        {
            session.Page.Line(key);
        }

        if (unrecorded.Count == 0)
        {
            session.Page.Paragraph($"{file} records all names.");
            return ExitCode.Found;
        }

        string count = Words.Count(unrecorded.Count, "name");
        if (isCheck)
        {
            session.Complain($"{file} does not record {count}. 'conceptlib lock' adds what is new.");
            return ExitCode.NotFound;
        }

        if (definitions.TryWrite(IdLockWriter.FileName, IdLockWriter.Write(definitions.Bound.Files)) is { } reason)
        {
            session.Complain(reason);
            return ExitCode.OutputFailed;
        }

        session.Page.Paragraph($"{file}: {count} added.");
        return ExitCode.Found;
    }
}
