namespace ConceptLib.Generator.Tests.Hostile;

/// <summary>Dates that no calendar has, and those that few programs know.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("2013-02-30", "CL0301")]
    [InlineData("2013-13-01", "CL0301")]
    [InlineData("0000", null)]
    [InlineData("-0044", null)]
    [InlineData("-0044-03-15", null)]
    [InlineData("-0000", "CL0301")]
    [InlineData("99999", "CL0301")]
    [InlineData("Y99999", null)]
    [InlineData("Y999999999999999999999", "CL0301")]
    [InlineData("2013-2-3", "CL0301")]
    [InlineData("\"\"", "CL0014")]
    [InlineData("~", "CL0014")]
    [InlineData("٢٠١٣", "CL0301")]
    public void A_date_is_one_or_is_an_error_wherever_it_stands(string date, string? rule)
    {
        (string Path, string Text)[] others = [("good.yaml", "label: good\ndefinition: A thing.\n"), ("agents.yaml", "a: { name: A B }\n")];
        Assert.All(
            (IEnumerable<(string, string)>)
            [
                ("events.yaml", $"e: {{ label: E, date: {date} }}\n"),
                ("sources.yaml", $"s: {{ type: book, title: S, issued: {date} }}\n"),
                ("concept.yaml", $"label: a\ndefinition: A thing.\ndefinitions: [{{ text: Another., according-to: a, period: {date} }}]\n"),
                ("concept.yaml", $"label: a\ndefinition: A thing.\nrelations: {{ related: {{ concept: good, period: {date} }} }}\n"),
            ],
            file =>
            {
                GeneratorBuild build = new GeneratorHost([.. others, file]).Build();

                Assert.Null(build.Exception);
                Assert.Equal(rule is null ? [] : [rule], build.Problems.Select(static problem => problem[..6]).Where(static code => code is "CL0301" or "CL0014"));
                build.AssertCompiles();
            });
    }
}
