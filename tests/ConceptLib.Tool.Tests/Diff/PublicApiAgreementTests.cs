using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using ConceptLib.Generator.Tests;
using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Sides;

namespace ConceptLib.Tool.Tests.Diff;

/// <summary>
/// What a comparison says of code is what the compiler would see: the public API of the generated library changes exactly when the comparison says so,
/// and loses a line exactly when it says that code breaks. And the compiled library is compared as its definitions are.
/// </summary>
public sealed partial class PublicApiAgreementTests : IDisposable
{
    private const string Respect = "principles/mutual-respect.yaml";
    private const string System = "westphalian-system.yaml";
    private const string Game = "zero-sum-game.yaml";

    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("conceptlib-api-");

    private static readonly Dictionary<string, (string Path, string? Old, string? New)[]> s_edits = new()
    {
        ["nothing"] = [],
        ["a definition"] = [(System, "The order of", "An order of")],
        ["a label"] = [(Respect, "preferred: mutual respect", "preferred: respect for one another")],
        ["a quote gone"] = [(Respect, "  - id: wang-core\n    text: Mutual respect is the premise.\n    source: { source: wang-2016, locator: section 2 }\n    stance: advocates\n", "")],
        ["a value of an attribute"] = [(System, "scope: world-wide", "scope: regional")],
        ["a source's title"] = [("sources.yaml", "title: Build", "title: Building")],
        ["a concept comes"] = [("peace.yaml", null, "label: peace\ndefinition: Quiet.\n")],
        ["a concept of a kind comes"] = [("peace.yaml", null, "kind: principle\nlabel: peace\ndefinition: Quiet.\n")],
        ["a concept goes"] = [(Game, null, null), (Respect, "  opposes: [{ concept: zero-sum-game, according-to: wang-yi, source: wang-2016 }]\n", "")],
        ["a concept is deprecated"] = [(System, "label:", "status: deprecated\nreplaced-by: mutual-respect\nlabel:")],
        ["a concept is in use again"] = [(Game, "status: deprecated\nreason: Nobody says so any more.\nrelations: { replaced-by: [mutual-respect] }", "status: current")],
        ["a draft is current"] = [(Respect, "status: draft", "status: current")],
        ["another name in C#"] = [(Game, "label:", "identifier: ZeroSum\nlabel:")],
        ["another id with the same name in C#"] = [(Game, "label:", "id: zero-sum\nidentifier: ZeroSumGame\nlabel:"), (Respect, "concept: zero-sum-game", "concept: zero-sum")],
        ["a rename"] = [(Game, "label:", "id: zero-sum\nlabel:"), (Respect, "concept: zero-sum-game", "concept: zero-sum")],
        ["a rename with a tombstone"] =
        [
            ("westphalia.yaml", null, SmallLibrary.WestphalianSystem.Replace("Westphalian system", "Westphalia", StringComparison.Ordinal)),
            (System, "definition:", "status: deprecated\nreplaced-by: westphalia\ndefinition:"),
        ],
        ["another kind"] = [(Game, "label:", "kind: principle\nlabel:")],
        ["no kind"] = [(Respect, "kind: principle\n", "")],
        ["a kind comes"] = [("library.yaml", "  principle: {}", "  principle: {}\n  idea: {}")],
        ["a kind goes"] = [("library.yaml", "  principle: {}\n", ""), (Respect, "kind: principle\n", "")],
        ["a kind has another name in C#"] = [("library.yaml", "  principle: {}", "  principle: { identifier: Tenet }")],
        ["an attribute comes"] = [("library.yaml", "      period:", "      extent: number\n      period:")],
        ["an attribute goes"] = [("library.yaml", "      scope: { type: enumeration, values: [regional, world-wide] }\n", ""), (System, ", scope: world-wide", "")],
        ["an attribute becomes a list"] = [("library.yaml", "values: [regional, world-wide] }", "values: [regional, world-wide], list: true }")],
        ["an attribute is required"] = [("library.yaml", "values: [regional, world-wide] }", "values: [regional, world-wide], required: true }")],
        ["an attribute is optional"] = [("library.yaml", "type: period, required: true", "type: period")],
        ["a period is a date in C# too"] = [("library.yaml", "type: period, required: true", "type: date, required: true"), (System, "period: 1648/", "period: 1648")],
        ["a value comes at the end"] = [("library.yaml", "[regional, world-wide]", "[regional, world-wide, local]")],
        ["a value comes first"] = [("library.yaml", "[regional, world-wide]", "[local, regional, world-wide]")],
        ["a value goes"] = [("library.yaml", "[regional, world-wide]", "[world-wide]")],
        ["a source comes"] = [("sources.yaml", "encyclopedia:", "leaflet: { type: pamphlet, title: Leaflet }\nencyclopedia:")],
        ["an agent has another id"] = [("agents.yaml", "us-officials:", "american-officials:"), (Respect, "us-officials", "american-officials")],
        ["a source is deprecated"] = [("sources.yaml", "container-title: Wikipedia", "container-title: Wikipedia\n  deprecated: true\n  replaced-by: wang-2016")],
        ["a source has another successor"] = [("sources.yaml", "replaced-by: [wang-2016, encyclopedia]", "replaced-by: wang-2016")],
        ["an agent is in use again"] = [("agents.yaml", ", deprecated: true, replaced-by: wang-yi, reason: \"One man, \\\"wang-yi\\\".\"", "")],
        ["an agent has another id and a tombstone"] =
        [
            ("agents.yaml", "us-officials: { type: group, name: U.S. officials }", "american-officials: { type: group, name: U.S. officials }\nus-officials: { name: U.S. officials, deprecated: true, replaced-by: american-officials }"),
            (Respect, "us-officials", "american-officials"),
        ],
        ["a tombstone of an event goes"] = [("events.yaml", "moscow-2013: { label: Moscow, deprecated: true, reason: There were two. }", "")],
        ["an event goes"] = [("events.yaml", SmallLibrary.Events, ""), (Respect, "event: moscow-speech-2013, ", "")],
        ["another namespace"] = [("library.yaml", "id: peace-studies", "id: peace-studies\nnamespace: Acme.Other")],
    };

