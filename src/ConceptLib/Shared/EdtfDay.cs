using System.Globalization;

namespace ConceptLib;

/// <summary>A day of the proleptic Gregorian calendar, with years before 1 and beyond 9999; year 0 is 1 BC.</summary>
/// <remarks><c>DateOnly</c> is missing on netstandard2.0, and knows no year before 1.</remarks>
readonly partial struct EdtfDay : IEquatable<EdtfDay>, IComparable<EdtfDay>
{
    internal EdtfDay(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year; 0 is 1 BC, -43 is 44 BC.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is earlier or the same day.</summary>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is later or the same day.</summary>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(EdtfDay left, EdtfDay right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(EdtfDay left, EdtfDay right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfDay other) => Year == other.Year && Month == other.Month && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year * 372) + (Month * 31) + Day;

    /// <summary>Compares by time: the earlier day first.</summary>
    public int CompareTo(EdtfDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The day as EDTF: <c>2013-03-23</c>, <c>-0043-03-15</c>.</summary>
    public override string ToString()
    {
        string year = Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
        string sign = Year < 0 ? "-" : "";
        string prefix = year.Length > 4 ? "Y" : "";
        return $"{prefix}{sign}{year}-{Month.ToString("00", CultureInfo.InvariantCulture)}-{Day.ToString("00", CultureInfo.InvariantCulture)}";
    }

    internal static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
