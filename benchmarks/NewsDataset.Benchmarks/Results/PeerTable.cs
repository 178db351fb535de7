using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Results;

/// <summary>The ways side by side: a line for each way and size, a column for each thing measured.</summary>
internal sealed class PeerTable
{
    private readonly Dictionary<(int Size, Way Way), Dictionary<string, string>> _cells = [];
    private readonly List<string> _columns = [];

    public bool IsEmpty => _cells.Count == 0;

    /// <summary>Puts a ratio, and what it was made from, into a column.</summary>
    public void Add(Way way, int size, string column, double ratio, string from) =>
        Add(way, size, column, $"{Quantity.Ratio(ratio)} <sub>{from}</sub>");

    public void Add(Way way, int size, string column, string cell)
    {
        if (!_columns.Contains(column))
        {
            _columns.Add(column);
        }

        if (!_cells.TryGetValue((size, way), out Dictionary<string, string>? line))
        {
            _cells.Add((size, way), line = new Dictionary<string, string>(StringComparer.Ordinal));
        }

        line[column] = cell;
    }

    public IEnumerable<string> ToMarkdown()
    {
        yield return "| articles | way | " + string.Join(" | ", _columns) + " |";
        yield return "|---:|---|" + string.Concat(Enumerable.Repeat("---|", _columns.Count));
        foreach (((int size, Way way), Dictionary<string, string> line) in _cells.OrderBy(static x => x.Key.Size).ThenBy(static x => IndexOf(x.Key.Way)))
        {
            IEnumerable<string> cells = _columns.Select(x => line.GetValueOrDefault(x, "–"));
            yield return string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {way.Name}: {way.Description} | {string.Join(" | ", cells)} |");
        }
    }

    private static int IndexOf(Way way) => Way.All.ToList().IndexOf(way);
}
