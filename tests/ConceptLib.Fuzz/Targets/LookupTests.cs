using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using ConceptLib.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>What an app asks with text from its users.</summary>
public sealed class LookupTests(ITestOutputHelper output)
{
    private static readonly ConceptLibrary s_library = YamlLibrary.Open(YamlLibrary.FilesIn(Repository.EveryField));

    private static readonly string[] s_words =
    [
        .. s_library.All.SelectMany(static concept => concept.Labels).Select(static label => label.Text),
        .. NastyText.Characters, .. NastyText.Names, .. NastyText.Yaml, " ", "-", "/", "LF", "ＬＦ", "lf",
    ];

    private static readonly string[] s_dateParts =
    [
        "2013", "-", "-", "/", "..", "03", "23", "30", "02", "X", "XX", "197X", "?", "~", "%", "Y", "0000", "0", "1", "9", "99999", "-0044", "Y-17000", "E3", "S2", "T", ":", " ", "2000-02-29", "2147483648", "2013-03-23", "\u0661", "{", "}",
    ];

    private readonly Campaign _campaign = new(output);

    [Fact]
    public void Any_text_can_be_looked_up() => _campaign.Run(Texts(s_words), 2_000, static text =>
    {
        Assert.All(s_library.Find(text), static match => Assert.NotNull(match.Concept));
        s_library.Find(text, text);
        s_library.Search(text);
        Assert.Equal(s_library.All.Any(concept => concept.Id == text), s_library.TryGet(text, out _));
        s_library.TryGetQuote(text, out _);
        s_library.All[0].LabelIn(text, "de");
        s_library.Sources.TryGet(text, out _);
    });

    [Fact]
    public void Any_text_is_a_date_or_none() => _campaign.Run(Texts(s_dateParts), 4_000, static text =>
    {
        if (!Edtf.TryParse(text, out Edtf? date))
        {
            Assert.Throws<FormatException>(() => Edtf.Parse(text));
            return;
        }

        Assert.Equal(text, date.ToString());
        Assert.Equal(date, Edtf.Parse(text));
        Assert.Equal(0, date.CompareTo(Edtf.Parse(text)));
        Assert.True(date.Earliest is not { } earliest || date.Latest is not { } latest || earliest <= latest);
        Assert.True(date.Overlaps(date));
        Edtf other = Edtf.Parse("2013-03-23/..");
        Assert.Equal(Math.Sign(date.CompareTo(other)), -Math.Sign(other.CompareTo(date)));
        Assert.Equal(date.Overlaps(other), other.Overlaps(date));
        _ = (date.Precision, date.IsOpen, date.IsUncertain, date.IsApproximate, date.Earliest?.TryToDateTime(out _));
    });

    private static InputSet<string> Texts(string[] pieces) => new(
        Gen.Sized(size => Gen.Choose(0, 1 + (size / 8)).SelectMany(count => Gen.ListOf(Gen.Elements(pieces), count))).Select(string.Concat),
        ShorterText.Of,
        ShorterText.Show);
}
