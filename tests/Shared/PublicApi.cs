using System.Reflection;
using PublicApiGenerator;

namespace ConceptLib.Tests.Shared;

/// <summary>What an assembly offers, as C# without bodies.</summary>
internal static class PublicApi
{
    // The attributes of the assembly are the build's: versions, the commit.
    private static readonly ApiGeneratorOptions s_options = new() { IncludeAssemblyAttributes = false };

    public static string Of(Type member) => Of(member.Assembly);

    public static string Of(Assembly assembly) => assembly.GeneratePublicApi(s_options);
}
