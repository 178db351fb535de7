using System.Diagnostics;

long started = Stopwatch.GetTimestamp();
object? result = args is [var question]
    ? question switch
    {
        "headline" => Reading.Headline(),
        "text" => Reading.Text(),
        "query" => Reading.Query(),
        _ => null,
    }
    : null;
Answer.Write(started, result);

internal static class Reading
{
    public static string? Headline() => Choice.Headline;

    public static long Text()
    {
        long length = 0;
        foreach (string text in Articles.AllTexts())
        {
            length += text.Length;
        }

        return length;
    }

    // Constants know neither language nor date.
    public static string? Query() => null;
}
