using System.Reflection;
using System.Runtime.Loader;
using ConceptLib.Docs.Tests.Pages;
using ConceptLib.Docs.Tests.Yaml;
using ConceptLib.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace ConceptLib.Docs.Tests.CSharp;

/// <summary>
/// A C# block as the program of somebody who uses the packages, or, when it has no statements, as a class of a test project of theirs:
/// with the implicit usings of such a project, nullable, and no warning. Using directives of a page hold for its later blocks. It may use the content library, and the library
/// <c>Acme.Vocabulary</c> that the YAML files of its page make.
/// </summary>
internal sealed class ConsumerProgram
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // What the template for xunit and the package Verify.Xunit add.
    private static readonly string[] ImplicitUsingsOfTests = ["Xunit", "VerifyTests", "VerifyXunit", "static VerifyXunit.Verifier"];

    private static readonly string[] Packages = ["ConceptLib", "ConceptLib.InternationalRelations", "ConceptLib.Testing", "Verify", "Verify.Xunit", "Verify.Standin"];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name
                && (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("xunit", StringComparison.Ordinal) || Packages.Contains(name) || name == "netstandard"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // What ConceptLib.Testing adds to a test project with xunit.
    private static readonly SyntaxTree[] TestClasses =
    [
        .. ((string[])["ConceptLibraryTests.cs", "ConceptIds.xunit.cs"])
            .Select(file => Path.Combine(Documentation.Root, "src", "ConceptLib.Testing", "build", file))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["CONCEPTLIB_XUNIT"]), file)),
    ];

    // The SDK turns off what the compiler says of framework assemblies that refer to each other's older versions.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] NoWarn =
        [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    private readonly FencedBlock _block;
    private readonly byte[]? _library;
    private readonly CSharpCompilation _compilation;

    public ConsumerProgram(FencedBlock block)
    {
        _block = block;
        CompilationUnitSyntax unit = Parse(block.Text).GetCompilationUnitRoot();
        HashSet<string> own = [.. unit.Usings.Select(directive => directive.ToString())];
        IEnumerable<string> earlier = block.Page.Blocks.TakeWhile(other => other != block).Where(other => other.Language == "csharp")
            .SelectMany(other => Parse(other.Text).GetCompilationUnitRoot().Usings)
            .Select(directive => directive.ToString())
            .Distinct()
            .Where(directive => !own.Contains(directive));
        string text = string.Join('\n', [.. earlier, $"#line {block.Line + 1} \"{block.Page.Path}\"", block.Text]);

        bool isProgram = unit.Members.Any(SyntaxKind.GlobalStatement);
        _library = CompileLibrary(block.Page);
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [
                Parse(text),
                Parse(string.Concat((isProgram ? ImplicitUsings : [.. ImplicitUsings, .. ImplicitUsingsOfTests]).Select(name => $"global using {name};\n"))),
                .. isProgram ? [] : TestClasses,
            ],
            _library is null ? References : [.. References, MetadataReference.CreateFromImage(_library)],
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                specificDiagnosticOptions: NoWarn));
    }

    /// <summary>Compiles the block and runs it; the classes of a block without statements are not run.</summary>
    /// <returns>What it printed, with <c>\n</c>, without the last line end.</returns>
    public string Run()
    {
        Assembly assembly = Load();
        if (assembly.EntryPoint is not { } main)
        {
            return "";
        }

        TextWriter console = Console.Out;
        string folder = Environment.CurrentDirectory;
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("conceptlib-docs-");
        using StringWriter output = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = scratch.FullName;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
            scratch.Delete(recursive: true);
        }

        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private Assembly Load()
    {
        using MemoryStream image = new();
        EmitResult result = _compilation.Emit(image);
        string[] problems = [.. result.Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(problem => problem.ToString())];
        Assert.True(problems.Length == 0, $"{_block.Place} does not compile:\n{string.Join('\n', problems)}\n{_block.Text}");

        AssemblyLoadContext context = new(_block.Place, isCollectible: true);
        if (_library is not null)
        {
            context.LoadFromStream(new MemoryStream(_library));
        }

        image.Position = 0;
        return context.LoadFromStream(image);
    }

    private static byte[]? CompileLibrary(MarkdownPage page)
    {
        if (DefinitionSample.FilesOf(page) is not { Count: > 0 } files)
        {
            return null;
        }

        using MemoryStream image = new();
        EmitResult result = new GeneratorHost([.. files.Select(file => (file.Key, file.Value))]).Build().Compile().Emit(image);
        Assert.True(result.Success, $"{page.Path}: the library of its YAML files does not compile:\n{string.Join('\n', result.Diagnostics)}");
        return image.ToArray();
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest));
}
