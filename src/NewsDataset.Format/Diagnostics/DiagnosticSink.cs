using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NewsDataset.Diagnostics;

/// <summary>Takes what is wrong in one file, and knows its lines.</summary>
internal sealed class DiagnosticSink
{
    /// <summary>How many faults of a file are shown.</summary>
    public const int MaxDiagnostics = 100;

    private readonly string _path;
    private readonly List<int> _lineStarts = [0];
    private readonly int _length;
    private readonly List<FileDiagnostic> _diagnostics = [];
    private int _dropped;

    [MethodImpl(HotLoop.Optimize)]
    public DiagnosticSink(string path, string text)
    {
        _path = path;
        _length = text.Length;

        // Only a line feed ends a line; Roslyn would also count U+2028, NEL and a lone carriage return.
        for (int feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', feed + 1))
        {
            _lineStarts.Add(feed + 1);
        }
    }

    /// <summary>Gets whether an error, not a mere warning, was reported.</summary>
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticRule rule, int start, int length, params string[] arguments)
    {
        HasErrors |= rule.Severity == RuleSeverity.Error;
        if (_diagnostics.Count == MaxDiagnostics)
        {
            _dropped++;
            return;
        }

        _diagnostics.Add(new FileDiagnostic(rule, Locate(start, length), arguments));
    }

    public FileLocation Locate(int start, int length)
    {
        start = Math.Min(Math.Max(start, 0), _length);
        int end = Math.Min(start + Math.Max(length, 0), _length);
        int line = LineOf(start);
        int endLine = LineOf(end);
        return new FileLocation(_path, start, end - start, line, start - _lineStarts[line], endLine, end - _lineStarts[endLine]);
    }

    /// <summary>Returns a place's line as people count, from 1.</summary>
    public string LineNumber(int position) => (LineOf(position) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns everything reported, in the order of the file.</summary>
    public IReadOnlyList<FileDiagnostic> ToList()
    {
        List<FileDiagnostic> sorted = [.. _diagnostics.OrderBy(static x => x.Location.Start)];
        if (_dropped > 0)
        {
            sorted.Add(new FileDiagnostic(DiagnosticRules.TooManyErrors, Locate(0, 0), _dropped.ToString(CultureInfo.InvariantCulture)));
        }

        return sorted;
    }

    private int LineOf(int position)
    {
        int index = _lineStarts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }
}
