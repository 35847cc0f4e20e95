using System.Runtime.CompilerServices;

namespace ConceptLib.Tests.Shared;

/// <summary><c>dotnet test -e AcceptSnapshots=true</c> accepts every snapshot that differs.</summary>
internal static class AcceptSnapshots
{
    [ModuleInitializer]
    internal static void WhenAsked()
    {
        if (Environment.GetEnvironmentVariable("AcceptSnapshots") == "true")
        {
            VerifierSettings.AutoVerify();
        }
    }
}
