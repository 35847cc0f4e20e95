using ConceptLib.Definitions.Reading;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>What the format takes, as data.</summary>
public sealed class FormTests
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

    [Fact]
    public void The_page_shows_quotes_and_definitions_of_others_with_their_keys_in_the_usual_order()
    {
        string[] quote = ["- id: wu-equality", "text: >-", "speaker: ", "speaker-as-printed: ", "direct: ", "event: ", "date: ", "source: ", "cites: ", "version-of: ", "stance: ", "certainty: "];
        string[] definition = ["- text: A term", "according-to: ", "period: ", "source: ", "stance: ", "adapted: "];

        Assert.All([quote, definition], keys => Assert.All(keys.Zip(keys[1..]), pair => Assert.True(Place(keys[0], pair.First) < Place(keys[0], pair.Second), $"{pair.First} stands behind {pair.Second}")));
    }

    private static int Place(string start, string key) => s_page.IndexOf(key, s_page.IndexOf(start, StringComparison.Ordinal), StringComparison.Ordinal);

    private static IEnumerable<KeyForm> Keys(ValueForm form) => form switch
    {
        RecordForm record => record.Shape.Forms.SelectMany(key => Keys(key.Value).Prepend(key)),
        ListForm list => Keys(list.Item),
        ChoiceForm choice => choice.Options.SelectMany(Keys),
        MapForm map => Keys(map.Value),
        _ => [],
    };
}
