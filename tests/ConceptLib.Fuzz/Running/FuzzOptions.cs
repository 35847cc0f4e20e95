using System.Globalization;
using System.Security.Cryptography;

namespace ConceptLib.Fuzz.Running;

/// <summary>
/// How much is tried. As it stands, a run takes the same inputs each time, so that a build fails for what was changed and never by
/// luck; new inputs are looked for by a long run, which begins anywhere.
/// </summary>
/// <param name="LongRun">How long each target runs (<c>CONCEPTLIB_FUZZ_SECONDS</c>); null for the count of inputs that the target states.</param>
/// <param name="Seed">That of the first input; each following input has the next (<c>CONCEPTLIB_FUZZ_SEED</c>).</param>
internal sealed record FuzzOptions(TimeSpan? LongRun, ulong Seed)
{
    public const string SecondsVariable = "CONCEPTLIB_FUZZ_SECONDS";
    public const string SeedVariable = "CONCEPTLIB_FUZZ_SEED";

    private const ulong DefaultSeed = 1;

    public static FuzzOptions Current { get; } = Read();

    private static FuzzOptions Read()
    {
        TimeSpan? longRun = Number(SecondsVariable) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        ulong anywhere = longRun is null ? DefaultSeed : BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint))) * 1_000_000_000UL;
        return new(longRun, Number(SeedVariable) ?? anywhere);
    }

    private static ulong? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
        ? ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;
}
