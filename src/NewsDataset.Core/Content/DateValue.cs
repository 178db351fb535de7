using System;
using System.Globalization;

namespace NewsDataset.Content;

/// <summary>A date as an annotation writes it: <c>YYYY</c> to <c>YYYY-MM-DDThh:mm:ss±hh:mm</c>, ASCII digits only.</summary>
/// <param name="Precision">How far it goes.</param>
/// <param name="Gregorian">The earliest Gregorian date and time that it can mean, if that is known.</param>
/// <param name="Offset">Its offset from UTC, if it has one.</param>
internal readonly record struct DateValue(DatePrecision Precision, DateTime? Gregorian, TimeSpan? Offset)
{
    private const int MaxOffsetHours = 14;

    /// <summary>Reads a date.</summary>
    /// <param name="value">The characters.</param>
    /// <param name="calendar">The calendar that they count in.</param>
    /// <param name="gregorian">The Gregorian day, <c>YYYY-MM-DD</c>, of a date in another calendar, if somebody gave it.</param>
    /// <param name="date">The date.</param>
    /// <returns><see langword="false"/> if the form is wrong, or a Gregorian date does not exist.</returns>
    public static bool TryRead(string value, DateCalendar calendar, string? gregorian, out DateValue date)
    {
        date = default;
        var reader = new FieldReader(value);
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        TimeSpan? offset = null;
        var precision = DatePrecision.Year;

        if (!reader.TryDigits(4, 1, 9999, out int year))
        {
            return false;
        }

        // Other calendars have months and days of their own: thirteen months in Ethiopia, 32 days in a Bangla month.
        bool own = calendar != DateCalendar.Gregorian;
        if (reader.Skip('-'))
        {
            precision = DatePrecision.Month;
            if (!reader.TryDigits(2, 1, own ? 13 : 12, out month))
            {
                return false;
            }

            if (reader.Skip('-'))
            {
                precision = DatePrecision.Day;
                if (!reader.TryDigits(2, 1, own ? 32 : DateTime.DaysInMonth(year, month), out day))
                {
                    return false;
                }

                if (reader.Skip('T'))
                {
                    precision = DatePrecision.Minute;
                    if (!reader.TryDigits(2, 0, 23, out hour) || !reader.Skip(':') || !reader.TryDigits(2, 0, 59, out minute))
                    {
                        return false;
                    }

                    if (reader.Skip(':'))
                    {
                        precision = DatePrecision.Second;
                        if (!reader.TryDigits(2, 0, 59, out second))
                        {
                            return false;
                        }
                    }

                    if (!reader.TryOffset(out offset))
                    {
                        return false;
                    }
                }
            }
        }

        if (!reader.AtEnd)
        {
            return false;
        }

        DateTime? start;
        if (own)
        {
            start = null;
            if (gregorian is not null)
            {
                if (!TryReadDay(gregorian, out DateTime gregorianDay))
                {
                    return false;
                }

                start = gregorianDay.Add(new TimeSpan(hour, minute, second));
            }
        }
        else
        {
            start = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        }

        date = new DateValue(precision, start, offset);
        return true;
    }

    /// <summary>Reads a Gregorian day, <c>YYYY-MM-DD</c>.</summary>
    public static bool TryReadDay(string value, out DateTime day)
    {
        day = default;
        if (value.Length != 10 || !TryRead(value, DateCalendar.Gregorian, null, out DateValue date))
        {
            return false;
        }

        day = date.Gregorian.GetValueOrDefault();
        return true;
    }

    private struct FieldReader(string text)
    {
        private int _position;

        public readonly bool AtEnd => _position == text.Length;

        public bool Skip(char c)
        {
            bool found = _position < text.Length && text[_position] == c;
            _position += found ? 1 : 0;
            return found;
        }

        public bool TryDigits(int count, int min, int max, out int number)
        {
            number = 0;
            if (_position + count > text.Length)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                char c = text[_position++];
                if (c is < '0' or > '9')
                {
                    return false;
                }

                number = (number * 10) + (c - '0');
            }

            return number >= min && number <= max;
        }

        public bool TryOffset(out TimeSpan? offset)
        {
            offset = null;
            if (AtEnd)
            {
                return true;
            }

            if (Skip('Z'))
            {
                offset = TimeSpan.Zero;
                return true;
            }

            bool west = text[_position] == '-';
            if (!west && text[_position] != '+')
            {
                return false;
            }

            _position++;
            if (!TryDigits(2, 0, MaxOffsetHours, out int hours) || !Skip(':') || !TryDigits(2, 0, 59, out int minutes)
                || (hours == MaxOffsetHours && minutes > 0))
            {
                return false;
            }

            var span = new TimeSpan(hours, minutes, 0);
            offset = west ? span.Negate() : span;
            return true;
        }
    }
}
