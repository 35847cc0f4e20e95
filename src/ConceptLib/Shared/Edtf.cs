using System.Diagnostics.CodeAnalysis;

namespace ConceptLib;

/// <summary>
/// A date or interval in the Extended Date/Time Format (Library of Congress 2019, ISO 8601-2), such as <c>2013-03-23</c>, <c>2016?</c>,
/// <c>197X</c>, <c>2013/2016</c>, <c>2017/..</c> or <c>-0043-03-15</c>.
/// </summary>
/// <remarks>
/// <para>Understood is level 0 without times of day, and of level 1: <c>?</c> (uncertain), <c>~</c> (approximate) and <c>%</c> (both) after a
/// whole date; digits unspecified from the right (<c>197X</c>, <c>19XX</c>, <c>2004-XX</c>, <c>2004-06-XX</c>, <c>2004-XX-XX</c>);
/// intervals with an open (<c>..</c>) or unknown (empty) end; years before 0; and long years (<c>Y17000</c>).</para>
/// <para>Dates are in a total order: by the earliest day, then by the latest. A start that is open or unknown comes before
/// every known one, an end that is open or unknown after every known one; what is still equal is ordered by its text.
/// Two dates are equal when their texts are.</para>
/// </remarks>
sealed partial class Edtf : IEquatable<Edtf>, IComparable<Edtf>, IComparable
{
    private readonly string _text;
    private readonly EdtfEnd _start;
    private readonly EdtfEnd _end;

    private Edtf(string text, EdtfEnd start, EdtfEnd end) => (_text, _start, _end) = (text, start, end);

    /// <summary>The first day it can mean; null when the start is open or unknown. Uncertainty does not widen it.</summary>
    public EdtfDay? Earliest => _start.Earliest;

    /// <summary>The last day it can mean; null when the end is open or unknown. Uncertainty does not widen it.</summary>
    public EdtfDay? Latest => _end.Latest;

    /// <summary>Whether it, or an end of the interval, is marked uncertain (<c>?</c> or <c>%</c>): the source may be wrong.</summary>
    public bool IsUncertain => _start.IsUncertain || _end.IsUncertain;

    /// <summary>Whether it, or an end of the interval, is marked approximate (<c>~</c> or <c>%</c>): about that time.</summary>
    public bool IsApproximate => _start.IsApproximate || _end.IsApproximate;

    /// <summary>Whether it is an interval, written with <c>/</c>.</summary>
    public bool IsInterval => !ReferenceEquals(_start, _end);

    /// <summary>Whether an end of the interval is open (<c>..</c>): it goes on, or has no beginning. An unknown end is not open.</summary>
    public bool IsOpen => _start.Kind == EdtfEndKind.Open || _end.Kind == EdtfEndKind.Open;

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they have different texts.</summary>
    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>Whether <paramref name="left"/> comes first in the total order; null comes before all.</summary>
    public static bool operator <(Edtf? left, Edtf? right) => Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> comes first or is equal; null comes before all.</summary>
    public static bool operator <=(Edtf? left, Edtf? right) => Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes last in the total order; null comes before all.</summary>
    public static bool operator >(Edtf? left, Edtf? right) => Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> comes last or is equal; null comes before all.</summary>
    public static bool operator >=(Edtf? left, Edtf? right) => Compare(left, right) >= 0;

    /// <summary>Reads a date or interval.</summary>
    /// <exception cref="FormatException">The text is no EDTF of the levels understood; the message says why.</exception>
    public static Edtf Parse(string text) => TryParse(text, out Edtf? value, out string? reason)
        ? value
        : throw new FormatException($"'{text}' is not a date in EDTF: {reason}");

    /// <summary>Reads a date or interval; false when the text is no EDTF of the levels understood.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? value) => TryParse(text ?? "", out value, out _);

    /// <summary>Reads a date or interval, or says in a clause why it cannot.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out string? reason)
    {
        value = null;
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!EdtfEnd.TryParseDate(text, out EdtfEnd? date, out reason))
            {
                return false;
            }

            value = new Edtf(text, date, date);
            return true;
        }

        if (text.IndexOf('/', slash + 1) >= 0)
        {
            reason = "a '/' stands once, between the two dates of an interval; a day is written as 2013-03-23.";
            return false;
        }

        if (!EdtfEnd.TryParseEnd(text.Substring(0, slash), out EdtfEnd? start, out reason)
            || !EdtfEnd.TryParseEnd(text.Substring(slash + 1), out EdtfEnd? end, out reason))
        {
            return false;
        }

        if (start.Kind != EdtfEndKind.Date && end.Kind != EdtfEndKind.Date)
        {
            reason = "an interval needs a date on one side at least.";
            return false;
        }

        if (start.Earliest > end.Latest)
        {
            reason = "the interval ends before it starts.";
            return false;
        }

        value = new Edtf(text, start, end);
        return true;
    }

    /// <summary>
    /// Whether both may have a day in common: false only when they are certainly disjoint.
    /// An end that is open, unknown, uncertain or approximate excludes nothing on its side.
    /// </summary>
    public bool Overlaps(Edtf other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }

        return !IsCertainlyBefore(other) && !other.IsCertainlyBefore(this);
    }

    /// <summary>Whether this has ended, beyond doubt, when the other begins.</summary>
    internal bool IsCertainlyBefore(Edtf other) => _end.IsCertain && other._start.IsCertain && _end.Latest < other._start.Earliest;

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)StableHash.Of(_text.AsSpan());

    /// <summary>Compares in the total order the remarks of this type describe; null comes before all.</summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Nullable.Compare(Earliest, other.Earliest);
        if (order == 0 && Latest != other.Latest)
        {
            order = Latest is null ? 1 : other.Latest is null ? -1 : Latest.Value.CompareTo(other.Latest.Value);
        }

        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no <see cref="Edtf"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Edtf other => CompareTo(other),
        _ => throw new ArgumentException("The object is no EDTF date.", nameof(obj)),
    };

    /// <summary>The date as EDTF.</summary>
    public override string ToString() => _text;

    private static int Compare(Edtf? left, Edtf? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}
