using ConceptLib.Docs.Tests.Pages;

[assembly: CollectionBehavior(DisableTestParallelization = true)] // samples write to the console and to the current directory

namespace ConceptLib.Docs.Tests;

/// <summary>
/// Each fenced block of each page is checked, by what its language says it is:
/// <list type="table">
/// <item><term>csharp</term><description>compiled and run: <see cref="CSharp.ConsumerProgram"/></description></item>
/// <item><term>yaml</term><description>read by the engine: <see cref="Yaml.DefinitionSample"/>; named as another file, parsed</description></item>
/// <item><term>xml</term><description>a part of a project file: <see cref="ProjectBlockTests"/></description></item>
/// <item><term>sh, console</term><description>command lines, in <c>console</c> after <c>$ </c> and with what they print: <see cref="CommandBlockTests"/></description></item>
/// <item><term>markdown</term><description>a part of a review page: <see cref="ReviewBlockTests"/></description></item>
/// <item><term>turtle</term><description>a part of an export: <see cref="TurtleBlockTests"/></description></item>
/// <item><term>json</term><description>parsed</description></item>
/// <item><term>text</term><description>directly after C# or YAML: what it prints</description></item>
/// <item><term>text figure</term><description>a picture made of characters: nothing to check</description></item>
/// </list>
/// </summary>
public sealed class EveryBlockTests
{
    [Fact]
    public void No_block_goes_unchecked() => Assert.Empty(Documentation.BlocksOf(BlockCheck.None));

    [Fact]
    public void Pages_have_blocks_of_every_kind() =>
        Assert.All(Enum.GetValues<BlockCheck>().Except([BlockCheck.None, BlockCheck.Json]), check => Assert.NotEmpty(Documentation.BlocksOf(check)));
}
