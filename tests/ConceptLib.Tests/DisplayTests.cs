using System.Diagnostics;
using System.Reflection;

namespace ConceptLib.Tests;

/// <summary>What a log and a debugger show of an object.</summary>
public sealed class DisplayTests
{
    public static TheoryData<Type> PublicClasses =>
    [
        .. typeof(Concept).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false, Namespace: "ConceptLib" }
            && !type.IsAssignableTo(typeof(Attribute))),
    ];

    [Theory]
    [MemberData(nameof(PublicClasses))]
    public void Every_object_says_what_it_is(Type type)
    {
        Assert.NotEqual(typeof(object), type.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType);
        Assert.True(type.GetCustomAttribute<DebuggerDisplayAttribute>() is not null, "no debugger display");
    }

    [Fact]
    public void Objects_are_named_by_what_a_reader_knows_them_by()
    {
        ConceptLibrary library = SampleLibrary.Open();
        Concept concept = library["new-type"];

        Assert.Equal("mutual respect [mutual-respect]", library["mutual-respect"].ToString());
        Assert.Equal($"Concept[{library.All.Count}]", library.All.ToString());
        Assert.Equal($"Source[{library.Sources.Count}]", library.Sources.ToString());
        Assert.All(concept.Quotes, quote => Assert.Contains(quote.Attribution, quote.ToString(), StringComparison.Ordinal));
        Assert.All(concept.Definitions, definition => Assert.EndsWith($"({definition.Attribution})", definition.ToString(), StringComparison.Ordinal));
        Assert.Equal("“Its core is respect.” (wu in wu-2018)", concept.Definitions[0].ToString());
        Assert.Equal("A term not adopted. (U.S. officials, as reported in Wikipedia)", concept.Definitions[1].ToString());
        Assert.All(concept.Relations, relation => Assert.Contains(relation.Target.Id, relation.ToString(), StringComparison.Ordinal));
    }
}
