using ConceptLib.Definitions.Binding;
using static ConceptLib.Tests.LibraryBuilder;
using AttributeType = ConceptLib.Definitions.Model.AttributeType;

namespace ConceptLib.Tests;

public class KindTests
{
    private readonly ConceptLibrary _library = new ObservedLibrary(
        Library(),
        Term("full") with
        {
            Kind = "principle",
            Attributes = List(
                One("period", AttributeType.Period, "1648/1815"),
                new BoundAttribute("motto", AttributeType.Text, List(new BoundAttributeValue(null, Text("Live", "活")), new BoundAttributeValue(null, Text("Let live", "让活")))),
                One("rate", AttributeType.Number, "-2.5e3"),
                One("rates", AttributeType.Number, "1", "2.25"),
                One("binding", AttributeType.Boolean, "true"),
                One("weight", AttributeType.Enumeration, "very-heavy"),
                One("root", AttributeType.Concept, "plain")),
        },
        Term("bare") with { Kind = "principle" },
        Term("plain"),
        Term("strange") with { Kind = "unknown" }).Library;

    [Fact]
    public void A_concept_is_of_the_class_of_its_kind()
    {
        Assert.IsType<Principle>(_library["full"]);
        Assert.Equal("principle", _library["full"].Kind);
        Assert.IsType<Concept>(_library["plain"]);
        Assert.IsType<Concept>(_library["strange"]);
        Assert.Equal(["bare", "full"], _library.OfKind<Principle>().Select(concept => concept.Id));
        Assert.Equal(4, _library.OfKind<Concept>().Count());
    }

    [Fact]
    public void Attributes_have_the_type_that_the_kind_declares()
    {
        Principle full = (Principle)_library["full"];
        Assert.Equal("1648/1815", full.Period!.ToString());
        Assert.Equal("Live", full.Motto);
        Assert.Equal(["活", "让活"], full.Mottos.Select(motto => motto.In("zh").Text));
        Assert.Equal(-2500m, full.Rate);
        Assert.Equal([1m, 2.25m], full.Rates);
        Assert.True(full.IsBinding);
        Assert.Equal(Weight.VeryHeavy, full.Weight);
        Assert.Same(_library["plain"], full.Root);
        Assert.Equal([_library["plain"]], full.Roots);
    }

    [Fact]
    public void Attributes_are_found_by_name_where_the_kind_is_known_at_run_time_only()
    {
        ConceptAttributes attributes = _library["full"].Attributes;

        Assert.Equal(["period", "motto", "rate", "rates", "binding", "weight", "root"], attributes.Names);
        Assert.Equal([Edtf.Parse("1648/1815")], attributes.ValuesOf("period"));
        Assert.Equal(["Live", "Let live"], attributes.ValuesOf("motto").Select(value => value.ToString()));
        Assert.Equal([1m, 2.25m], attributes.ValuesOf("rates"));
        Assert.Equal([true], attributes.ValuesOf("binding"));
        Assert.Equal(["very-heavy"], attributes.ValuesOf("weight"));
        Assert.Equal([_library["plain"]], attributes.ValuesOf("root"));
        Assert.Empty(attributes.ValuesOf("none"));
        Assert.StartsWith("period: 1648/1815; motto: Live, Let live; rate: -2500; ", attributes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_that_is_absent_is_null_or_empty()
    {
        Principle bare = (Principle)_library["bare"];
        Assert.Null(bare.Period);
        Assert.Null(bare.Motto);
        Assert.Null(bare.Rate);
        Assert.Null(bare.IsBinding);
        Assert.Null(bare.Weight);
        Assert.Null(bare.Root);
        Assert.Empty(bare.Rates);
        Assert.Empty(bare.Roots);
    }

    [Fact]
    public void An_attribute_of_another_type_than_the_class_expects_is_reported()
    {
        Principle full = (Principle)_library["full"];
        string message = Assert.Throws<InvalidOperationException>(() => full.Mistyped).Message;
        Assert.Contains("'rate' of the concept 'full'", message, StringComparison.Ordinal);
    }

    private static BoundAttribute One(string name, AttributeType type, params string[] values) =>
        new(name, type, new([.. values.Select(value => new BoundAttributeValue(value, null))]));
}
