using System.Text.RegularExpressions;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>A date as a literal: of an XML Schema type where that says the same, else of the Library of Congress's type for EDTF.</summary>
internal static partial class DateLiteral
{
    /// <summary>The namespace of the datatype.</summary>
    public const string EdtfNamespace = "http://id.loc.gov/datatypes/edtf/";

    private const string Edtf = EdtfNamespace + "EDTF";

    public static RdfLiteral Of(Edtf date) => Of(date.ToString());

    /// <summary>The two ends of an interval; null for one that is open or unknown, and both for a date that is none.</summary>
    public static (RdfLiteral? Start, RdfLiteral? End) Ends(Edtf date) =>
        date.ToString().Split('/') is [var start, var end] ? (OfEnd(start), OfEnd(end)) : (null, null);

    private static RdfLiteral? OfEnd(string end) => end is "" or ".." ? null : Of(end);

    private static RdfLiteral Of(string date) => new(date, null, Datatype(date));

    // Year 0 and those before it are one apart in XML Schema 1.0 and 1.1.
    private static string Datatype(string date) => date switch
    {
        _ when date.StartsWith("0000", StringComparison.Ordinal) => Edtf,
        _ when Year().IsMatch(date) => Xsd.Year,
        _ when YearAndMonth().IsMatch(date) => Xsd.YearAndMonth,
        _ when Day().IsMatch(date) => Xsd.Date,
        _ => Edtf,
    };

    [GeneratedRegex(@"^[0-9]{4}\z")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}\z")]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Day();
}
