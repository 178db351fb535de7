using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;

/// <summary>The one line that every program writes: what it found, the microseconds since the first line of Main, the bytes allocated.</summary>
internal static class Answer
{
    public static void Write(long started, object? result)
    {
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);

        // Not the console's own encoding, which differs from host to host.
        using Stream output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{result}\t{elapsed.TotalMicroseconds:F1}\t{allocated}\n")));
    }
}
