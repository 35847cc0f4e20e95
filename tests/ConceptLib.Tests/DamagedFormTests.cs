using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Tests;

/// <summary>A library whose strings are not those that were packed says that it is damaged.</summary>
public sealed class DamagedFormTests
{
    // Behind the count of bodies.
    private const int BodyStart = 3;

    private static readonly PackedLibraryText s_sound = LibraryPacker.Pack(LibraryBuilder.Library(), [LibraryBuilder.Term("a")]);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("2\0", "no digit")]
    [InlineData("2A", "a string that ends too early")]
    [InlineData("22x00_____1", "more languages than there are characters, which would take 4 GB")]
    [InlineData("____________", "a number without an end")]
    public void Of_a_header(string header, string what)
    {
        FormatException exception = Assert.Throws<FormatException>(() => LibraryBuilder.Open(s_sound with { Header = header }).Id);

        Assert.True(exception.Message.Contains("damaged", StringComparison.Ordinal), what);
    }

    [Fact]
    public void Of_a_page_that_is_not_there()
    {
        PackedLibraryText damaged = s_sound with { Concepts = EquatableArray.Of(s_sound.Concepts[0] with { Pages = default }) };

        Assert.Throws<FormatException>(() => LibraryBuilder.Open(damaged)["a"].PreferredLabel);
    }

    [Fact]
    public void Of_fewer_shards_than_the_header_says() => Assert.Throws<FormatException>(() => LibraryBuilder.Open(s_sound with { LabelShards = default }).Find("a"));

    [Fact]
    public void Of_an_index_or_a_page_that_breaks_off_anywhere()
    {
        PackedBucketText sound = s_sound.Concepts[0];
        for (int length = 0; length < sound.Index.Length; length++)
        {
            AssertDamaged(sound with { Index = sound.Index[..length] });
        }

        // The zeros at the end say that nothing follows; and a record without any field is sound.
        int end = sound.Pages[0].TrimEnd('0').Length;
        foreach (int length in Enumerable.Range(0, end - "a".Length).Except([BodyStart]))
        {
            AssertDamaged(sound with { Pages = EquatableArray.Of(sound.Pages[0][..length]) });
        }
    }

    private static void AssertDamaged(PackedBucketText bucket)
        => Assert.Throws<FormatException>(() => LibraryBuilder.Open(s_sound with { Concepts = EquatableArray.Of(bucket) })["a"].PreferredLabel.Text);
}
