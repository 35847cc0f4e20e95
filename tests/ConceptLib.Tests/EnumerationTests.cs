namespace ConceptLib.Tests;

public class EnumerationTests
{
    // The packed form holds the numbers.
    [Theory]
    [InlineData(typeof(Stance), typeof(Definitions.Model.Stance))]
    [InlineData(typeof(LabelStatus), typeof(Definitions.Model.LabelStatus))]
    [InlineData(typeof(ConceptStatus), typeof(Definitions.Model.ConceptStatus))]
    [InlineData(typeof(NoteKind), typeof(Definitions.Model.NoteKind))]
    [InlineData(typeof(MappingType), typeof(Definitions.Model.MappingType))]
    [InlineData(typeof(Certainty), typeof(Definitions.Model.Certainty))]
    [InlineData(typeof(AgentType), typeof(Definitions.Model.AgentType))]
    [InlineData(typeof(QuoteForm), typeof(Definitions.Binding.QuoteForm))]
    public void An_enumeration_has_the_names_and_values_of_the_engines(Type runtime, Type engine) =>
        Assert.Equal(Members(engine), Members(runtime));

    private static IEnumerable<(string, int)> Members(Type type) => Enum.GetNames(type).Select(name => (name, (int)Enum.Parse(type, name)));
}
