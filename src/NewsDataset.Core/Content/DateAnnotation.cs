using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>A date as it is written down: what is stored, and what a <see cref="DateMention"/> is made from.</summary>
/// <param name="Value">The value, or <see langword="null"/>.</param>
/// <param name="Calendar">The calendar of the value.</param>
/// <param name="Gregorian">The Gregorian day of a value in another calendar, or <see langword="null"/>.</param>
/// <param name="Zone">The zone's name, or <see langword="null"/>.</param>
/// <param name="Text">The characters, or <see langword="null"/> if the front matter gave the date.</param>
/// <param name="Range">Where they stand, or <see langword="null"/>.</param>
internal sealed record DateAnnotation(string? Value, DateCalendar Calendar, string? Gregorian, string? Zone, string? Text, TextRange? Range)
{
    public static DateAnnotation FromSpan(PeeledSpan span, string raw)
    {
        DateCalendar calendar = DateCalendar.Gregorian;
        if (span.Attributes.Find("calendar") is { } name)
        {
            Vocabularies.Calendars.TryGet(name.Value, out calendar);
        }

        return new DateAnnotation(
            span.Attributes.Find("value")?.Value,
            calendar,
            span.Attributes.Find("gregorian")?.Value,
            span.Attributes.Find("zone")?.Value,
            span.Range.Slice(raw),
            span.Range);
    }

    public DateMention ToMention(DateKind kind) =>
        Value is not null && DateValue.TryRead(Value, Calendar, Gregorian, out DateValue date)
            ? new DateMention(kind, Value, date.Precision, Calendar, date.Gregorian, date.Offset, Zone, Text, Range)
            : new DateMention(kind, null, DatePrecision.Unknown, Calendar, null, null, Zone, Text, Range);
}
