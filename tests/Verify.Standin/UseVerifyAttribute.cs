using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Remembers which test runs, for its name is the snapshot's.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> s_running = new();

    internal static MethodInfo Running => s_running.Value
        ?? throw new InvalidOperationException("No test is running, or its assembly lacks [assembly: UseVerify].");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => s_running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => s_running.Value = null;
}
