using System.Reflection;

namespace ConceptLib.Generator.Tests;

/// <summary>What was written in YAML is what the compiled library says.</summary>
public sealed class CompiledLibraryTests
{
    [Fact]
    public void A_small_library_answers()
    {
        Assembly assembly = new GeneratorHost(SmallLibrary.Files).Build().Load();

        Concept respect = (Concept)Member(assembly, "Concepts", "MutualRespect");
        Concept system = (Concept)Member(assembly, "Concepts", "WestphalianSystem");

        Assert.Equal("Acme.Vocabulary.Principle", respect.GetType().FullName);
        Assert.Same(respect, respect.Library["mutual-respect"]);
        Assert.Equal("相互尊重", respect.LabelIn("zh-Hans").Text);
        Assert.Equal([system], respect.Related);
        Assert.Equal("mutual-respect", Member(assembly, "ConceptIds", "MutualRespect"));
        Assert.Equal("1648/", system.GetType().GetProperty("Period")!.GetValue(system)!.ToString());
        Assert.Equal("WorldWide", system.GetType().GetProperty("Scope")!.GetValue(system)!.ToString());
        Assert.Equal([respect], (IEnumerable<Concept>)system.GetType().GetProperty("Successors")!.GetValue(system)!);
        Assert.Equal(2, ((Agent)Member(assembly, "Agents", "WangYi")).Quotes.Count);
        Assert.Equal("Speech in Moscow", ((Event)Member(assembly, "Events", "MoscowSpeech2013")).Label);
        Assert.Same(Member(assembly, "Sources", "Wang2016"), respect.Quotes[0].Source);
        Assert.Equal("Acme.Vocabulary.Concepts", assembly.GetCustomAttribute<ConceptLibraryAttribute>()!.EntryType.FullName);
    }

    [Fact]
    public void A_library_of_5_000_concepts_compiles_without_a_warning_and_answers()
    {
        GeneratorBuild build = GeneratorHost.ForManyFiles(LargeLibrary.Files).BuildAndCheck();
        ConceptLibrary library = build.LoadLibrary();

        Assert.Equal(LargeLibrary.Count, library.All.Count);
        Assert.All(Enumerable.Range(0, LargeLibrary.Count), number =>
        {
            Assert.True(library.TryGet(LargeLibrary.Id(number), out Concept? concept));
            Assert.StartsWith($"The concept of number {number},", concept.Definition!.Text, StringComparison.Ordinal);
            Assert.Equal(concept, Assert.Single(library.Find($"other label {number}")).Concept);
        });
        Assert.False(library.TryGet("concept-5000", out _));
        Assert.Equal(2, library[LargeLibrary.Id(100)].Related.Count);
    }

    [Fact]
    public void A_name_of_several_lines_is_documented_on_one() => new GeneratorHost(
        ("library.yaml", "title: \"Of\\nlines\"\ndescription: \"Of\\nlines\"\n"),
        ("agents.yaml", "a: { name: \"Of\\nlines\", roles: [\"Of\\nlines\"] }\n"),
        ("a.yaml", "label: a\ndefinition: \"Of\\nlines.\"\n")).BuildAndCheck();

    [Theory]
    [InlineData("*/ ]]> <summary> </summary> & &amp; \\\"", "comments and XML")]
    [InlineData("first\\nsecond\\n\\nthird", "lines")]
    [InlineData("\\\\ \\\\u0041 \\\\n {0} ${x} \\\"\\\"\\\" // /* #if", "what C# would read as an escape")]
    [InlineData("\\u00A0\\u00AD\\u200D\\uE000 \\U0001F600 \\U000E0001 \\U0010FFFD", "spaces, format characters, other planes")]
    [InlineData("相互尊重 Öl قول हिन्दी", "scripts")]
    public void Hostile_text_comes_back_as_it_was_written(string yaml, string what)
    {
        GeneratorHost host = new(("a.yaml", $"label: a\ndefinition: \"{yaml}\"\nnotes: [\"{yaml}\"]\n"));
        ConceptLibrary library = host.BuildAndCheck().LoadLibrary();

        string expected = Unescape(yaml);
        Assert.True(expected == (string)library["a"].Definition!.Text, what);
        Assert.True(expected == (string)library["a"].Notes[0].Text, what);
    }

    private static object Member(Assembly assembly, string type, string name)
    {
        Type declaring = assembly.GetType("Acme.Vocabulary." + type, throwOnError: true)!;
        return declaring.GetProperty(name)?.GetValue(null) ?? declaring.GetField(name)!.GetRawConstantValue()!;
    }

    // YAML's escapes of these tests are C#'s, but for the quotation mark.
    private static string Unescape(string yaml) => Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression($"\"{yaml}\"")
        is Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax literal ? literal.Token.ValueText : throw new InvalidOperationException(yaml);
}
