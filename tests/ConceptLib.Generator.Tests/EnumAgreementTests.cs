namespace ConceptLib.Generator.Tests;

/// <summary>The engine writes enumerations by value, and the runtime reads them.</summary>
public sealed class EnumAgreementTests
{
    [Theory]
    [InlineData(typeof(Definitions.Model.ConceptStatus), typeof(ConceptStatus))]
    [InlineData(typeof(Definitions.Model.LabelStatus), typeof(LabelStatus))]
    [InlineData(typeof(Definitions.Model.Stance), typeof(Stance))]
    [InlineData(typeof(Definitions.Model.MappingType), typeof(MappingType))]
    [InlineData(typeof(Definitions.Model.NoteKind), typeof(NoteKind))]
    [InlineData(typeof(Definitions.Model.Certainty), typeof(Certainty))]
    [InlineData(typeof(Definitions.Model.AgentType), typeof(AgentType))]
    [InlineData(typeof(Definitions.Model.VerificationStatus), typeof(Verification))]
    [InlineData(typeof(Definitions.Binding.QuoteForm), typeof(QuoteForm))]
    [InlineData(typeof(Emission.RecordTable), typeof(CompilerServices.RecordTable))]
    public void Names_and_values_agree(Type written, Type read)
        => Assert.Equal(Members(written), Members(read));

    private static IEnumerable<(string, int)> Members(Type type)
        => Enum.GetValues(type).Cast<object>().Select(value => (value.ToString()!, Convert.ToInt32(value, null)));
}
