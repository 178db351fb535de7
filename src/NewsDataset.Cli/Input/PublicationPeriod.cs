using System;
using NewsDataset.Content;

namespace NewsDataset.Cli.Input;

/// <summary>A stretch of time that a date means, by the Gregorian calendar and its text's own clock: all of a year, of a month, of a day.</summary>
/// <param name="Start">Its first moment.</param>
/// <param name="End">The first moment behind it.</param>
internal readonly record struct PublicationPeriod(DateTime Start, DateTime End)
{
    /// <summary>Reads what a person typed.</summary>
    /// <returns><see langword="null"/> if it is no such date.</returns>
    public static PublicationPeriod? TryRead(string typed) =>
        DateValue.TryRead(typed, DateCalendar.Gregorian, null, out DateValue value) && value is { Offset: null, Gregorian: { } start }
            ? new PublicationPeriod(start, EndOf(start, value.Precision))
            : null;

    /// <summary>Returns what an article's date means, or <see langword="null"/> if it cannot be placed.</summary>
    public static PublicationPeriod? Of(DateMention? date)
    {
        if (date is not { Gregorian: { } start })
        {
            return null;
        }

        // Where the day of another calendar is known, it is a day.
        bool isCoarse = date.Precision < DatePrecision.Day && date.Calendar == DateCalendar.Gregorian;
        return new PublicationPeriod(start, EndOf(start, isCoarse || date.Precision > DatePrecision.Day ? date.Precision : DatePrecision.Day));
    }

    private static DateTime EndOf(DateTime start, DatePrecision precision)
    {
        try
        {
            return precision switch
            {
                DatePrecision.Year => start.AddYears(1),
                DatePrecision.Month => start.AddMonths(1),
                DatePrecision.Minute => start.AddMinutes(1),
                DatePrecision.Second => start.AddSeconds(1),
                _ => start.AddDays(1),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTime.MaxValue;
        }
    }
}
