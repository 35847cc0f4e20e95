using System.Text;

namespace ConceptLib.Tests.Shared;

public class PackedDigitsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(9, "9")]
    [InlineData(31, "V")]
    [InlineData(32, "W1")]
    [InlineData(int.MaxValue, "______1")]
    public void A_variable_number_is_written_and_read_as_the_form_says(int value, string expected)
    {
        StringBuilder written = new();
        PackedDigits.AppendVariable(written, value);
        Assert.Equal(expected, written.ToString());

        int position = 0;
        Assert.Equal(value, PackedDigits.ReadVariable(expected, ref position));
        Assert.Equal(expected.Length, position);
    }

    [Theory]
    [InlineData(0ul, 3, "000")]
    [InlineData(63ul, 1, "_")]
    [InlineData(4_294_967_296ul, 6, "400000")]
    public void A_fixed_number_has_its_count_of_digits(ulong value, int digits, string expected)
    {
        StringBuilder written = new();
        PackedDigits.AppendFixed(written, value, digits);
        Assert.Equal(expected, written.ToString());
        Assert.Equal(value, PackedDigits.ReadFixed("!" + expected, 1, digits));
    }

    [Fact]
    public void A_number_that_needs_more_digits_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PackedDigits.AppendFixed(new StringBuilder(), 64, 1));

    [Fact]
    public void What_is_no_digit_is_reported_as_damage() =>
        Assert.Throws<FormatException>(() => PackedDigits.ReadFixed("0 0", 0, 3));
}
