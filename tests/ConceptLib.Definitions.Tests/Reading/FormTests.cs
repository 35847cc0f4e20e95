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

    private static IEnumerable<KeyForm> Keys(ValueForm form) => form switch
    {
        RecordForm record => record.Shape.Forms.SelectMany(key => Keys(key.Value).Prepend(key)),
        ListForm list => Keys(list.Item),
        ChoiceForm choice => choice.Options.SelectMany(Keys),
        MapForm map => Keys(map.Value),
        _ => [],
    };
}
