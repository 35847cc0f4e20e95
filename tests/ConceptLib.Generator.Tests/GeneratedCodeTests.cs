namespace ConceptLib.Generator.Tests;

public sealed class GeneratedCodeTests
{
    [Fact]
    public Task A_library_becomes_documented_code() => Verifier.Verify(new GeneratorHost(SmallLibrary.Files).BuildAndCheck("CL0120 principles/mutual-respect.yaml(15,24)").Text, "txt");

    [Fact]
    public Task One_concept_is_a_whole_library()
        => Verifier.Verify(new GeneratorHost(("zero-sum-game.yaml", "label: zero-sum game\ndefinition: One side's gain is another's loss.\n")).BuildAndCheck().Text, "txt");
}
