using ConceptLib.Fuzz.Checks;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>Libraries as a person might write them, most without a mistake.</summary>
public sealed class WrittenLibraryTests(ITestOutputHelper output)
{
    private static readonly InputSet<WrittenLibrary> s_libraries = new(LibraryGenerator.Any, static library => library.Smaller(), static library => library.Show());

    private readonly Campaign _campaign = new(output);

    /// <summary>Otherwise what is to open would never be tried.</summary>
    [Fact]
    public void Most_written_libraries_have_no_mistake()
    {
        WrittenLibrary[] libraries = LibraryGenerator.Any.Sample(40, new Rnd(1), 40);

        string[][] errors =
        [
            .. libraries.Select(static library => GeneratorCheck.Build(library.Files).Diagnostics
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString())
                .ToArray()),
        ];

        int sound = errors.Count(static errors => errors.Length == 0);
        Assert.True(sound > libraries.Length / 2, $"{sound} of {libraries.Length} have none:\n{string.Join('\n', errors.SelectMany(static errors => errors.Take(2)))}");
    }

    [Fact]
    public void A_written_library_is_read() => _campaign.Run(s_libraries, 200, static library => EngineCheck.Check(library.Files));

    [Fact]
    public void What_is_generated_of_a_written_library_compiles_and_opens() => _campaign.Run(s_libraries, 60, static library => GeneratorCheck.Check(library.Files));
}
