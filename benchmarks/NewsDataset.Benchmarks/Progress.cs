using System;
using System.Diagnostics;
using System.Globalization;

namespace NewsDataset.Benchmarks;

/// <summary>Tells who waits what is being done. Not on the standard output, which has the result.</summary>
internal static class Progress
{
    private static readonly long Started = Stopwatch.GetTimestamp();

    public static void Say(string what) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(Started):hh\\:mm\\:ss} {what}"));
}
