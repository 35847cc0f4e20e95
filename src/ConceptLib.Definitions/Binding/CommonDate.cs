using System.Globalization;
using System.Text.RegularExpressions;

namespace ConceptLib.Definitions.Binding;

/// <summary>A date as people write dates, for a message that shows how EDTF writes it.</summary>
/// <remarks>
/// Only what reads in one way: 8/12/2009 is August to some and December to others, and gets no answer. The answer is a suggestion;
/// no date is ever taken from it.
/// </remarks>
internal static class CommonDate
{
    private const string Day = @"(?<day>\d{1,2})(?:st|nd|rd|th)?\.?";
    private const string Month = @"(?<word>[a-z]{3,9})\.?";
    private const string Year = @"(?<year>\d{4})";

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly (Regex Form, Func<Match, string?> Edtf)[] Forms =
    [
        (Form($@"{Year}[-./](?<month>\d{{1,2}})[-./](?<day>\d{{1,2}})"), static match => DayOf(match, Number(match, "month"))),
        (Form($@"(?<day>\d{{1,2}})\. ?(?<month>\d{{1,2}})\. ?{Year}"), static match => DayOf(match, Number(match, "month"))),
        (Form($"{Day} {Month},? {Year}"), static match => DayOf(match, MonthOf(match))),
        (Form($"{Month} {Day},? {Year}"), static match => DayOf(match, MonthOf(match))),
        (Form($"(?:c|ca|circa|about)[. ] ?{Year}"), static match => $"{match.Groups["year"].Value}~"),
        (Form($"since {Year}|{Year} ?-"), static match => $"{match.Groups["year"].Value}/.."),
        (Form($"{Month},? {Year}"), static match => MonthOf(match) is { } month ? $"{match.Groups["year"].Value}-{Two(month)}" : null),
        (Form($@"{Year} ?- ?(?<end>\d{{4}})"), static match => $"{match.Groups["year"].Value}/{match.Groups["end"].Value}"),
        (Form(@"(?:the )?(?<decade>\d{3})0['’]?s"), static match => $"{match.Groups["decade"].Value}X"),
    ];

    /// <summary>The same date in EDTF; null when the text is no date, or could be two.</summary>
    public static string? InEdtf(string text)
    {
        string plain = text.Trim('“', '”', '‘', '’', '"', '\'', ' ').Replace('–', '-').Replace('—', '-');
        if (plain != text && Edtf.TryParse(plain, out _))
        {
            return plain;
        }

        foreach ((Regex form, Func<Match, string?> edtf) in Forms)
        {
            if (form.Match(plain) is { Success: true } match && edtf(match) is { } date && Edtf.TryParse(date, out _))
            {
                return date;
            }
        }

        return null;
    }

    private static Regex Form(string pattern) => new($"^(?:{pattern})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string? DayOf(Match match, int? month) =>
        month is null ? null : $"{match.Groups["year"].Value}-{Two(month.Value)}-{Two(Number(match, "day"))}";

    /// <summary>The number of the month by its English name, or the beginning of it.</summary>
    private static int? MonthOf(Match match)
    {
        int month = Array.FindIndex(Months, name => name.StartsWith(match.Groups["word"].Value, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
