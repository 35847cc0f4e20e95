using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Tests.Binding;

public sealed class AttributeTests : BindingTest
{
    private static readonly (string, string) Kinds = ("library.yaml", """
        languages: [en, de]
        kinds:
          regime:
            attributes:
              period: { type: period, required: true }
              founded: { type: date }
              members: { type: number }
              alive: { type: boolean }
              motto: { type: text }
              size: { type: enumeration, values: [small, very-large] }
              parts: { type: concept, list: true }
        """);

    [Fact]
    public void Values_are_typed_as_the_kind_declares()
    {
        BoundConcept concept = Valid(Kinds, Concept("other", "kind: regime\nattributes: { period: 1648/ }"), Concept("peace", """
            kind: regime
            attributes:
              period: 1648/1806
              founded: 1648-10-24
              members: 12.50
              alive: false
              motto: { de: Ruhe, en: Quiet }
              size: very-large
              parts: [other]
            """)).Record<BoundConcept>("peace");

        Assert.Equal("Regime", concept.KindIdentifier);
        Assert.Equal(
            ["period 1648/1806", "founded 1648-10-24", "members 12.50", "alive false", "motto Quiet|Ruhe", "size very-large", "parts other"],
            concept.Attributes.Select(attribute => $"{attribute.Name} {string.Join(',', attribute.Values.Select(Show))}"));
        Assert.Equal(AttributeType.Concept, concept.Attributes[6].Type);
    }

    [Fact]
    public void Missing_required_attribute_is_an_error_at_the_kind() => Assert.Equal(
        ["peace.yaml(3,7): CL0110 The kind 'regime' requires the attribute 'period'"],
        Problems(Kinds, Concept("peace", "kind: regime")));

    [Fact]
    public void Unknown_attribute_gets_the_nearest_one() => Assert.Equal(
        ["peace.yaml(4,29): CL0109 The kind 'regime' has no attribute 'mottto'. Did you mean 'motto'?"],
        Problems(Kinds, Concept("peace", "kind: regime\nattributes: { period: 1648, mottto: Quiet }")));

    [Fact]
    public void Concept_without_a_kind_has_no_attributes() => Assert.Equal(
        ["peace.yaml(3,15): CL0109 A concept without 'kind' has no attribute 'period'. Attributes are declared by a kind in library.yaml."],
        Problems(Kinds, Concept("peace", "attributes: { period: 1648 }")));

    [Theory]
    [InlineData("members: twelve", "The attribute 'members' takes a number, written plainly as in 12 or -0.5, not 'twelve'.")]
    [InlineData("members: '12'", "The attribute 'members' takes a number, written plainly as in 12 or -0.5, not '12'.")]
    [InlineData("alive: maybe", "The attribute 'alive' takes true or false, without quotation marks, not 'maybe'.")]
    [InlineData("founded: 1648/1806", "The attribute 'founded' takes one date in EDTF, not '1648/1806'.")]
    [InlineData("size: very-larg", "The attribute 'size' takes one of its declared values, not 'very-larg'. Did you mean 'very-large'?")]
    public void Value_of_another_type_is_an_error(string attribute, string message) => Assert.Equal(
        [$"peace.yaml(6,{attribute.IndexOf(' ', StringComparison.Ordinal) + 4}): CL0111 {message}"],
        Problems(Kinds, Concept("peace", $"kind: regime\nattributes:\n  period: 1648\n  {attribute}")));

    [Fact]
    public void List_for_a_single_attribute_is_an_error() => Assert.Equal(
        ["peace.yaml(4,38): CL0112 The attribute 'members' takes one value. Declare it with 'list: true' in library.yaml to give several."],
        Problems(Kinds, Concept("peace", "kind: regime\nattributes: { period: 1648, members: [1, 2] }")));

    private static string Show(BoundAttributeValue value) =>
        value.Scalar ?? string.Join('|', value.Text!.Languages.Select(text => text.Text));
}
