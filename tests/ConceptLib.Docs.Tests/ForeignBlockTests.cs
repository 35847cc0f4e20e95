using System.Text.Json;
using ConceptLib.Docs.Tests.Pages;
using YamlDotNet.RepresentationModel;

namespace ConceptLib.Docs.Tests;

/// <summary>Files of other programs are at least well-formed.</summary>
public sealed class ForeignBlockTests
{
    [Fact]
    public void JSON_is_well_formed() =>
        Assert.All(Documentation.BlocksOf(BlockCheck.Json), block => JsonDocument.Parse(block.Text).Dispose());

    [Fact]
    public void YAML_of_other_programs_is_well_formed() =>
        Assert.All(Documentation.BlocksOf(BlockCheck.ForeignYaml), block => new YamlStream().Load(new StringReader(block.Text)));
}
