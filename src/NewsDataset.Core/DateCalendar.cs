#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>The calendar that a date's year, month and day are counted in.</summary>
/// <remarks>Names follow the Unicode CLDR calendar types where CLDR has the calendar.</remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<DateCalendar>))]
#endif
public enum DateCalendar
{
    /// <summary>The Gregorian calendar. CLDR: <c>gregorian</c>.</summary>
    Gregorian = 0,

    /// <summary>The Bangla calendar (বঙ্গাব্দ), in use in Bangladesh and West Bengal. CLDR has none.</summary>
    Bangla,

    /// <summary>The Islamic (Hijri) calendar. CLDR: <c>islamic</c>.</summary>
    Islamic,

    /// <summary>The Persian (Solar Hijri) calendar. CLDR: <c>persian</c>.</summary>
    Persian,

    /// <summary>The Hebrew calendar. CLDR: <c>hebrew</c>.</summary>
    Hebrew,

    /// <summary>The Thai Buddhist calendar. CLDR: <c>buddhist</c>.</summary>
    Buddhist,

    /// <summary>The Ethiopic calendar. CLDR: <c>ethiopic</c>.</summary>
    Ethiopic,

    /// <summary>The Japanese era calendar; the year is counted in the era that the text names. CLDR: <c>japanese</c>.</summary>
    Japanese,

    /// <summary>The calendar of the Republic of China (Minguo). CLDR: <c>roc</c>.</summary>
    Roc,

    /// <summary>The Indian national (Saka) calendar. CLDR: <c>indian</c>.</summary>
    Indian,
}
