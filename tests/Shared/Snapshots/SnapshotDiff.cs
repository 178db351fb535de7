using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DiffEngine;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace NewsDataset.Tests;

/// <summary>Writes what differs between two texts, line by line, as <c>diff -u</c> does; with colours the words that differ stand out.</summary>
internal static class SnapshotDiff
{
    private const int Context = 2;
    private const int MaxLines = 60;

    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Inverse = "\e[7m";
    private const string NotInverse = "\e[27m";
    private const string Dim = "\e[2m";
    private const string Plain = "\e[0m";

    /// <summary>Gets whether whoever reads the output of the tests sees colours: somebody at a terminal who has not said otherwise (no-color.org).</summary>
    public static bool HasColors { get; } =
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !BuildServerDetector.Detected
        && Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";

    /// <summary>Writes the difference.</summary>
    /// <param name="before">What it should be: its lines begin with a minus.</param>
    /// <param name="after">What it is: its lines begin with a plus.</param>
    /// <param name="colors">Whether to write colours.</param>
    public static string Write(string before, string after, bool colors)
    {
        SideBySideDiffModel model = SideBySideDiffBuilder.Diff(before, after, ignoreWhiteSpace: false, ignoreCase: false);
        List<DiffPiece> old = model.OldText.Lines;
        List<DiffPiece> now = model.NewText.Lines;
        var text = new StringBuilder();
        int written = 0;
        int line = 0;
        while (line < old.Count && written < MaxLines)
        {
            if (old[line].Type == ChangeType.Unchanged)
            {
                line++;
                continue;
            }

            // From here to where the next unchanged lines are more than both contexts together.
            int end = line;
            for (int next = line; next < old.Count && next <= end + (2 * Context) + 1; next++)
            {
                end = old[next].Type == ChangeType.Unchanged ? end : next;
            }

            int first = Math.Max(0, line - Context);
            int last = Math.Min(old.Count - 1, end + Context);
            int number = old.Take(first + 1).Count(static x => x.Position is not null);
            text.Append(colors ? Dim : null).Append(CultureInfo.InvariantCulture, $"@@ line {Math.Max(1, number)} @@").Append(colors ? Plain : null).Append('\n');
            written += WriteHunk(text, old, now, first, last, colors);
            line = end + 1;
        }

        int left = old.Skip(line).Count(static x => x.Type != ChangeType.Unchanged);
        return text.Append(left > 0 ? string.Create(CultureInfo.InvariantCulture, $"… and {left} more lines") : string.Empty).ToString().TrimEnd('\n');
    }

    private static int WriteHunk(StringBuilder text, List<DiffPiece> old, List<DiffPiece> now, int first, int last, bool colors)
    {
        int line = first;
        while (line <= last)
        {
            if (old[line].Type == ChangeType.Unchanged)
            {
                text.Append(' ').Append(old[line].Text).Append('\n');
                line++;
                continue;
            }

            int end = line;
            while (end <= last && old[end].Type != ChangeType.Unchanged)
            {
                end++;
            }

            WriteSide(text, '-', Red, old.GetRange(line, end - line), colors);
            WriteSide(text, '+', Green, now.GetRange(line, end - line), colors);
            line = end;
        }

        return last - first + 1;
    }

    private static void WriteSide(StringBuilder text, char sign, string color, List<DiffPiece> lines, bool colors)
    {
        foreach (DiffPiece line in lines.Where(static x => x.Type != ChangeType.Imaginary))
        {
            text.Append(colors ? color : null).Append(sign);
            if (colors && line.Type == ChangeType.Modified)
            {
                foreach (DiffPiece piece in line.SubPieces.Where(static x => x.Text is not null))
                {
                    bool differs = piece.Type != ChangeType.Unchanged;
                    text.Append(differs ? Inverse : null).Append(piece.Text).Append(differs ? NotInverse : null);
                }
            }
            else
            {
                text.Append(line.Text);
            }

            text.Append(colors ? Plain : null).Append('\n');
        }
    }
}
