using System;
using System.Collections.Generic;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>A file whose faults are marked where they stand: <c>«</c> where one begins and, if the test cares, <c>»</c> where it ends.</summary>
internal sealed class MarkedText
{
    private readonly List<(string Start, string? End)> _marks = [];

    public MarkedText(string marked)
    {
        var text = new StringBuilder();
        int line = 1;
        int column = 1;
        foreach (char c in marked)
        {
            string place = FormattableString.Invariant($"{line}:{column}");
            if (c == '«')
            {
                _marks.Add((place, null));
                continue;
            }

            if (c == '»')
            {
                int open = _marks.FindLastIndex(static x => x.End is null);
                _marks[open] = (_marks[open].Start, place);
                continue;
            }

            text.Append(c);
            // A byte order mark is no character of the text.
            column += c == '\uFEFF' && text.Length == 1 ? 0 : 1;
            (line, column) = c == '\n' ? (line + 1, 1) : (line, column);
        }

        Text = text.ToString();
    }

    /// <summary>Gets the file without the marks.</summary>
    public string Text { get; }

    /// <summary>Checks that the diagnostics stand at the marks and have the ids, in the order of the file.</summary>
    public void AssertMatches(string ids, IReadOnlyList<ArticleDiagnostic> diagnostics)
    {
        var expected = new List<string>();
        var actual = new List<string>();
        string[] rules = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < Math.Max(rules.Length, diagnostics.Count); i++)
        {
            string? end = i < _marks.Count ? _marks[i].End : null;
            if (i < rules.Length)
            {
                expected.Add(rules[i] + " at " + _marks[i].Start + (end is null ? string.Empty : " to " + end));
            }

            if (i < diagnostics.Count)
            {
                ArticleDiagnostic found = diagnostics[i];
                actual.Add(
                    FormattableString.Invariant($"{found.Id} at {found.Line}:{found.Column}")
                    + (end is null ? string.Empty : FormattableString.Invariant($" to {found.EndLine}:{found.EndColumn}")));
            }
        }

        Assert.Equal(expected, actual);
    }
}
