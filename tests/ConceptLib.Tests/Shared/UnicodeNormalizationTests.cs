using System.Globalization;
using System.Text;

namespace ConceptLib.Tests.Shared;

public class UnicodeNormalizationTests
{
    // Above stand unassigned code points, tags, and private use.
    private const int EndOfAssigned = 0x32000;

    // From NormalizationTest.txt: source, NFC, NFD.
    [Theory]
    [InlineData("\u1E0A", "\u1E0A", "D\u0307")]
    [InlineData("D\u0323\u0307", "\u1E0C\u0307", "D\u0323\u0307")]
    [InlineData("\u1E0A\u0323", "\u1E0C\u0307", "D\u0323\u0307")]
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C")] // excluded from composition
    [InlineData("\u212B", "\u00C5", "A\u030A")] // one for one
    [InlineData("\u2126", "\u03A9", "\u03A9")]
    [InlineData("\uAC00\u11A8", "\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\uD4DB", "\uD4DB", "\u1111\u1171\u11B6")]
    [InlineData("\u0344", "\u0308\u0301", "\u0308\u0301")] // starts with a mark
    [InlineData("\u0061\u0315\u0300\u05AE\u0062", "\u00E0\u05AE\u0315b", "a\u05AE\u0300\u0315b")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165", "\U0001D157\U0001D165")] // musical symbol, excluded
    [InlineData("\U0001109A", "\U0001109A", "\U00011099\U000110BA")] // beyond U+FFFF
    [InlineData("\uF900", "\u8C48", "\u8C48")] // compatibility ideograph
    public void Text_is_normalized_as_the_standard_says(string source, string nfc, string nfd)
    {
        Assert.Equal(nfc, UnicodeNormalization.ToNfc(source));
        Assert.Equal(nfc, UnicodeNormalization.ToNfc(nfd));
        Assert.Equal(nfd, UnicodeNormalization.ToNfd(source));
        Assert.Equal(nfd, UnicodeNormalization.ToNfd(nfc));
        Assert.Equal(source == nfc, UnicodeNormalization.IsNfc(source));
    }

    [Fact]
    public void A_lone_surrogate_is_kept() => Assert.Equal("\u00E9\uD800x\uDC00", UnicodeNormalization.ToNfc("e\u0301\uD800x\uDC00"));

    [Fact]
    public void Every_code_point_alone_and_between_marks_is_normalized_as_ICU_does()
    {
        // Without ICU, string.Normalize returns its argument, and there is nothing to compare with.
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00E9")
        {
            return;
        }

        for (int codePoint = 0; codePoint < EndOfAssigned; codePoint++)
        {
            // string.Normalize throws at non-characters.
            bool isCharacter = codePoint is not (>= 0xD800 and <= 0xDFFF) and not (>= 0xFDD0 and <= 0xFDEF) && (codePoint & 0xFFFE) != 0xFFFE;
            if (!isCharacter || IsNewerThanTheTables(codePoint))
            {
                continue;
            }

            string one = char.ConvertFromUtf32(codePoint);
            foreach (string text in new[] { one, "a\u0315" + one + "\u0300\u0323", one + "\u3099\u0345\u0301" })
            {
                if (UnicodeNormalization.ToNfc(text) != text.Normalize(NormalizationForm.FormC)
                    || UnicodeNormalization.ToNfd(text) != text.Normalize(NormalizationForm.FormD))
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4} in {text.Length} units"));
                }
            }
        }
    }

    // Marks and compositions that Unicode 15 to 17 added: an ICU that knows them gives them a class of their own.
    private static bool IsNewerThanTheTables(int codePoint) => codePoint
        is 0x0897 or 0x0CF3 or 0x0ECE or (>= 0x1ACF and <= 0x1AEF)
        or (>= 0x105C0 and <= 0x105FF) or (>= 0x10D40 and <= 0x10D8F) or (>= 0x10EC0 and <= 0x10EFF)
        or (>= 0x11240 and <= 0x11241) or (>= 0x11380 and <= 0x113FF) or (>= 0x11B60 and <= 0x11B7F)
        or (>= 0x11F00 and <= 0x11F5F) or (>= 0x16100 and <= 0x1613F) or (>= 0x16D40 and <= 0x16D7F)
        or 0x1E08F or (>= 0x1E4D0 and <= 0x1E4FF) or (>= 0x1E5D0 and <= 0x1E5FF) or (>= 0x1E6C0 and <= 0x1E6FF);

    /// <summary>Sorted one by one, they would take minutes. By hand: marks below (class 220) go before those above (230), the first of which finds its letter.</summary>
    [Fact]
    public void A_run_of_marks_as_long_as_a_file_is_ordered()
    {
        string text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0316\u0323", 100_000)) + "b";

        string below = string.Concat(Enumerable.Repeat("\u0316\u0323", 100_000));
        Assert.Equal("\u00E1" + below + new string('\u0301', 99_999) + "b", UnicodeNormalization.ToNfc(text));
    }
}
