using System.Globalization;

namespace ConceptLib.Generator.Tests;

/// <summary>The same definitions give the same bytes.</summary>
public sealed class DeterminismTests
{
    private static readonly string s_expected = new GeneratorHost(SmallLibrary.Files).Build().Text;

    [Fact]
    public void The_order_of_the_files_does_not_matter()
        => Assert.Equal(s_expected, new GeneratorHost([.. SmallLibrary.Files.Reverse()]).Build().Text);

    [Fact]
    public void Another_driver_gives_the_same() => Assert.Equal(s_expected, new GeneratorHost(SmallLibrary.Files).Build().Text);

    [Fact]
    public void The_way_there_does_not_matter()
    {
        GeneratorHost host = new(SmallLibrary.Files[..4]);
        foreach ((string path, string text) in SmallLibrary.Files.Skip(4).Reverse())
        {
            host.Set(path, text);
            host.Build();
        }

        Assert.Equal(s_expected, host.Build().Text);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(s_expected, new GeneratorHost(SmallLibrary.Files).Build().Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Two_concepts_of_one_id_give_the_same_in_either_order()
    {
        (string, string)[] files = [("a.yaml", "id: x\nlabel: one\ndefinition: One.\n"), ("b.yaml", "id: x\nlabel: two\ndefinition: Two.\n")];

        Assert.Equal(new GeneratorHost(files).Build().Text, new GeneratorHost([.. files.Reverse()]).Build().Text);
    }
}
