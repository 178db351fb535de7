using System;
using System.Diagnostics;
using System.Globalization;

namespace NewsDataset;

/// <summary>A date that an article names: normalised as far as its text goes, and no further.</summary>
/// <remarks>
/// Nothing is invented: a zone that the text does not say is unknown (<see cref="Offset"/> is <see langword="null"/>), and a date
/// without a year has no value. Immutable, and safe to use from several threads.
/// </remarks>
/// <example><code>DateMention? published = article.Published;
/// Console.WriteLine($"{published?.Value} (to the {published?.Precision})");   // 2025-06-25 (to the Day)</code></example>
[DebuggerDisplay("{Kind,nq} {Value,nq}: {Text}")]
public sealed record DateMention : IComparable<DateMention>
{
    internal DateMention(
        DateKind kind,
        string? value,
        DatePrecision precision,
        DateCalendar calendar,
        DateTime? gregorian,
        TimeSpan? offset,
        string? zone,
        string? text,
        TextRange? range)
    {
        Kind = kind;
        Value = value;
        Precision = precision;
        Calendar = calendar;
        Gregorian = gregorian;
        Offset = offset;
        Zone = zone;
        Text = text;
        Range = range;
    }

    /// <summary>Gets what the date says of the article.</summary>
    public DateKind Kind { get; }

    /// <summary>
    /// Gets the date in the form <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>, <c>YYYY-MM-DDThh:mm</c> or <c>YYYY-MM-DDThh:mm:ss</c> (the last
    /// two with an offset where the text has one), counted in <see cref="Calendar"/>; <see langword="null"/> if the text cannot be placed. Follows ISO 8601-1.
    /// </summary>
    public string? Value { get; }

    /// <summary>Gets how far <see cref="Value"/> goes.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Gets the calendar that <see cref="Value"/> is counted in.</summary>
    public DateCalendar Calendar { get; }

    /// <summary>Gets the earliest Gregorian date and time that the value can mean, in the text's own zone, or <see langword="null"/> if it is unknown.</summary>
    public DateTime? Gregorian { get; }

    /// <summary>Gets the offset from UTC that the text says, or <see langword="null"/> if it says none.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Gets the name of the zone that the text says (<c>IST</c>, <c>Asia/Kolkata</c>), or <see langword="null"/>.</summary>
    public string? Zone { get; }

    /// <summary>Gets the characters of the date, or <see langword="null"/> if the front matter gave it.</summary>
    public string? Text { get; }

    /// <summary>Gets where they stand in <see cref="Article.Raw"/>, or <see langword="null"/> if the front matter gave the date.</summary>
    public TextRange? Range { get; }

    /// <summary>Gets the earliest instant that the date can mean, an unknown zone read as UTC; <see langword="null"/> if it cannot be placed.</summary>
    public DateTimeOffset? Earliest
    {
        get
        {
            if (Gregorian is not { } local)
            {
                return null;
            }

            TimeSpan offset = Offset ?? TimeSpan.Zero;
            long utc = local.Ticks - offset.Ticks;

            // The first and the last day of the calendar have no such instant in every zone.
            return utc < DateTimeOffset.MinValue.Ticks || utc > DateTimeOffset.MaxValue.Ticks
                ? new DateTimeOffset(local, TimeSpan.Zero)
                : new DateTimeOffset(local, offset);
        }
    }

    /// <summary>Orders dates by their earliest instant, then the coarser before the finer. A date that cannot be placed comes first.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>A negative number, zero or a positive number, as <see cref="IComparable{T}"/> has it.</returns>
    public int CompareTo(DateMention? other)
    {
        if (other is null)
        {
            return 1;
        }

        int instant = Nullable.Compare(Earliest, other.Earliest);
        return instant != 0 ? instant : Precision.CompareTo(other.Precision);
    }

    /// <summary>Says whether the left date comes before the right one.</summary>
    public static bool operator <(DateMention? left, DateMention? right) => Compare(left, right) < 0;

    /// <summary>Says whether the left date comes after the right one.</summary>
    public static bool operator >(DateMention? left, DateMention? right) => Compare(left, right) > 0;

    /// <summary>Says whether the left date does not come after the right one.</summary>
    public static bool operator <=(DateMention? left, DateMention? right) => Compare(left, right) <= 0;

    /// <summary>Says whether the left date does not come before the right one.</summary>
    public static bool operator >=(DateMention? left, DateMention? right) => Compare(left, right) >= 0;

    /// <summary>Returns the value, or the characters of a date that cannot be placed.</summary>
    public override string ToString() =>
        Value is null ? Text ?? string.Empty
        : Calendar == DateCalendar.Gregorian ? Value
        : string.Format(CultureInfo.InvariantCulture, "{0} ({1})", Value, Calendar);

    private static int Compare(DateMention? left, DateMention? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}
