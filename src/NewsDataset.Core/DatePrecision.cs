#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>How far a date goes. Never finer than its text: “May 2025” is a month.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<DatePrecision>))]
#endif
public enum DatePrecision
{
    /// <summary>The text names a date that cannot be placed without guessing: “Tuesday”, “7/2”.</summary>
    Unknown = 0,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A minute of a day.</summary>
    Minute,

    /// <summary>A second of a day.</summary>
    Second,
}
