using System.CommandLine;
using System.Security;
using System.Text.Json.Nodes;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Files;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Schemas;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib schema</c>: JSON Schemas by which an editor completes and checks the files of a library.</summary>
internal static class SchemaVerb
{
    public static Command Create(ToolSession session)
    {
        Argument<string?> folder = VerbOptions.Folder();
        Option<bool> write = new("--write") { Description = "Write them to the folder schema in the definitions folder, instead of printing them." };
        Verb verb = new(
            "schema",
            "Makes JSON Schemas for the files of a library, with its ids, kinds and languages: an editor completes, explains and checks what is typed.",
            "conceptlib schema --write",
            "conceptlib schema vocabulary --write")
        {
            folder, write,
        };
        verb.RefuseTwoFolders(folder, session);
        verb.SetAction(arguments => (int)Make(session, VerbOptions.FolderOf(arguments, folder, session), arguments.GetValue(write)));
        return verb;
    }

    private static ExitCode Make(ToolSession session, string folder, bool isWritten)
    {
        OutputFolder output = new(folder);
        DefinitionFile[] files;
        try
        {
            files = session.LongWork.While("Reading the definitions", () => DefinitionFiles.Below(folder).Select(path => DefinitionFile.Read(folder, path, ReaderLimits.Default)).ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            session.Fail(folder, exception.Message);
            return ExitCode.InvalidDefinitions;
        }

        DefinitionFile[] unreadable = [.. files.Where(static file => file.Failure is not null)];
        foreach (DefinitionFile file in unreadable)
        {
            session.Fail(output.PathOf(file.Path), file.Failure!);
        }

        if (unreadable.Length > 0)
        {
            // Without its ids, an editor would call references to them wrong.
            return ExitCode.InvalidDefinitions;
        }

        LibraryNames names = new(files.Select(static file => DefinitionReader.Read(file.Path, file.Text, ReaderLimits.Default).Content));
        IReadOnlyList<(string Path, JsonObject Schema)> schemas = SchemaFiles.Of(names);
        if (!isWritten)
        {
            JsonOutput.Write(session.Output, new JsonObject(schemas.Select(static schema => KeyValuePair.Create(schema.Path, (JsonNode?)schema.Schema))));
            return ExitCode.Found;
        }

        if (output.TryWriteAll(schemas.Select(static schema => (schema.Path, (Action<TextWriter>)(writer => JsonOutput.Write(writer, schema.Schema))))) is { } reason)
        {
            session.Complain(reason);
            return ExitCode.OutputFailed;
        }

        foreach ((string path, _) in schemas)
        {
            session.Page.Line(TerminalText.Clean(output.PathOf(path)));
        }

        return ExitCode.Found;
    }
}
