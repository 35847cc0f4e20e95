using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConceptLib;

/// <summary>A date, or an end of an interval.</summary>
/// <remarks><c>UnspecifiedYearDigits</c> counts the digits of the year that are <c>X</c>, from the right: 0 to 2.</remarks>
internal sealed record EdtfEnd(
    EdtfEndKind Kind,
    EdtfDay? Earliest,
    EdtfDay? Latest,
    EdtfUnit Unit,
    int UnspecifiedYearDigits,
    bool IsUncertain,
    bool IsApproximate)
{
    private const string Expected = "expected is a year, year-month or year-month-day, such as 2013, 2013-03 or 2013-03-23.";

    private static readonly EdtfEnd Open = new(EdtfEndKind.Open, null, null, EdtfUnit.Year, 0, false, false);
    private static readonly EdtfEnd Unknown = Open with { Kind = EdtfEndKind.Unknown };

    /// <summary>Whether it is a date without qualification, so that days beyond it are excluded.</summary>
    public bool IsCertain => Kind == EdtfEndKind.Date && !IsUncertain && !IsApproximate;

    public static bool TryParseEnd(string text, [NotNullWhen(true)] out EdtfEnd? end, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        switch (text)
        {
            case "":
                end = Unknown;
                return true;
            case "..":
                end = Open;
                return true;
            case "open" or "unknown":
                end = null;
                reason = "an open end is written '..', an unknown one is left empty.";
                return false;
            default:
                return TryParseDate(text, out end, out reason);
        }
    }

    public static bool TryParseDate(string text, [NotNullWhen(true)] out EdtfEnd? date, [NotNullWhen(false)] out string? reason)
    {
        char qualifier = text.Length == 0 ? '\0' : text[text.Length - 1];
        bool isQualified = qualifier is '?' or '~' or '%';
        string plain = isQualified ? text.Substring(0, text.Length - 1) : text;
        date = null;
        reason = ReasonAgainst(plain);
        if (reason is not null)
        {
            return false;
        }

        date = plain[0] == 'Y' ? LongYear(plain, out reason) : Date(plain, out reason);
        if (date is null)
        {
            reason ??= Expected;
            return false;
        }

        if (isQualified)
        {
            date = date with { IsUncertain = qualifier is '?' or '%', IsApproximate = qualifier is '~' or '%' };
        }

        return true;
    }

    private static string? ReasonAgainst(string text)
    {
        if (text.Length == 0)
        {
            return "there is no date.";
        }

        // "June 2, 2016": what its letters and commas would mean in EDTF is no help.
        if (text.Any(static c => char.IsLetter(c) && c is not ('X' or 'x' or 'u' or 'T' or 'Y' or 'Z')))
        {
            return null;
        }

        if (text.IndexOf('T') >= 0 || text.IndexOf(':') >= 0)
        {
            return "times of day are not supported; write the date alone.";
        }

        if (text.IndexOf('x') >= 0 || text.IndexOf('u') >= 0)
        {
            return "an unspecified digit is written 'X'.";
        }

        if (text.IndexOfAny(['?', '~', '%']) >= 0)
        {
            return "'?', '~' or '%' stands once, after the whole date.";
        }

        return text.IndexOfAny(['[', '{', ',']) >= 0 ? "sets of dates are not supported." : null;
    }

    private static EdtfEnd? LongYear(string text, out string? reason)
    {
        string digits = text.Substring(text.StartsWith("Y-", StringComparison.Ordinal) ? 2 : 1);
        reason = null;
        if (digits.Length is < 5 or > 9 || digits[0] == '0' || !IsDigits(digits))
        {
            reason = "after 'Y' stands a year of five to nine digits.";
            return null;
        }

        int year = int.Parse(text.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Between(new EdtfDay(year, 1, 1), new EdtfDay(year, 12, 31), EdtfUnit.Year, 0);
    }

    private static EdtfEnd? Date(string text, out string? reason)
    {
        reason = null;
        int sign = text[0] == '-' ? 1 : 0;
        string[] parts = text.Substring(sign).Split('-');
        string year = parts[0];
        if (parts.Length > 3 || year.Length != 4 || (parts.Length > 1 && parts[1].Length != 2) || (parts.Length > 2 && parts[2].Length != 2))
        {
            return null;
        }

        int unspecified = year.Length - year.TrimEnd('X').Length;
        if (!IsDigits(year.Substring(0, 4 - unspecified)))
        {
            return null;
        }

        if (unspecified > 2)
        {
            reason = "at most the last two digits of a year can be unspecified.";
            return null;
        }

        int nearZero = int.Parse(year.Replace('X', '0'), CultureInfo.InvariantCulture);
        int farFromZero = int.Parse(year.Replace('X', '9'), CultureInfo.InvariantCulture);
        if (sign == 1 && farFromZero == 0)
        {
            reason = "there is no year -0000.";
            return null;
        }

        (int first, int last) = sign == 0 ? (nearZero, farFromZero) : (-farFromZero, -nearZero);
        if (parts.Length == 1)
        {
            return Between(new EdtfDay(first, 1, 1), new EdtfDay(last, 12, 31), EdtfUnit.Year, unspecified);
        }

        if (unspecified > 0)
        {
            reason = "a month cannot follow a year with unspecified digits.";
            return null;
        }

        return InYear(first, parts[1], parts.Length == 3 ? parts[2] : null, out reason);
    }

    private static EdtfEnd? InYear(int year, string monthText, string? dayText, out string? reason)
    {
        reason = null;
        if (monthText == "XX")
        {
            if (dayText is not (null or "XX"))
            {
                reason = "a day cannot follow an unspecified month.";
                return null;
            }

            return Between(new EdtfDay(year, 1, 1), new EdtfDay(year, 12, 31), EdtfUnit.Year, 0);
        }

        if (!IsDigits(monthText))
        {
            return null;
        }

        int month = int.Parse(monthText, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12)
        {
            reason = month is >= 21 and <= 41
                ? "seasons and quarters are not supported; write an interval of months."
                : $"there is no month {monthText}.";
            return null;
        }

        int days = EdtfDay.DaysIn(year, month);
        if (dayText is null or "XX")
        {
            return Between(new EdtfDay(year, month, 1), new EdtfDay(year, month, days), EdtfUnit.Month, 0);
        }

        if (!IsDigits(dayText))
        {
            return null;
        }

        int day = int.Parse(dayText, CultureInfo.InvariantCulture);
        if (day < 1 || day > days)
        {
            reason = $"month {monthText} of that year has {days.ToString(CultureInfo.InvariantCulture)} days.";
            return null;
        }

        EdtfDay one = new(year, month, day);
        return Between(one, one, EdtfUnit.Day, 0);
    }

    private static EdtfEnd Between(EdtfDay earliest, EdtfDay latest, EdtfUnit unit, int unspecifiedYearDigits) =>
        new(EdtfEndKind.Date, earliest, latest, unit, unspecifiedYearDigits, IsUncertain: false, IsApproximate: false);

    private static bool IsDigits(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What stands at an end of an interval.</summary>
internal enum EdtfEndKind
{
    Date,
    Open,
    Unknown,
}

/// <summary>The smallest unit a date names.</summary>
internal enum EdtfUnit
{
    Day,
    Month,
    Year,
}