    public static TheoryData<string> Edits => [.. s_edits.Keys];

    public void Dispose() => _scratch.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Edits))]
    public void The_comparison_and_the_public_API_agree(string edit)
    {
        Dictionary<string, string> files = SmallLibrary.Files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        files["library.yaml"] = files["library.yaml"].Replace("id: peace-studies", "id: peace-studies\nnamespace: Acme.Vocabulary", StringComparison.Ordinal);
        Dictionary<string, string> edited = Edited(files, s_edits[edit]);
        string old = Compile(files, "old");
        string now = Compile(edited, "new");

        LibraryDifference ofFolders = LibraryComparison.Between(Versions.Open(files), Versions.Open(edited));
        using LibrarySide oldSide = AssemblySide.Open(old);
        using LibrarySide newSide = AssemblySide.Open(now);
        LibraryDifference ofAssemblies = LibraryComparison.Between(oldSide.Compared!, newSide.Compared!);
        Assert.Equal(ofFolders.Lines(), ofAssemblies.Lines());

        VersionStep code = ofFolders.Subjects.SelectMany(subject => subject.Changes).Where(change => change.ConcernsCode)
            .Select(change => change.Step).DefaultIfEmpty(VersionStep.None).Max();
        (string[] before, string[] after) = (Api(old), Api(now));
        Assert.True((code >= VersionStep.Minor) == !before.SequenceEqual(after), $"{edit}: {code}\n{string.Join('\n', after.Except(before))}");
        string[] gone = [.. before.Except(after).Where(line => !line.Contains("[Obsolete]", StringComparison.Ordinal))];
        Assert.True((code == VersionStep.Major) == (gone.Length > 0), $"{edit}: {code}\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void A_library_in_another_packed_form_is_refused_with_both_versions()
    {
        GeneratorHost host = new(SmallLibrary.Files);
        IEnumerable<string> code = host.Build().Sources.Values.Select(text => Header().Replace(text, "${1}1", 1));
        string path = Path.Combine(_scratch.FullName, "Old.dll");
        using (MemoryStream image = host.Emit(code))
        {
            File.WriteAllBytes(path, image.ToArray());
        }

        using LibrarySide side = AssemblySide.Open(path);

        Assert.Null(side.Compared);
        Assert.Matches("^.*Old[.]dll: error: This concept library was compiled into version [0-9]+ of ConceptLib's packed form, and the ConceptLib[.]dll at run time .* reads version [0-9]+[.] ", Assert.Single(side.Complaints));
    }

    private static Dictionary<string, string> Edited(Dictionary<string, string> files, (string Path, string? Old, string? New)[] edits)
    {
        Dictionary<string, string> edited = new(files, StringComparer.Ordinal);
        foreach ((string path, string? old, string? now) in edits)
        {
            if (now is null)
            {
                Assert.True(edited.Remove(path));
            }
            else if (old is null)
            {
                edited.Add(path, now);
            }
            else if (path == "library.yaml" && old == "id: peace-studies")
            {
                edited[path] = edited[path].Replace("namespace: Acme.Vocabulary", "namespace: Acme.Other", StringComparison.Ordinal);
            }
            else
            {
                string text = edited[path] + "\n";
                Assert.Contains(old, text, StringComparison.Ordinal);
                edited[path] = text.Replace(old, now, StringComparison.Ordinal);
            }
        }

        return edited;
    }

    private string Compile(Dictionary<string, string> files, string folder)
    {
        GeneratorHost host = new([.. files.Select(file => (file.Key, file.Value))]);
        GeneratorBuild build = host.Build();
        Assert.DoesNotContain(build.Diagnostics, problem => problem.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        string path = Path.Combine(_scratch.CreateSubdirectory(folder).FullName, "Acme.Vocabulary.dll");
        using MemoryStream image = host.Emit(build.Sources.Values);
        File.WriteAllBytes(path, image.ToArray());
        File.Copy(typeof(ConceptLibrary).Assembly.Location, Path.Combine(Path.GetDirectoryName(path)!, "ConceptLib.dll"), overwrite: true);
        return path;
    }

    /// <summary>The lines of the public API, each with its class. What use to make instead of an obsolete member is prose with a label in it, and left out.</summary>
    private static string[] Api(string path)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        context.Resolving += static (_, name) => name.Name == "ConceptLib" ? typeof(ConceptLibrary).Assembly : null;
        try
        {
            List<string> lines = [];
            string type = "";
            string @namespace = "";
            bool isObsolete = false;
            foreach (string line in PublicApi.Of(context.LoadFromAssemblyPath(path)).Split('\n').Select(static line => line.TrimEnd()))
            {
                (@namespace, type) = line.StartsWith("namespace ", StringComparison.Ordinal) ? (line, "") : TypeLine().IsMatch(line) ? (@namespace, line) : (@namespace, type);
                if (line.TrimStart().StartsWith("[System.Obsolete(", StringComparison.Ordinal))
                {
                    isObsolete = true;
                }
                else if (line.Trim().Length > 1)
                {
                    lines.Add($"{@namespace} {type} {line.Trim()}");
                    if (isObsolete)
                    {
                        lines.Add($"{@namespace} {type} [Obsolete] {line.Trim()}");
                        isObsolete = false;
                    }
                }
            }

            return [.. lines];
        }
        finally
        {
            context.Unload();
        }
    }

    [GeneratedRegex("^    (?:public|\\[).*(?:class|enum) ")]
    private static partial Regex TypeLine();

    [GeneratedRegex("(string Header => \")[^\"]")]
    private static partial Regex Header();
}
