using System.Globalization;

namespace NewsDataset;

/// <summary>Something that is wrong in a dataset's files, and where.</summary>
/// <param name="Id">Which rule it breaks: <c>NEWS0001</c> and so on; docs/diagnostics.md has a section for each.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong and what to do, with the offending value.</param>
/// <param name="File">The file, as it was named when it was opened.</param>
/// <param name="Line">The line, from 1. Lines end in LF or CRLF and nothing else.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="EndLine">The line where the offending characters end, from 1.</param>
/// <param name="EndColumn">The column just behind them, from 1.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record ArticleDiagnostic(
    string Id,
    ArticleDiagnosticSeverity Severity,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn)
{
    /// <summary>Returns the diagnostic as compilers write it: <c>file(line,column): error NEWS0001: message</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        File,
        Line,
        Column,
        Severity == ArticleDiagnosticSeverity.Error ? "error" : "warning",
        Id,
        Message);
}
