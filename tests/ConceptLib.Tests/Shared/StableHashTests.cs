namespace ConceptLib.Tests.Shared;

public class StableHashTests
{
    // Frozen: compiled libraries hold these numbers. They were computed from the definition, not with this code.
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("a", 0x83649A8Bu)]
    [InlineData("abc", 0x276CB1BAu)]
    [InlineData("abcd", 0x76F510D0u)]
    [InlineData("mutual-respect", 0xA8FAD5A6u)]
    [InlineData("new-type-of-international-relations", 0x893DFA3Bu)]
    [InlineData("命运共同体", 0xDF51FF47u)]
    [InlineData("😀", 0x14A3B6B8u)]
    public void Keeps_its_values_for_ever(string text, uint expected) => Assert.Equal(expected, StableHash.Of(text));
}
