namespace ConceptLib.Tests.Shared;

public class EdtfTests
{
    [Theory]
    [InlineData("2013-03-23", "2013-03-23", "2013-03-23", EdtfPrecision.Day)]
    [InlineData("2013-03", "2013-03-01", "2013-03-31", EdtfPrecision.Month)]
    [InlineData("2013", "2013-01-01", "2013-12-31", EdtfPrecision.Year)]
    [InlineData("0000", "0000-01-01", "0000-12-31", EdtfPrecision.Year)]
    [InlineData("-0043-03-15", "-0043-03-15", "-0043-03-15", EdtfPrecision.Day)]
    [InlineData("-0044", "-0044-01-01", "-0044-12-31", EdtfPrecision.Year)]
    [InlineData("2016?", "2016-01-01", "2016-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month)]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("197X", "1970-01-01", "1979-12-31", EdtfPrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("-004X", "-0049-01-01", "-0040-12-31", EdtfPrecision.Decade)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29", EdtfPrecision.Month)]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("Y17000", "Y17000-01-01", "Y17000-12-31", EdtfPrecision.Year)]
    [InlineData("Y-17000", "Y-17000-01-01", "Y-17000-12-31", EdtfPrecision.Year)]
    [InlineData("2013/2016", "2013-01-01", "2016-12-31", EdtfPrecision.Year)]
    [InlineData("2013-03-23/2016-07", "2013-03-23", "2016-07-31", EdtfPrecision.Month)]
    [InlineData("2017/..", "2017-01-01", null, EdtfPrecision.Year)]
    [InlineData("../2017-10-18", null, "2017-10-18", EdtfPrecision.Day)]
    [InlineData("1648/", "1648-01-01", null, EdtfPrecision.Year)]
    [InlineData("/1648-10-24", null, "1648-10-24", EdtfPrecision.Day)]
    [InlineData("1984?/2004-06~", "1984-01-01", "2004-06-30", EdtfPrecision.Year)]
    [InlineData("-0004/0004", "-0004-01-01", "0004-12-31", EdtfPrecision.Year)]
    public void A_date_spans_the_days_it_can_mean(string text, string? earliest, string? latest, EdtfPrecision precision)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
        Assert.Equal(text.Contains('/', StringComparison.Ordinal), date.IsInterval);
    }

    [Theory]
    [InlineData("", "no date")]
    [InlineData("2013-02-30", "28 days")]
    [InlineData("1900-02-29", "28 days")]
    [InlineData("2013-13", "no month 13")]
    [InlineData("2013-00", "no month 00")]
    [InlineData("2013-04-00", "30 days")]
    [InlineData("2001-21", "seasons")]
    [InlineData("2013-3-1", "year-month-day")]
    [InlineData("13", "year-month-day")]
    [InlineData("20130323", "year-month-day")]
    [InlineData("2013-03-23T10:00:00Z", "times of day")]
    [InlineData("23.03.2013", "year-month-day")]
    [InlineData("March 2013", "year-month-day")]
    [InlineData("197x", "'X'")]
    [InlineData("June 2016", "such as 2013, 2013-03 or 2013-03-23")]
    [InlineData("June 2, 2016", "such as 2013, 2013-03 or 2013-03-23")]
    [InlineData("Tuesday", "such as 2013, 2013-03 or 2013-03-23")]
    [InlineData("1XXX", "last two digits")]
    [InlineData("X970", "year-month-day")]
    [InlineData("19XX-05", "cannot follow a year")]
    [InlineData("2004-XX-05", "cannot follow an unspecified month")]
    [InlineData("2004?-06", "after the whole date")]
    [InlineData("2004?~", "after the whole date")]
    [InlineData("-0000", "no year -0000")]
    [InlineData("Y2004", "five to nine digits")]
    [InlineData("Y-17E7", "five to nine digits")]
    [InlineData("[1667,1668]", "sets")]
    [InlineData("2016/2013", "ends before it starts")]
    [InlineData("2004-06/2004-05", "ends before it starts")]
    [InlineData("../..", "needs a date")]
    [InlineData("/", "needs a date")]
    [InlineData("2013/2014/2015", "'/' stands once")]
    [InlineData("2013/open", "'..'")]
    [InlineData("2013 / 2014", "year-month-day")]
    [InlineData("٢٠١٣", "year-month-day")]
    [InlineData("2013\u201303", "year-month-day")]
    public void What_is_no_date_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(Edtf.TryParse(text, out Edtf? value));
        Assert.Null(value);
        string message = Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_are_read()
    {
        Assert.True(Edtf.Parse("2016?") is { IsUncertain: true, IsApproximate: false });
        Assert.True(Edtf.Parse("2016~") is { IsUncertain: false, IsApproximate: true });
        Assert.True(Edtf.Parse("2016%") is { IsUncertain: true, IsApproximate: true });
        Assert.True(Edtf.Parse("2013/2016?") is { IsUncertain: true });
        Assert.True(Edtf.Parse("2017/..") is { IsOpen: true, IsUncertain: false });
        Assert.False(Edtf.Parse("1648/").IsOpen);
    }

    [Fact]
    public void Dates_stand_in_a_total_order()
    {
        string[] ordered =
        [
            "/1648", "../1984", "../2017", "Y-17000", "-0044", "-0043-03-15", "0000", "0001", "19XX", "2013-01-01", "2013-01",
            "2013", "2013/2016", "2013/", "2013/..", "2013-03-23", "2017?", "2017~", "Y17000",
        ];
        Edtf[] dates = [.. ordered.Select(Edtf.Parse)];
        for (int i = 0; i < dates.Length; i++)
        {
            for (int j = 0; j < dates.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(dates[i].CompareTo(dates[j])));
                Assert.Equal(i < j, dates[i] < dates[j]);
                Assert.Equal(i == j, dates[i] == dates[j]);
            }
        }
    }

    [Fact]
    public void Null_comes_before_every_date()
    {
        Edtf date = Edtf.Parse("../2017");
        Assert.True(null < date);
        Assert.True(date > null);
        Assert.True((Edtf?)null <= null);
        Assert.Equal(1, date.CompareTo(null));
    }

    [Theory]
    [InlineData("2013", "2013-03-23", true)]
    [InlineData("2013-03-23", "2013-03-24", false)]
    [InlineData("2013/2016", "2016-07", true)]
    [InlineData("2013/2016", "2017", false)]
    [InlineData("2017/..", "2030", true)]
    [InlineData("2017/..", "2016", false)]
    [InlineData("1648/", "1700", true)]
    [InlineData("1648/", "1600", false)]
    [InlineData("/1985", "1900", true)]
    [InlineData("197X", "1980", false)]
    [InlineData("2016?", "2017", true)]
    [InlineData("2013~/2016", "2012", true)]
    [InlineData("2013~/2016", "2017", false)]
    public void Dates_overlap_unless_they_are_certainly_disjoint(string one, string other, bool expected)
    {
        Assert.Equal(expected, Edtf.Parse(one).Overlaps(Edtf.Parse(other)));
        Assert.Equal(expected, Edtf.Parse(other).Overlaps(Edtf.Parse(one)));
    }

    [Fact]
    public void A_day_converts_to_DateTime_where_that_can_hold_it()
    {
        Assert.True(Edtf.Parse("2012-02-29").Earliest!.Value.TryToDateTime(out DateTime day));
        Assert.Equal(new DateTime(2012, 2, 29), day);
        Assert.False(Edtf.Parse("-0044").Earliest!.Value.TryToDateTime(out _));
    }
}
