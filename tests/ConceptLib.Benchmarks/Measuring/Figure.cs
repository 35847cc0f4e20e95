using System.Globalization;

namespace ConceptLib.Benchmarks.Measuring;

/// <summary>Something measured.</summary>
/// <param name="Subject">What it is the cost of, and of how much.</param>
/// <param name="Baseline">What it is compared with; empty for an absolute figure.</param>
/// <param name="Value">The ratio, or the figure itself.</param>
/// <param name="Unit"><c>×</c> for a ratio, or <c>s</c>, <c>KB</c> and the like.</param>
/// <param name="Target">What it has to be; null where nothing is demanded.</param>
/// <param name="Absolute">The values behind a ratio, for orientation only: they hold for one machine and one hour.</param>
internal sealed record Figure(string Subject, string Baseline, double Value, string Unit, Target? Target = null, string Absolute = "")
{
    public string Shown => $"{Number(Value)} {Unit}";

    public string Verdict => Target is null ? "" : Target.IsMetBy(Value) ? "met" : "**missed**";

    /// <summary>A ratio of two costs in seconds.</summary>
    public static Figure OfSeconds(string subject, string baseline, double ratio, double seconds, double baselineSeconds, Target? target = null) =>
        new(subject, baseline, ratio, "×", target, $"{Seconds(seconds)} / {Seconds(baselineSeconds)}");

    /// <summary>Three significant digits.</summary>
    public static string Number(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        int digits = Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 5);
        return Math.Round(value, digits).ToString($"N{digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>Thousands of bytes, or millions.</summary>
    public static string Bytes(double bytes) => bytes >= 1e6 ? Number(bytes / 1e6) + " MB" : Number(bytes / 1e3) + " KB";

    /// <summary>A time in the unit that suits it.</summary>
    public static string Seconds(double seconds) => seconds switch
    {
        >= 1 => Number(seconds) + " s",
        >= 1e-3 => Number(seconds * 1e3) + " ms",
        >= 1e-6 => Number(seconds * 1e6) + " µs",
        _ => Number(seconds * 1e9) + " ns",
    };
}

/// <summary>What a figure has to be.</summary>
internal sealed record Target(double Limit, bool IsMinimum = false)
{
    public bool IsMetBy(double value) => IsMinimum ? value >= Limit : value <= Limit;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsMinimum ? "≥" : "≤")} {Limit:0.####}");
}
