using System.CommandLine;
using System.Globalization;
using ConceptLib.Definitions.Binding;
using ConceptLib.Tool.Export;
using ConceptLib.Tool.Files;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib export</c>: a library as files for other programs.</summary>
internal static class ExportVerb
{
    // RFC 6761, section 6.4: a name that never leads anywhere. An IRI made of it is plainly nobody's.
    private const string PlaceholderIri = "https://conceptlib.invalid/";

    public static Command Create(ToolSession session)
    {
        Option<string> to = new("--to") { Description = $"The format: {string.Join("; ", ExportFormat.All.Select(format => $"{format.Name} ({format.Description})"))}.", HelpName = "format", Required = true };
        to.AcceptOnlyFromAmong([.. ExportFormat.All.Select(format => format.Name)]);
        Option<string?> baseIri = new("--base-iri") { Description = "What an id is appended to for an IRI, instead of the library's base-iri: https://example.org/terms/.", HelpName = "iri" };
        baseIri.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var iri }] && IriSyntax.WhyInvalid(iri) is { } reason)
            {
                result.AddError($"'{iri}' is no IRI, such as https://example.org/terms/: {reason}");
            }
        });
        Option<bool> force = new("--force") { Description = "Replace files that are there. Others in the folder stay in any case." };
        Argument<string> folder = new Argument<string>("folder") { Description = "Where the files go; it is made when it is not there." }.OfPath();
        Verb verb = new(
            "export",
            "Writes the library as files for other programs.",
            "conceptlib export --to turtle out",
            "conceptlib export --to skos-rdfxml out --base-iri https://example.org/terms/",
            "conceptlib export --to markdown docs/concepts --definitions definitions --force")
        {
            to, baseIri, force, folder,
        };
        verb.SetAction(arguments =>
        {
            ExportFormat format = ExportFormat.All.Single(format => format.Name == arguments.GetRequiredValue(to));
            Run run = new(session, format, arguments.GetValue(baseIri), arguments.GetRequiredValue(folder), arguments.GetValue(force));
            return (int)(session.FolderOf(arguments) is { } definitions
                ? session.ReadFolder(definitions, read => run.Export(read.Library!, QuotePlaces.Of(read, session.Complain), read.Bound!.Library))
                : session.Read(arguments, library => run.Export(library, QuotePlaces.None, declared: null)));
        });
        return verb;
    }

    private sealed record Run(ToolSession Session, ExportFormat Format, string? BaseIri, string Folder, bool Replaces)
    {
        public ExitCode Export(ConceptLibrary library, QuotePlaces places, BoundLibrary? declared)
        {
            string iri = BaseIri ?? library.BaseIri ?? $"{PlaceholderIri}{library.Id}/";
            if (Format.NeedsIris && IriSyntax.WhyInvalid(iri) is { } reason)
            {
                // Of a folder that would have been an error; a compiled library may be older than that rule.
                Session.Complain($"The library's base-iri '{iri}' is no IRI: {reason} Name another with --base-iri.");
                return ExitCode.InvalidDefinitions;
            }

            if (Format.NeedsIris && BaseIri is not null && IriSyntax.RunsOn(iri))
            {
                Session.Complain($"Ids are appended to '{iri}' as it stands, without a sign between them.");
            }

            if (Format.NeedsIris && BaseIri is null && library.BaseIri is null)
            {
                Session.Complain($"The library states no base-iri: its IRIs begin with {iri}, which will never lead anywhere. Name one with --base-iri before you publish them.");
            }

            OutputFolder output = new(Folder, canBeMadeAgain: true);
            List<string> remarks = [];
            ExportedFile[] files = [.. Format.Files(new ExportedLibrary(library, iri, places, declared, remarks.Add))];
            if (!Replaces && files.FirstOrDefault(file => File.Exists(output.PathOf(file.Path))) is { } there)
            {
                Session.Fail(output.PathOf(there.Path), "The file is there already. --force replaces it.");
                return ExitCode.WouldOverwrite;
            }

            string? failure = Session.LongWork.While("Writing", () => output.TryWriteAll(files.Select(file => (file.Path, file.Write))));
            remarks.ForEach(Session.Complain);
            if (failure is not null)
            {
                Session.Complain(failure);
                return ExitCode.OutputFailed;
            }

            Session.Page.Line(TerminalText.Clean(files is [var only] ? $"Written: {output.PathOf(only.Path)}" : string.Create(CultureInfo.InvariantCulture, $"Written: {files.Length} files in {output.PathOf("")}")));
            return ExitCode.Found;
        }
    }
}
