using System.CommandLine;
using ConceptLib.Definitions;
using ConceptLib.Tool.Authoring;
using ConceptLib.Tool.Definitions;
using ConceptLib.Tool.Files;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib init</c>: a new library, ready to build.</summary>
internal static class InitVerb
{
    public static Command Create(ToolSession session)
    {
        Argument<string> folder = new Argument<string>("folder") { Description = "The folder of the new library: made when it is not there.", DefaultValueFactory = _ => "." }.OfPath();
        Option<string?> name = new("--name") { Description = "The name of the projects and of the package; by default made from that of the folder.", HelpName = "name" };
        Option<string?> space = new("--namespace") { Description = "The namespace of the generated classes; by default the name.", HelpName = "namespace" };
        Option<string?> language = new("--language") { Description = $"The default language: a BCP 47 tag; by default {NewLibrary.UsualLanguage}.", HelpName = "tag" };
        Verb verb = new(
            "init",
            "Makes a new library that builds at once: projects, two concepts, a source with a verified quote, tests, and a workflow for GitHub. "
            + "At a terminal it asks for what no option says. It overwrites nothing.",
            "conceptlib init games",
            "conceptlib init --name Acme.Vocabulary --language zh-Hans")
        {
            folder, name, space, language,
        };
        verb.SetAction(arguments => (int)Init(
            session, arguments.GetRequiredValue(folder), arguments.GetValue(name), arguments.GetValue(space), arguments.GetValue(language)));
        return verb;
    }

    private static ExitCode Init(ToolSession session, string folder, string? name, string? space, string? language)
    {
        string proposed = NewLibrary.NameOf(folder);
        name ??= session.Dialogue.Ask("Name of the library", proposed.Length == 0 ? null : proposed, NewLibrary.WhyInvalid) ?? "";
        if (NewLibrary.WhyInvalid(name) is { } complaint)
        {
            session.Complain(complaint + " --name says it.");
            return ExitCode.WrongUsage;
        }

        NewLibrary library = new(
            name,
            space ?? session.Dialogue.Ask("Namespace in C#", NewLibrary.NamespaceOf(name), answer => WhyInvalid(new NewLibrary(name, answer, NewLibrary.UsualLanguage)))!,
            language ?? session.Dialogue.Ask("Default language", NewLibrary.UsualLanguage, answer => WhyInvalid(new NewLibrary(name, "Vocabulary", answer)))!);
        if (WhyInvalid(library) is { } mistake)
        {
            session.Complain(mistake);
            return ExitCode.WrongUsage;
        }

        OutputFolder output = new(folder);
        IReadOnlyList<(string Path, string Text)> files = library.Files();
        string[] there = [.. files.Select(file => file.Path).Where(path => Path.Exists(Path.Combine(folder, path)))];
        if (there.Length > 0)
        {
            string others = there.Length > 1 ? $" and {there.Length - 1} more" : "";
            session.Complain($"Nothing is written, for {output.PathOf(there[0])}{others} would be overwritten.");
            return ExitCode.WouldOverwrite;
        }

        if (output.TryWriteAll(files) is { } failure)
        {
            session.Complain(failure);
            return ExitCode.OutputFailed;
        }

        string place = folder == "." ? "" : $"cd {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}; ";
        session.Page.Paragraph($"{library.Name} has {files.Count} files. Its two concepts are samples{(library.Language == NewLibrary.UsualLanguage ? "" : ", in English")}: replace them.");
        session.Page.Paragraph($"Next: {place}dotnet test");
        return ExitCode.Found;
    }

    /// <summary>What a build would say against the library, in its own words; null when it would take it.</summary>
    private static string? WhyInvalid(NewLibrary library)
    {
        DefinitionsFolder planned = DefinitionsFolder.Of(DefinitionsFolder.Default, library.DefinitionFiles());
        return planned.Bound is null ? planned.Findings.First(static finding => finding.Severity == RuleSeverity.Error).ToString() : null;
    }
}
