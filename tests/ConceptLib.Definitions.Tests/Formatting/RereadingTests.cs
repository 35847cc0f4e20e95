using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>A text that is not the same file, in whatever it differs, is told from it, and the place is named.</summary>
public sealed class RereadingTests
{
    private const string Original = "# of the file\n\nlabel: x\n# of the note\nnote: n\nattributes:\n  size: \"12\"  # beside\n  moods:\n    - a\n    # below\n";

    [Theory]
    [InlineData("", "", null)]
    [InlineData("note: n", "note: m", "5:7")]
    [InlineData("    - a\n", "    - a\n    - b\n", "9:5")]
    [InlineData("\"12\"", "12", "7:9")] // it would be a number
    [InlineData("# of the note", "# of a note", "5:1")]
    [InlineData("  # beside", "", "7:3")]
    [InlineData("    # below", "", "9:5")]
    [InlineData("size", "sizes", "7:3")]
    [InlineData("# of the file\n\n", "", "1:1")]
    [InlineData("  # beside", "  # beside\n  # one more", "9:5")]
    [InlineData("note: n", "note: [", "1:1")]
    public void The_first_node_that_is_another_is_named(string part, string other, string? place)
    {
        ParsedFile file = DefinitionReader.Read("concept.yaml", Original, ReaderLimits.Default);

        int? difference = Rereading.FindDifference("concept.yaml", Original, file, part.Length == 0 ? Original : Original.Replace(part, other, StringComparison.Ordinal), ReaderLimits.Default);

        Assert.Equal(place, difference is { } anchor ? $"{file.Ranges[anchor].Line + 1}:{file.Ranges[anchor].Column + 1}" : null);
    }

    [Fact]
    public void A_bare_attribute_with_a_line_break_is_named_and_the_file_stays() => Assert.Equal(
        2, DefinitionFormatter.Format("concept.yaml", "label: x\nattributes:\n  aim: one\n\n    two\n", ReaderLimits.Default).Obstacle?.Line);
}
