using System.Text;

namespace ConceptLib.Generator.Tests.Hostile;

/// <summary>Files in other encodings, as the compiler reads them from the disk.</summary>
public sealed class EncodingTests
{
    private const string Text = "label: 相互尊重 😀\ndefinition: A thing.\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_says_what_the_encoding_is(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        GeneratorHost host = new(("a.yaml", Text));
        string expected = host.BuildAndCheck().Text;

        host.SetBytes("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

        Assert.Equal(expected, host.BuildAndCheck().Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Without_a_mark_another_encoding_is_an_error_that_names_it(string name)
    {
        GeneratorHost host = new(("a.yaml", Text));

        GeneratorBuild build = host.SetBytes("a.yaml", Encoding.GetEncoding(name).GetBytes("label: a\ndefinition: A thing.\n")).Build();

        Assert.Equal("CL0009", Assert.Single(build.Problems)[..6]);
        Assert.Contains("UTF-8", build.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_compiler_read_with_a_code_page_is_an_error_at_its_first_letter_beyond_ASCII()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("label: a\ndefinition: A fiancée.\n");

        GeneratorBuild build = new GeneratorHost(("a.yaml", "")).SetBytes("a.yaml", bytes, Encoding.Latin1).Build();

        Assert.Equal("CL0009 a.yaml(2,20)", Assert.Single(build.Problems));
        Assert.Contains("iso-8859-1", build.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_ASCII_alone_is_the_same_in_every_code_page() =>
        new GeneratorHost(("a.yaml", "")).SetBytes("a.yaml", Encoding.ASCII.GetBytes("label: a\ndefinition: A thing.\n"), Encoding.Latin1).BuildAndCheck();

    [Fact]
    public void Two_byte_order_marks_are_one_too_many() =>
        new GeneratorHost(("a.yaml", "")).SetBytes("a.yaml", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("label: a\ndefinition: A thing.\n")]).BuildAndCheck();

    [Fact]
    public void Line_ends_of_every_system_are_read_alike()
    {
        const string text = "label: a\ndefinition: >-\n  One line\n  and another.\nnotes:\n  - |\n    A note\n    of two.\n";
        string expected = new GeneratorHost(("a.yaml", text)).BuildAndCheck().Text;

        Assert.Equal(expected, new GeneratorHost(("a.yaml", text.Replace("\n", "\r\n", StringComparison.Ordinal))).BuildAndCheck().Text);
        Assert.Equal(expected, new GeneratorHost(("a.yaml", text.Replace('\n', '\r'))).BuildAndCheck().Text);
    }
}
