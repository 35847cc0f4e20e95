using System.Collections.Immutable;
using ConceptLib.Fuzz.Checks;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using FsCheck;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>Files that people wrote and something damaged.</summary>
public sealed class DamagedFileTests(ITestOutputHelper output)
{
    private readonly Campaign _campaign = new(output);

    [Fact]
    public void A_damaged_file_of_every_field_is_read() => _campaign.Run(Files(RealFiles.DamagedEveryField), 1_500, static files => EngineCheck.Check(files));

    [Fact]
    public void Damaged_definitions_are_read() => _campaign.Run(Files(RealFiles.DamagedDefinitions), 250, static files => EngineCheck.Check(files));

    [Fact]
    public void Any_bytes_are_read() => _campaign.Run(Files(RealFiles.AnyBytes), 500, static files => EngineCheck.Check(files));

    [Fact]
    public void What_is_generated_of_a_damaged_file_of_every_field_compiles() => _campaign.Run(Files(RealFiles.DamagedEveryField), 100, GeneratorCheck.Check);

    [Fact]
    public void What_is_generated_of_damaged_definitions_compiles() => _campaign.Run(Files(RealFiles.DamagedDefinitions), 25, GeneratorCheck.Check);

    private static InputSet<ImmutableSortedDictionary<string, string>> Files(Gen<ImmutableSortedDictionary<string, string>> generator)
        => new(generator, InputFiles.Smaller, InputFiles.Show);
}
