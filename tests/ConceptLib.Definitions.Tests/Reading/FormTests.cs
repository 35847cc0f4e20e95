using System.Text.RegularExpressions;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>What the format takes, as data.</summary>
public sealed partial class FormTests
{
    private static readonly string s_page = File.ReadAllText(Repository.FormatDocumentation);

    public static TheoryData<string> Files => ["concept.yaml", "library.yaml", "sources.yaml", "agents.yaml", "events.yaml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_key_is_described_for_an_author_and_named_on_the_page_of_the_format(string path)
    {
        KeyForm[] keys = [.. Keys(FileForm.Of(path).Value).DistinctBy(key => key.Name)];

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.EndsWith(".", key.Description, StringComparison.Ordinal));

        // The page names the fields of CSL by reference.
        Assert.All(
            keys.Where(key => path != "sources.yaml" || !key.IsOrderFree),
            key => Assert.True(s_page.Contains($"`{key.Name}`", StringComparison.Ordinal) || s_page.Contains($"{key.Name}:", StringComparison.Ordinal), key.Name));
    }

    [Theory]
    [InlineData("  - id: wu-equality", "speaker", "speaker-as-printed")]
    [InlineData("  - text: A term", "according-to", "adapted")]
    public void The_page_shows_quotes_and_definitions_of_others_with_their_keys_in_the_usual_order(string start, string key, string telling)
    {
        RecordShape shape = Shapes(FileForm.Of("concept.yaml").Value).First(shape => shape.Has(key) && shape.Has(telling));

        string[] shown = [.. s_page[s_page.IndexOf(start, StringComparison.Ordinal)..].Split('\n')
            .TakeWhile((line, index) => index == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            .Select(static line => KeyOfItem().Match(line)).Where(static match => match.Success).Select(static match => match.Groups[1].Value)];

        Assert.Contains(telling, shown);
        Assert.Equal(shape.Keys.Where(shown.Contains), shown);
    }

    [GeneratedRegex("^(?:  - |    )([a-z-]+):")]
    private static partial Regex KeyOfItem();

    private static IEnumerable<RecordShape> Shapes(ValueForm form) => form switch
    {
        RecordForm record => record.Shape.Forms.SelectMany(key => Shapes(key.Value)).Prepend(record.Shape),
        ListForm list => Shapes(list.Item),
        ChoiceForm choice => choice.Options.SelectMany(Shapes),
        MapForm map => Shapes(map.Value),
        _ => [],
    };

    [Fact]
    public void Whatever_is_a_date_has_the_form_of_one()
    {
        Regex form = new(((ScalarForm)ValueForm.Date).Pattern!, RegexOptions.ECMAScript);
        string[] years = ["2013", "-0043", "0000", "197X", "19XX", "-01XX", "1XXX", "Y17000", "Y-170000000", "Y1", "213", "-0000"];
        string[] dates =
        [
            .. from year in years from month in (string[])["", "-01", "-12", "-XX", "-13", "-00", "-1"] from day in (string[])["", "-01", "-30", "-31", "-XX", "-32", "-1"]
               from sign in (string[])["", "?", "~", "%", "?~"]
               select year + month + day + sign,
        ];
        string[] periods = [.. from start in (string[])["", "..", "1900", "2013-02~", "x"] from end in (string[])["", "..", "2014-XX-XX", "197X?", "x"] select $"{start}/{end}"];
        string[] read = [.. dates.Concat(periods).Where(static text => Edtf.TryParse(text, out _))];

        Assert.InRange(read.Length, 200, dates.Length / 2);
        Assert.All(read, text => Assert.Matches(form, text));
        Assert.All((string[])["2013-3-23", "23.03.2013", "March 2013", "2013/2014/2015", "2013-13", "..", "/", "../..", "2013-03-23T10:00", "[2013, 2014]", "around 2013"], text => Assert.DoesNotMatch(form, text));
    }

    private static IEnumerable<KeyForm> Keys(ValueForm form) => form switch
    {
        RecordForm record => record.Shape.Forms.SelectMany(key => Keys(key.Value).Prepend(key)),
        ListForm list => Keys(list.Item),
        ChoiceForm choice => choice.Options.SelectMany(Keys),
        MapForm map => Keys(map.Value),
        _ => [],
    };
}
