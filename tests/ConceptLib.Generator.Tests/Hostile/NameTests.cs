using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Generator.Tests.Hostile;

/// <summary>Names that mean something to C#, to .NET or to a file system, wherever an author can give one: each compiles, or is our error and no other.</summary>
public sealed class NameTests
{
    private static readonly string[] s_names =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText), // reserved, contextual and of the preprocessor
        .. SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText),
        .. typeof(object).GetMembers(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static).Select(static member => member.Name),
        .. typeof(Concept).Assembly.GetExportedTypes().Select(static type => type.Name.Split('`')[0]),
        .. typeof(Concept).GetMembers().Select(static member => member.Name),
        "Concepts", "ConceptIds", "Sources", "Agents", "Events", "System", "ConceptLib", "Acme", "Vocabulary", "Generated", "CompilerServices", "Microsoft", "global",
        "String", "Object", "Type", "Exception", "Attribute", "Func", "Lazy", "Obsolete", "ObsoleteAttribute", "CON", "con", "nul", "aux", "com1", "lpt1", "Index", "Item", "value", "_", "__",
    ];

    private static readonly string[] s_roots = ["Concepts", "System", "ConceptLib", "Acme", "Sources", "Library", "Concept", "CompilerServices", "String", "Object"];

    /// <summary>Each name once, whatever its case, as an id can be written.</summary>
    private static IEnumerable<string> Ids => s_names.Distinct(StringComparer.OrdinalIgnoreCase).Where(static name => name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c)));

    [Fact]
    public void There_are_the_names_that_matter() =>
        Assert.All((string[])["class", "record", "await", "field", "nameof", "ToString", "MemberwiseClone", "Concepts", "System", "ConceptLib", "CON"], name => Assert.Contains(name, s_names));

    [Fact]
    public void As_ids_of_concepts()
    {
        GeneratorBuild build = AllCompile([.. Ids.Select(static id => ($"folder/{id}.yaml", $"id: \"{id}\"\nlabel: the {id}\ndefinition: A thing.\n"))], "folder");

        Assert.All(["Class", "Record", "Await", "Nameof", "CON"], member => Assert.Contains($" {member} => ", build.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sources.yaml", "{ type: book, title: the NAME }")]
    [InlineData("agents.yaml", "{ name: the NAME }")]
    [InlineData("events.yaml", "{ label: the NAME }")]
    public void As_ids_of_records(string path, string record) =>
        AllCompile([(path, string.Concat(Ids.Select(id => $"\"{id}\": {record.Replace("NAME", id, StringComparison.Ordinal)}\n"))), ("good.yaml", "label: good\ndefinition: A thing.\n")], path);

    [Fact]
    public void As_kinds_with_attributes() => AllCompile(
        [
            ("library.yaml", "kinds:\n" + string.Concat(Ids.Select(static id => $"  \"{id}\": {{ attributes: {{ the-first: text }} }}\n"))),
            .. Ids.Select((id, number) => ($"c{number}.yaml", $"label: label {number}\ndefinition: A thing.\nkind: \"{id}\"\nattributes: {{ the-first: x }}\n")),
        ],
        "library.yaml");

    [Theory]
    [InlineData("{ type: text }", "x")]
    [InlineData("{ type: enumeration, values: [x] }", "x")]
    [InlineData("{ type: concept, list: true }", "[good]")]
    public void As_attributes(string declaration, string value) => AllCompile(
        [
            ("library.yaml", $"kinds:\n  thing:\n    attributes:\n{string.Concat(Ids.Select(id => $"      \"{id}\": {declaration}\n"))}"),
            ("a.yaml", $"label: a\ndefinition: A thing.\nkind: thing\nattributes:\n{string.Concat(Ids.Select(id => $"  \"{id}\": {value}\n"))}"),
            ("good.yaml", "label: good\ndefinition: A thing.\n"),
        ],
        "library.yaml");

    [Fact]
    public void As_values_of_an_enumeration() => AllCompile(
        [
            ("library.yaml", $"kinds: {{ thing: {{ attributes: {{ mood: {{ type: enumeration, list: true, values: [{string.Join(", ", Ids.Select(static id => $"\"{id}\""))}] }} }} }} }}\n"),
            ("a.yaml", $"label: a\ndefinition: A thing.\nkind: thing\nattributes: {{ mood: [{string.Join(", ", Ids.Select(static id => $"\"{id}\""))}] }}\n"),
        ],
        "library.yaml");

    /// <summary>One build each: a namespace is the library's.</summary>
    [Fact]
    public void As_namespaces_and_ids_of_libraries()
    {
        List<string> failures = [];
        foreach (string name in s_names.Where(static name => name.Length > 0 && (char.IsAsciiLetterLower(name[0]) || s_roots.Contains(name))).Distinct())
        {
            foreach (string place in (string[])[name, $"Acme.{name}"])
            {
                GeneratorBuild build = GeneratorHost.ForManyFiles([
                    ("library.yaml", $"id: \"{name}\"\nnamespace: \"{place}\"\nkinds: {{ thing: {{ attributes: {{ mood: {{ type: enumeration, values: [calm] }} }} }} }}\n"),
                    ("a.yaml", "label: a\ndefinition: A thing.\nkind: thing\nattributes: { mood: calm }\n")]).Build();

                Assert.Null(build.Exception);
                Assert.All(build.Problems, problem => Assert.Matches(@"^CL0(205|215) library\.yaml\(", problem));
                string[] errors = [.. build.Compile().GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString())];
                failures.AddRange(errors.Take(1).Select(error => $"{place}: {error}"));
            }
        }

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("..", "CL0205")]
    [InlineData("a/../../b", "CL0205")]
    [InlineData("a/b", "CL0205")]
    [InlineData("a:b", "CL0205")]
    [InlineData("a\\\\b", "CL0205")]
    [InlineData("a..b", null)]
    [InlineData("C:", "CL0205")]
    [InlineData("-a", "CL0205")]
    [InlineData("a.", null)]
    [InlineData("CON", null)]
    [InlineData("nul.txt", null)]
    [InlineData("a b", "CL0205")]
    [InlineData("a\\u0000b", "CL0009")]
    [InlineData("\\u202Ea", "CL0009")]
    [InlineData("a\\u200Bb", "CL0010")]
    [InlineData("a\\u00ADb", "CL0010")]
    [InlineData("e\\u0301", "CL0206")]
    [InlineData("\\u212A", "CL0206")]
    [InlineData("\\U00020000", "CL0204")]
    [InlineData("1", null)]
    [InlineData("\\u0661", null)]
    public void An_id_is_one_or_is_an_error(string id, string? rules)
    {
        GeneratorBuild build = new GeneratorHost(("a.yaml", $"id: \"{id}\"\nlabel: a\ndefinition: A thing.\n"), ("good.yaml", "label: good\ndefinition: A thing.\n")).Build();

        Assert.Equal(rules ?? "", string.Join(' ', build.Problems.Select(static problem => problem[..6])));
        Assert.Contains(" Good => ", build.Text, StringComparison.Ordinal);
        Assert.All(build.Sources.Keys, static name => Assert.Matches("^[A-Za-z0-9.]+$", name));
        build.AssertCompiles();
    }

    [Fact]
    public void An_id_of_300_characters_is_an_error() =>
        new GeneratorHost(("a.yaml", $"id: {new string('a', 300)}\nlabel: a\ndefinition: A thing.\n")).BuildAndCheck("CL0205 a.yaml(1,5)");

    [Fact]
    public void Ids_that_differ_by_case_alone_are_one_too_many() =>
        new GeneratorHost(("peace.yaml", "label: a\ndefinition: A thing.\n"), ("sub/Peace.yaml", "label: b\ndefinition: A thing.\n"))
            .BuildAndCheck("CL0201 peace.yaml(1,1)", "CL0201 sub/Peace.yaml(1,1)");

    /// <summary>Asserts that each problem lies in the files named, is one of names, and leaves code that compiles.</summary>
    private static GeneratorBuild AllCompile((string Path, string Text)[] files, string where)
    {
        GeneratorBuild build = GeneratorHost.ForManyFiles(files).Build();

        Assert.Null(build.Exception);
        Assert.All(build.Problems, problem => Assert.Matches($"^CL020[1-5] {where}", problem));
        build.AssertCompiles();
        return build;
    }
}
