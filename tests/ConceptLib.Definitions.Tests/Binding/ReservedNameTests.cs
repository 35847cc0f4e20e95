extern alias runtime;

using System.Reflection;
using ConceptLib.Definitions.Binding;
using Runtime = runtime::ConceptLib;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>What is reserved is what the runtime has.</summary>
public sealed class ReservedNameTests
{
    public static TheoryData<string> Types =>
        [.. typeof(Runtime.Concept).Assembly.GetExportedTypes().Where(type => type.Namespace == "ConceptLib").Select(type => type.Name.Split('`')[0]).Distinct()];

    public static TheoryData<string> Members =>
        [.. typeof(Runtime.Concept)
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(IsVisibleToKinds)
            .Select(member => member.Name)
            .Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Kind_cannot_have_the_name_of_a_type_of_the_runtime(string name) => Assert.NotNull(ReservedNames.WhyNotKind(name));

    [Theory]
    [MemberData(nameof(Members))]
    public void Attribute_cannot_have_the_name_of_a_member_of_every_concept(string name) => Assert.NotNull(ReservedNames.WhyNotAttribute(name));

    [Fact]
    public void Other_names_are_free() => Assert.Equal(
        (null, null, null),
        (ReservedNames.WhyNotKind("Principle"), ReservedNames.WhyNotAttribute("Period"), ReservedNames.WhyNotMember("MutualRespect")));

    private static bool IsVisibleToKinds(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } or ConstructorInfo => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetMethod is { } getter && (getter.IsPublic || getter.IsFamily),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };
}
