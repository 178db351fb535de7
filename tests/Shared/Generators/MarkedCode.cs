using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Tests;

/// <summary>C# in which <c>«</c> and <c>»</c> stand around what should be reported.</summary>
internal sealed class MarkedCode
{
    private readonly List<TextSpan> _marks = [];

    public MarkedCode(string marked)
    {
        var text = new StringBuilder();
        int start = 0;
        foreach (char c in marked)
        {
            if (c == '«')
            {
                start = text.Length;
            }
            else if (c == '»')
            {
                _marks.Add(TextSpan.FromBounds(start, text.Length));
            }
            else
            {
                text.Append(c);
            }
        }

        Text = text.ToString();
    }

    /// <summary>Gets the code without the marks.</summary>
    public string Text { get; }

    /// <summary>Asserts that what was said of a file stands at the marks, in their order.</summary>
    /// <param name="diagnostics">All that was said.</param>
    /// <param name="file">The file.</param>
    /// <param name="expected">Severity, id and message.</param>
    public void AssertSaid(IEnumerable<Diagnostic> diagnostics, string file, params string[] expected) =>
        Assert.Equal(
            _marks.Zip(expected, static (x, y) => FormattableString.Invariant($"{x}: {y}")).Concat(expected.Skip(_marks.Count)).Concat(_marks.Skip(expected.Length).Select(static x => x.ToString())),
            diagnostics
                .Where(x => x.Location.GetLineSpan().Path == TestProject.Folder + "/" + file)
                .OrderBy(static x => x.Location.SourceSpan.Start)
                .Select(static x => FormattableString.Invariant($"{x.Location.SourceSpan}: {x.Severity} {x.Id}: {x.GetMessage(CultureInfo.InvariantCulture)}")));
}
