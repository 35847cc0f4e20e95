namespace ConceptLib;

/// <summary>How exact a date is, from the most exact to the least.</summary>
public enum EdtfPrecision
{
    /// <summary>A day: <c>2013-03-23</c>.</summary>
    Day,

    /// <summary>A month: <c>2013-03</c>, <c>2013-03-XX</c>.</summary>
    Month,

    /// <summary>A year: <c>2013</c>, <c>2013-XX</c>.</summary>
    Year,

    /// <summary>Ten years: <c>197X</c>.</summary>
    Decade,

    /// <summary>A hundred years: <c>19XX</c>.</summary>
    Century,
}
