using System.Collections.Generic;
using System.Linq;
using NewsDataset.Benchmarks.Builds;
using NewsDataset.Benchmarks.Results;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Reading;

/// <summary>The medians of what a program needed.</summary>
/// <param name="Process">Seconds from the start of the process to its end.</param>
/// <param name="Main">Seconds from the first line of Main to the answer.</param>
/// <param name="Allocated">Bytes.</param>
internal sealed record AnswerMedians(double Process, double Main, double Allocated);

/// <summary>Asks several programs one question, each time in a fresh process.</summary>
internal static class Rounds
{
    /// <summary>Asks the programs in turn.</summary>
    /// <returns>Their medians; a way that cannot hold so many articles is not among them.</returns>
    public static Dictionary<Way, AnswerMedians> Ask(string question, IEnumerable<Way> ways, int size, int rounds)
    {
        List<Consumer> consumers = [.. ways.Select(x => Consumer.Get(x, size)).Where(static x => x.TryBuild())];
        var answers = consumers.ToDictionary(static x => x.Way, static _ => new List<ProgramAnswer>());

        // The first start of a program finds its files cold, whichever way it goes; none of them counts.
        for (int round = -1; round < rounds; round++)
        {
            Progress.Say($"'{question}' {round + 1}/{rounds}, {Quantity.Count(size)} articles");
            foreach (Consumer consumer in consumers)
            {
                ProgramAnswer answer = consumer.Ask(question);
                if (round >= 0)
                {
                    answers[consumer.Way].Add(answer);
                }
            }
        }

        return answers.ToDictionary(
            static x => x.Key,
            static x => new AnswerMedians(
                Quantity.Median(x.Value.Select(static y => y.Process.TotalSeconds)),
                Quantity.Median(x.Value.Select(static y => y.Main.TotalSeconds)),
                Quantity.Median(x.Value.Select(static y => (double)y.Allocated))));
    }
}
