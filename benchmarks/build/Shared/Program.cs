using System.Diagnostics;

// Every way has a Reading of its own, called by name: whatever stood between would be measured with it.
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
