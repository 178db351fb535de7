using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Benchmarks.Results;

/// <summary>What a run found.</summary>
internal sealed class Report
{
    private readonly List<TargetRow> _targets = [];

    public PeerTable Peers { get; } = new();

    public void Add(TargetRow row) => _targets.Add(row);

    /// <summary>Returns the lines of the result.</summary>
    /// <param name="command">What was run.</param>
    public IEnumerable<string> ToMarkdown(string command)
    {
        yield return "# Results";
        yield return string.Empty;
        foreach (string line in Machine.Describe(command))
        {
            yield return "- " + line;
        }

        yield return string.Empty;
        yield return "Every ratio is made from medians of this one run, which stand beside it in small print; README.md says how each is measured.";
        yield return string.Empty;
        yield return "## Targets";
        yield return string.Empty;
        yield return "| what | measured | target | met | made from |";
        yield return "|---|---:|---:|---|---|";
        foreach (TargetRow row in _targets)
        {
            yield return $"| {row.What} | {row.Measured} | {row.Target} | {Word(row.Met)} | <sub>{row.From}</sub> |";
        }

        if (!Peers.IsEmpty)
        {
            yield return string.Empty;
            yield return "## Ways side by side";
            yield return string.Empty;
            foreach (string line in Peers.ToMarkdown())
            {
                yield return line;
            }
        }
    }

    private static string Word(bool? met) => met switch
    {
        true => "yes",
        false => "**no**",
        null => string.Empty,
    };
}
