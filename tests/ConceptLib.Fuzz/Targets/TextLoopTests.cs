using System.Xml.Linq;
using ConceptLib.Fuzz.Checks;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using ConceptLib.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>Text in YAML is the text of the compiled library, character for character, whatever the characters; and what its documentation says.</summary>
public sealed class TextLoopTests(ITestOutputHelper output)
{
    private static readonly InputSet<LibraryOfTexts> s_libraries = new(LibraryOfTexts.Any, static library => library.Smaller(), static library => library.Show());

    private readonly Campaign _campaign = new(output);

    [Fact]
    public void Text_comes_out_of_the_compiled_library_as_it_went_in() => _campaign.Run(s_libraries, 25, static input =>
    {
        using GeneratorCheck.Loaded loaded = new(Compile(input));
        ConceptLibrary library = loaded.Library;
        AssertAll(input.Texts[0], library.Title, library.License);
        AssertAll(input.Texts[^1], library.Description);
        for (int i = 0; i < input.Texts.Length; i++)
        {
            (string text, string label) = (input.Texts[i], input.Labels[i]);
            AssertConcept(library[$"c{i}"], i, text, label);
            AssertRecords(library, i, text, label);
        }
    });

    [Fact]
    public void Documentation_says_what_was_written() => _campaign.Run(s_libraries, 20, static input =>
    {
        XDocument documentation = Documentation(Compile(input));
        for (int i = 0; i < input.Texts.Length; i++)
        {
            (string text, string label) = (input.Texts[i], input.Labels[i]);
            Assert.Equal(Paragraphs($"{Line($"{i} {label}")} ({Line(text)}): {text}"), Summary(documentation, $"P:Acme.Vocabulary.Concepts.C{i}"));
            Assert.Equal(Paragraphs($"{Line(label)}: {text}"), Summary(documentation, $"P:Acme.Vocabulary.Events.E{i}"));
            Assert.Equal(Paragraphs(Line(text)), Summary(documentation, $"P:Acme.Vocabulary.Agents.A{i}"));
        }

        Assert.Equal(Paragraphs(input.Texts[0]), Summary(documentation, "T:Acme.Vocabulary.Thing"));
        Assert.Equal(Paragraphs(input.Texts[^1]), Summary(documentation, "P:Acme.Vocabulary.Thing.Motto"));
    });

    private static void AssertConcept(Concept concept, int number, string text, string label)
    {
        string german = "D " + text;
        Assert.Equal(
            [("en", $"{number} {label}"), ("en", $"a {label}"), ("en", $"h {label}"), ("de", $"{number} {label}")],
            concept.Labels.Select(static label => (label.Language, label.Text)));
        Assert.Contains(concept.Library.Find($"h {label}"), match => match.Concept == concept);
        Assert.Equal((text, german), Both(concept.Definition!.Text));
        Definition other = Assert.Single(concept.Definitions);
        Assert.Equal((text, german), Both(other.Text));
        Assert.Equal((text, text), (other.Citations[0].Locator, other.Citations[0].Note));
        Assert.Equal((text, german), Both((LocalizedText)concept.GetType().GetProperty("Motto")!.GetValue(concept)!));
        Quote quote = Assert.Single(concept.Quotes);
        AssertAll(text, concept.Domain, concept.Reason, concept.Notes[0].Text, quote.Text, quote.Locator, quote.SpeakerAsPrinted, quote.Note!.Text);
        AssertAll(text, concept.RelationsOf(RelationType.Related).First(static relation => !relation.IsDerived).Role);
        Assert.Equal($"https://example.org/{number}", concept.Mappings[0].Target);
    }

    private static void AssertRecords(ConceptLibrary library, int number, string text, string label)
    {
        Source source = library.Sources[$"s{number}"];
        Assert.Equal((text, "D " + text), Both(source.Description!));
        AssertAll(text, source.Title, source["container-title"], source["publisher"], source.Notes[0].Text);
        Agent agent = library.Agents[$"a{number}"];
        AssertAll(text, agent.Name, agent.Family, agent.Given, agent.Roles[0].Role, agent.Notes[0].Text);
        Event occasion = library.Events[$"e{number}"];
        Assert.Equal((text, "D " + text), Both(occasion.Description!));
        Assert.All([source.Reason, agent.Reason, occasion.Reason], reason => Assert.Equal((text, "D " + text), Both(reason!)));
        AssertAll(label, occasion.Label, occasion.Type);
        AssertAll(text, occasion.Place);
        using System.Text.Json.JsonDocument csl = System.Text.Json.JsonDocument.Parse(source.ToCslJson());
        Assert.Equal(text, csl.RootElement.GetProperty("title").GetString());
    }

    private static void AssertAll(string expected, params string?[] actual) => Assert.All(actual, text => Assert.Equal(expected, text));

    private static (string, string) Both(LocalizedText text) => (text.In("en").Text, text.In("de").Text);

    private static CSharpCompilation Compile(LibraryOfTexts input)
    {
        GeneratorBuild build = GeneratorCheck.Build(input.Files);
        Assert.Empty(build.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return build.Compile();
    }

    private static XDocument Documentation(CSharpCompilation compilation)
    {
        using MemoryStream image = new();
        using MemoryStream xml = new();
        Assert.True(compilation.Emit(image, xmlDocumentationStream: xml).Success);
        xml.Position = 0;
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static string[] Summary(XDocument documentation, string member)
    {
        XElement summary = documentation.Descendants("member").Single(element => (string?)element.Attribute("name") == member).Element("summary")!;
        XElement[] paragraphs = [.. summary.Elements("para")];
        return paragraphs.Length == 0 ? [summary.Value.Trim('\n', ' ')] : [.. paragraphs.Select(static paragraph => paragraph.Value)];
    }

    // As the documentation is written: a line end divides paragraphs, a tab is a space, and what XML cannot say is a replacement character. Of
    // the blank characters, only a space and an ideographic space are left out at the ends: the others stand as numbers.
    private static string[] Paragraphs(string text) =>
        [.. text.Replace('\t', ' ').Split('\n').Select(static paragraph => paragraph.Trim(' ', '\u3000')).Where(static paragraph => paragraph.Length > 0)];

    private static string Line(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Trim(' ', '\u3000');
}
