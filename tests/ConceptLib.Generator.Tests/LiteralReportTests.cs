using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Generator.Diagnostics;
using ConceptLib.Generator.Emission;
using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConceptLib.Generator.Tests;

/// <summary>The limits of an assembly, without a library of that size.</summary>
public sealed class LiteralReportTests
{
    private const string Feature = "experimental-data-section-string-literals";

    private static readonly Version s_new = new(5, 0);

    [Theory]
    [InlineData("4.12.0.0", "1024", null)]
    [InlineData("4.13.0.0", "1024", 1024)]
    [InlineData("5.9.0.0", "", 100)]
    [InlineData("5.9.0.0", "off", null)]
    public void A_compiler_keeps_literals_in_the_data_section_when_it_knows_how_and_is_told_to(string version, string value, int? longestInHeap)
        => Assert.Equal(longestInHeap, Compiler(Version.Parse(version), value).LongestInHeap);

    [Fact]
    public void Short_texts_in_many_languages_fill_the_heap_beside_the_data_section()
    {
        int[] pages = [.. Enumerable.Repeat(1_000, 8_300)];

        Problem problem = Assert.Single(Report(pages, Compiler(s_new, "1024")));
        Assert.Equal("CL0504", problem.Rule.Code);
        Assert.Contains("ConceptLanguages", problem.Rule.Message(problem.Arguments), StringComparison.Ordinal);
        Assert.Empty(Report(pages, Compiler(s_new, "512")));
        Assert.Empty(Report([.. pages.Take(8_200)], Compiler(s_new, "1024")));
    }

    [Fact]
    public void More_pages_than_a_class_has_fields_are_an_error()
    {
        int[] pages = [.. Enumerable.Repeat(2_000, 65_001)];

        Assert.Equal("CL0506", Assert.Single(Report(pages, Compiler(s_new, "1024"))).Rule.Code);
        Assert.Empty(Report(pages[1..], Compiler(s_new, "1024")));
    }

    [Theory]
    [InlineData(100_000, 240, false)]
    [InlineData(100_001, 1, true)]
    [InlineData(20_000, 241, true)]
    public void A_library_beyond_what_was_measured_is_one_warning(int concepts, int millions, bool isWarned)
    {
        Problem[] problems = [.. LiteralReport.Of(concepts, new([.. Enumerable.Repeat(1_000_000, millions)]), Compiler(s_new, "1024"))];

        Assert.Equal(isWarned ? ["CL0505"] : [], problems.Select(static problem => problem.Rule.Code));
        Assert.All(problems, static problem => Assert.Equal(RuleSeverity.Warning, problem.Rule.Severity));
    }

    [Fact]
    public void What_no_assembly_holds_is_an_error_that_names_it()
    {
        LibrarySize most = new(250_000, 60_000, 60_000, 60_000, 4_095);
        LibrarySize[] larger = [most with { Concepts = 250_001 }, most with { Sources = 60_001 }, most with { Agents = 60_001 }, most with { Events = 60_001 }, most with { Languages = 4_096 }];

        Assert.Null(most.Excess());
        Assert.Equal(
            ["250001 concepts; an assembly takes at most 250000", "60001 sources; an assembly takes at most 60000", "60001 agents; an assembly takes at most 60000", "60001 events; an assembly takes at most 60000", "4096 languages; an assembly takes at most 4095"],
            larger.Select(static size => size.Excess()!.Value).Select(static problem => problem.Rule.Message(problem.Arguments)["The library has ".Length..^". Divide it into several libraries.".Length]));
    }

    [Fact]
    public void More_sources_than_a_class_has_members_are_one_error_and_no_code()
    {
        GeneratorHost host = new([.. Enumerable.Range(0, 61).Select(static file => (
            $"sources/{file}.yaml",
            string.Concat(Enumerable.Range(0, 1_000).Select(number => $"s{file}x{number}: {{ type: book, title: T }}\n"))))]);

        GeneratorBuild build = host.Build();

        Assert.Equal(["CL0506"], build.Problems);
        Assert.Empty(build.Sources);
    }

    [Fact]
    public void The_literals_that_are_counted_are_those_of_the_assembly()
    {
        GeneratorHost host = new([.. LargeLibrary.Files.Take(60)]);
        GeneratorBuild build = host.Build();
        using MemoryStream image = new();
        build.Compile().Emit(image);
        using PEReader reader = new(new MemoryStream(image.ToArray()));

        IEnumerable<int> counted = ((Gathered<LiteralLengths>)build.Steps[TrackingNames.Literals][0].Outputs[0].Value).Items.SelectMany(static literals => literals.Lengths);
        long bytes = counted.Sum(static length => length == 0 ? 0L : (2 * length) + 1 + (length < 64 ? 1 : length < 8192 ? 2 : 4));

        // Beside them there is the header of the library.
        Assert.InRange(reader.GetMetadataReader().GetHeapSize(HeapIndex.UserString), bytes, bytes + 512);
    }

    private static IEnumerable<Problem> Report(int[] lengths, CompilerFacts compiler) => LiteralReport.Of(1, new(lengths), compiler);

    private static CompilerFacts Compiler(Version version, string feature) => CompilerFacts.Read(CSharpParseOptions.Default.WithFeatures([new(Feature, feature)]), version);
}
