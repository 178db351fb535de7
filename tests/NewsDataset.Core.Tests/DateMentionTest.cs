using System;
using System.Linq;
using NewsDataset.Content;

namespace NewsDataset.Tests;

public sealed class DateMentionTest
{
    [Fact]
    public void Dates_are_ordered_by_earliest_instant_then_precision_and_those_without_come_first()
    {
        DateMention?[] sorted =
        [
            null,
            Mention(null),
            Mention("2024-12-31T23:59"),
            Mention("2025"),
            Mention("2025-01"),
            Mention("2025-01-01"),
            Mention("2025-01-01T00:00"),
            Mention("2025-01-01T00:00:00"),
            Mention("2025-06-25T09:00+05:30"),
            Mention("2025-06-25T03:31"),
            Mention("2025-06-25T03:32Z"),
        ];

        Assert.Equal(sorted, from x in sorted.Reverse() orderby x select x);
        Assert.Equal(sorted, from x in sorted orderby x select x);
    }

    [Fact]
    public void An_unknown_zone_is_read_as_utc() =>
        Assert.Equal(0, Mention("2025-06-25T10:00").CompareTo(Mention("2025-06-25T15:30+05:30")));

    [Fact]
    public void Equal_instants_are_not_equal_dates() =>
        Assert.NotEqual(Mention("2025-06-25T10:00"), Mention("2025-06-25T10:00Z"));

    [Fact]
    public void The_earliest_instant_keeps_the_offset_of_the_text()
    {
        DateTimeOffset? earliest = Mention("2025-06-25T10:00+05:30").Earliest;

        Assert.Equal(new DateTimeOffset(2025, 6, 25, 10, 0, 0, new TimeSpan(5, 30, 0)), earliest);
        Assert.Equal(new TimeSpan(5, 30, 0), earliest!.Value.Offset);
    }

    [Theory]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("9999-12-31T23:59-12:00")]
    public void The_ends_of_the_calendar_have_an_instant_all_the_same(string value) => Assert.NotNull(Mention(value).Earliest);

    [Fact]
    public void A_date_of_another_calendar_takes_its_place_by_its_gregorian_day()
    {
        DateMention bangla = Mention("1432-03-20", DateCalendar.Bangla, "2025-07-04");

        Assert.True(bangla > Mention("2025-07-03"));
        Assert.True(bangla < Mention("2025-07-05"));
        Assert.Equal("1432-03-20 (Bangla)", bangla.ToString());
    }

    [Fact]
    public void A_date_of_another_calendar_that_nobody_has_placed_comes_first()
    {
        DateMention bangla = Mention("1432-03-20", DateCalendar.Bangla);

        Assert.Null(bangla.Earliest);
        Assert.True(bangla < Mention("0001"));
    }

    [Fact]
    public void A_date_without_value_prints_its_characters() => Assert.Equal("2 hours ago", Mention(null).ToString());

    [Fact]
    public void A_value_that_is_no_date_is_left_out()
    {
        DateMention mention = Mention("2025-13");

        Assert.Null(mention.Value);
        Assert.Equal(DatePrecision.Unknown, mention.Precision);
    }

    [Fact]
    public void The_operators_know_null_and_come_from_the_order()
    {
        DateMention early = Mention("2024");
        DateMention late = Mention("2025");

        Assert.True(null < early && early < late && early <= late && late > early && late >= early);
        Assert.False(early < null || late < early || late <= early || early > late || early >= late);
        Assert.True((DateMention?)null <= null && (DateMention?)null >= null);
    }

    private static DateMention Mention(string? value, DateCalendar calendar = DateCalendar.Gregorian, string? gregorian = null) =>
        new DateAnnotation(value, calendar, gregorian, Zone: null, "2 hours ago", new TextRange(0, 11)).ToMention(DateKind.Other);
}
