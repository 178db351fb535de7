using System.Diagnostics;

// It knows neither headlines nor entities, and has no answers.
long started = Stopwatch.GetTimestamp();
Answer.Write(started, null);
