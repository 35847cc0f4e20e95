namespace VerifyTests;

/// <summary>What holds for all snapshots of a run.</summary>
public static class VerifierSettings
{
    internal static bool AcceptsAll { get; set; }

    /// <summary>Accepts every text that differs, in place of failing.</summary>
    public static void AutoVerify() => AcceptsAll = true;
}
