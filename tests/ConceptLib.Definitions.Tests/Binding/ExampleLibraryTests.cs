using System.Text.RegularExpressions;
using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>The worked examples, bound together.</summary>
public sealed class ExampleLibraryTests : BindingTest
{
    [Fact]
    public void Examples_break_no_rule_but_one_record_does_not_say_where_it_was_confirmed() =>
        Assert.Equal(
            ["author", "title", "container-title", "issued"],
            Examples().AllProblems().Select(problem => Regex.Match(problem, @"^sources\.yaml\(38,\d+\): CL0317 '([\w-]+)'").Groups[1].Value));

    [Fact]
    public void Attributions_of_the_large_example_read_well()
    {
        BoundConcept concept = Examples().Record<BoundConcept>("new-type-of-international-relations");

        Assert.Equal(
            [
                "Xi Jinping, as reported in the untitled article on the new type of international relations, translated by machine, 2016?, and in Wikipedia",
                "Communist Party of China, as reported by Xu Bu, 2021, and by Zhengyang Wu, 2018",
                "Zhengyang Wu, 2018",
                "U.S. officials, as reported in Wikipedia",
            ],
            concept.Definitions.Select(definition => definition.Attribution));
        Assert.Equal(
            [
                "Zhengyang Wu, 2018",
                "Xi Jinping, quoted in Wikipedia",
                "Xi Jinping, quoted in the untitled article on the new type of international relations, translated by machine, 2016?",
                "Xi Jinping, as reported by Wang Yi, 2016",
                "Xi Jinping, as reported by Xu Bu, 2021",
            ],
            concept.Quotes.Cast<BoundQuote>().Select(quote => quote.Attribution));
    }

    private static Library Examples() => Library.Of([
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Examples"), "*.yaml")
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ]);
}
