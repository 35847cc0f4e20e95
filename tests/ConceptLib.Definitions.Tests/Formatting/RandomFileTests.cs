using System.Text.Json;
using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Formatting;

/// <summary>No file loses a value or a comment, however it is written.</summary>
public sealed class RandomFileTests
{
    [Fact]
    public void A_file_in_any_style_keeps_its_values_and_comments_and_is_formatted_once_and_for_all() => Holds(400, seed =>
    {
        string text = RandomFile.Of(seed, shuffles: true);

        string formatted = Format(text);

        Assert.Equal(ForeignYaml.Values(text), ForeignYaml.Values(formatted));
        Assert.Equal(RandomFile.CommentsOf(text).Order(StringComparer.Ordinal), RandomFile.CommentsOf(formatted).Order(StringComparer.Ordinal));
        Assert.Equal(formatted, Format(formatted));
    });

    [Fact]
    public void Where_the_keys_stand_in_their_order_so_do_the_comments_afterwards() => Holds(200, seed =>
    {
        string text = RandomFile.Of(seed, shuffles: false);

        Assert.Equal(RandomFile.CommentsOf(text), RandomFile.CommentsOf(Format(text)));
    });

    [Fact]
    public void A_text_in_brackets_may_begin_with_any_two_signs()
    {
        const string Signs = "-?:#&*!|>'\"%@`,[]{}~=<\\ ax5";
        string[] texts = [.. from first in Signs from second in Signs where first != ' ' select $"{first}{second}b"];
        string list = string.Join(", ", texts.Select(static text => JsonSerializer.Serialize(text)));
        string text = string.Join('\n', texts.Select(static text => JsonSerializer.Serialize(text)).Select(static text => $"  - {{ kind: scope, text: {text} }}"));
        string file = $"label: x\nnotes:\n{text}\nattributes: {{ list: [{list}] }}\n";

        string formatted = Format(file);

        Assert.Equal(ForeignYaml.Values(file), ForeignYaml.Values(formatted));
    }

    // The same files in each run, so that a build fails for what was changed and never by luck.
    private static void Holds(int count, Action<int> property) => Assert.All(Enumerable.Range(0, count), property);

    private static string Format(string text)
    {
        FormattedText formatted = DefinitionFormatter.Format("concept.yaml", text, ReaderLimits.Default);
        Assert.True(formatted.Text is not null, Explain(text, formatted));
        return formatted.Text;
    }

    private static string Explain(string text, FormattedText formatted)
    {
        IEnumerable<string> problems = formatted.File.Problems.Select(problem => $"{formatted.File.Ranges[problem.Anchor]}: {problem.Rule.Message(problem.Arguments)}");
        return $"{formatted.Obstacle}\n{string.Join('\n', problems)}\n{text}";
    }
}
