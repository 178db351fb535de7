using System;
using System.Globalization;
using NewsDataset.Content;

namespace NewsDataset.Tests;

public sealed class DateValueTest
{
    [Theory]
    [InlineData("2025", DatePrecision.Year, "2025-01-01T00:00:00")]
    [InlineData("2025-06", DatePrecision.Month, "2025-06-01T00:00:00")]
    [InlineData("2025-06-25", DatePrecision.Day, "2025-06-25T00:00:00")]
    [InlineData("2025-06-25T23:59", DatePrecision.Minute, "2025-06-25T23:59:00")]
    [InlineData("2025-06-25T00:00:59", DatePrecision.Second, "2025-06-25T00:00:59")]
    [InlineData("2024-02-29", DatePrecision.Day, "2024-02-29T00:00:00")]
    [InlineData("2000-02-29", DatePrecision.Day, "2000-02-29T00:00:00")]
    [InlineData("0001-01-01", DatePrecision.Day, "0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59", DatePrecision.Second, "9999-12-31T23:59:59")]
    public void A_date_goes_as_far_as_it_is_written(string value, DatePrecision precision, string earliest)
    {
        Assert.True(DateValue.TryRead(value, DateCalendar.Gregorian, null, out DateValue date));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(DateTime.ParseExact(earliest, "s", CultureInfo.InvariantCulture), date.Gregorian);
        Assert.Null(date.Offset);
    }

    [Theory]
    [InlineData("2025-06-25T10:00Z", 0)]
    [InlineData("2025-06-25T10:00+00:00", 0)]
    [InlineData("2025-06-25T10:00:00+05:30", 330)]
    [InlineData("2025-06-25T10:00-03:30", -210)]
    [InlineData("2025-06-25T10:00+14:00", 840)]
    [InlineData("2025-06-25T10:00:30-12:00", -720)]
    public void A_time_may_say_its_offset(string value, int minutes)
    {
        Assert.True(DateValue.TryRead(value, DateCalendar.Gregorian, null, out DateValue date));
        Assert.Equal(TimeSpan.FromMinutes(minutes), date.Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("20255")]
    [InlineData("2025-")]
    [InlineData("2025-6")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-06-")]
    [InlineData("2025-06-00")]
    [InlineData("2025-06-31")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2025/06/25")]
    [InlineData("25-06-2025")]
    [InlineData("2025-06-25T")]
    [InlineData("2025-06-25T10")]
    [InlineData("2025-06-25T24:00")]
    [InlineData("2025-06-25T10:60")]
    [InlineData("2025-06-25T10:00:60")]
    [InlineData("2025-06-25 10:00")]
    [InlineData("2025-06-25t10:00")]
    [InlineData("2025-06-25T10:00:00.5")]
    [InlineData("2025-06-25T10:00:00,5")]
    [InlineData("2025-06-25T10:00z")]
    [InlineData("2025-06-25T10:00+15:00")]
    [InlineData("2025-06-25T10:00+14:01")]
    [InlineData("2025-06-25T10:00+05:60")]
    [InlineData("2025-06-25T10:00+0530")]
    [InlineData("2025-06-25T10:00+05")]
    [InlineData("2025-06-25T10:00 +05:30")]
    [InlineData("2025-06-25T10:00Z ")]
    [InlineData("2025-06-25Z")]
    [InlineData("2025-06-25+05:30")]
    [InlineData(" 2025-06-25")]
    [InlineData("2025-06-25 ")]
    [InlineData("+2025-06-25")]
    [InlineData("২০২৫-০৬-২৫")]
    [InlineData("２０２５")]
    [InlineData("2025-W26")]
    public void Anything_else_is_no_date(string value) => Assert.False(DateValue.TryRead(value, DateCalendar.Gregorian, null, out _));

    [Theory]
    [InlineData(DateCalendar.Ethiopic, "2017-13-05")]
    [InlineData(DateCalendar.Hebrew, "5785-13")]
    [InlineData(DateCalendar.Bangla, "1432-02-32")]
    [InlineData(DateCalendar.Islamic, "1446-02-30")]
    [InlineData(DateCalendar.Japanese, "0007-06-25")]
    public void Other_calendars_have_months_and_days_of_their_own(DateCalendar calendar, string value)
    {
        Assert.True(DateValue.TryRead(value, calendar, null, out DateValue date));
        Assert.Null(date.Gregorian);
    }

    [Theory]
    [InlineData("1432-14-01")]
    [InlineData("1432-03-33")]
    [InlineData("১৪৩২-০৩-২০")]
    public void No_calendar_has_more_months_or_days_or_digits_than_there_are(string value) =>
        Assert.False(DateValue.TryRead(value, DateCalendar.Bangla, null, out _));

    [Fact]
    public void A_gregorian_day_places_a_date_of_another_calendar()
    {
        Assert.True(DateValue.TryRead("1432-03-20T08:30", DateCalendar.Bangla, "2025-07-04", out DateValue date));
        Assert.Equal(new DateTime(2025, 7, 4, 8, 30, 0), date.Gregorian);
        Assert.Equal(DatePrecision.Minute, date.Precision);
    }

    [Theory]
    [InlineData("2025-07")]
    [InlineData("2025-07-04T10:00")]
    [InlineData("2025-02-30")]
    [InlineData("next week")]
    public void The_gregorian_day_must_be_a_day(string gregorian)
    {
        Assert.False(DateValue.TryReadDay(gregorian, out _));
        Assert.False(DateValue.TryRead("1432-03-20", DateCalendar.Bangla, gregorian, out _));
    }
}
