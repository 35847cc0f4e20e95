using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares a text with the one that a reviewer accepted.</summary>
public static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with the snapshot of the running test, a <c>.txt</c> file.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
        => Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares <paramref name="target"/> with the snapshot of the running test.</summary>
    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
        => new(settings ?? new VerifySettings(), chosen => new Snapshot(UseVerifyAttribute.Running, chosen, sourceFile, extension).CompareAsync(target ?? "null"));
}
