using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsDataset.Benchmarks.Results;

/// <summary>Writes what was measured as people read it.</summary>
internal static class Quantity
{
    public static string Time(double seconds) => seconds switch
    {
        >= 1 => Format(seconds, "s"),
        >= 1e-3 => Format(seconds * 1e3, "ms"),
        >= 1e-6 => Format(seconds * 1e6, "µs"),
        _ => Format(seconds * 1e9, "ns"),
    };

    public static string Bytes(double bytes) => bytes switch
    {
        >= 1e9 => Format(bytes / 1e9, "GB"),
        >= 1e6 => Format(bytes / 1e6, "MB"),
        >= 1e3 => Format(bytes / 1e3, "kB"),
        _ => Format(bytes, "B"),
    };

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Writes a ratio with three digits that count.</summary>
    public static string Ratio(double ratio) => Digits(ratio);

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static string Format(double value, string unit) => Digits(value) + " " + unit;

    private static string Digits(double value) => value switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("F2", CultureInfo.InvariantCulture),
        0 => "0",
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    };
}
