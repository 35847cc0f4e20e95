using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests.CSharp;

/// <summary>C# on a page compiles without a warning, runs, and prints what the page says.</summary>
public sealed class CSharpBlockTests
{
    public static TheoryData<string> Places => Documentation.PlacesOf(BlockCheck.CSharp);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_program_runs_and_prints_what_the_page_says(string place)
    {
        FencedBlock block = Documentation.Block(place);

        string printed = new ConsumerProgram(block).Run();

        if (block.Output is { } output)
        {
            Assert.True(output.Text == printed, $"{output.Place}: the page says\n{output.Text}\nand the program prints\n{printed}");
        }
    }
}
