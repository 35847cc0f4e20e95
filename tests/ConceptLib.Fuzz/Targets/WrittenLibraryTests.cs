using ConceptLib.Fuzz.Checks;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>Libraries as a person might write them, most without a mistake.</summary>
public sealed class WrittenLibraryTests(ITestOutputHelper output)
{
    private static readonly InputSet<WrittenLibrary> s_libraries = new(LibraryGenerator.Any, static library => library.Smaller(), static library => library.Show());

    private readonly Campaign _campaign = new(output);

    [Fact]
    public void A_written_library_is_read() => _campaign.Run(s_libraries, 400, static library => EngineCheck.Check(library.Files));

    [Fact]
    public void What_is_generated_of_a_written_library_compiles_and_opens() => _campaign.Run(s_libraries, 60, static library => GeneratorCheck.Check(library.Files));
}
