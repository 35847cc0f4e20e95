using System.Diagnostics;

namespace ConceptLib;

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Edtf
{
    /// <summary>How exact it is; of an interval, that of its less exact end. An open or unknown end does not count.</summary>
    public EdtfPrecision Precision
    {
        get
        {
            EdtfPrecision start = PrecisionOf(_start);
            EdtfPrecision end = PrecisionOf(_end);
            return start > end ? start : end;
        }
    }

    private static EdtfPrecision PrecisionOf(EdtfEnd end) => end switch
    {
        { Kind: not EdtfEndKind.Date } or { Unit: EdtfUnit.Day } => EdtfPrecision.Day,
        { Unit: EdtfUnit.Month } => EdtfPrecision.Month,
        { UnspecifiedYearDigits: 1 } => EdtfPrecision.Decade,
        { UnspecifiedYearDigits: 2 } => EdtfPrecision.Century,
        _ => EdtfPrecision.Year,
    };
}

public readonly partial struct EdtfDay
{
    /// <summary>The day as a <see cref="DateTime"/> at midnight of no particular zone; false for years before 1 and after 9999.</summary>
    public bool TryToDateTime(out DateTime value)
    {
        bool fits = Year is >= 1 and <= 9999;
        value = fits ? new DateTime(Year, Month, Day) : default;
        return fits;
    }
}
