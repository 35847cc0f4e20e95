using System.Globalization;

namespace ConceptLib.Definitions;

/// <summary>Writes numbers in messages: the same in every culture.</summary>
internal static class Numeral
{
    /// <summary>The number in decimal digits, without separators.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
