using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using NewsDataset.Snapshots;
using Spectre.Console;

namespace NewsDataset.Cli.Output;

/// <summary>What <c>check</c> has found.</summary>
/// <param name="Folder">The folder, as it is shown.</param>
/// <param name="Articles">The number of articles, without those that are retired.</param>
/// <param name="Diagnostics">What is wrong, in the order of files and places.</param>
internal sealed record CheckReport(string Folder, int Articles, ImmutableArray<ArticleDiagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(static x => x.Severity == ArticleDiagnosticSeverity.Error);

    public int Warnings => Diagnostics.Length - Errors;

    /// <summary>Writes a line for each diagnostic, as a compiler does, and the counts behind them.</summary>
    public void WriteLines(ToolConsole console, bool withCounts)
    {
        if (console.UsesColor)
        {
            WriteColored(console.Styled(), withCounts);
            return;
        }

        foreach (ArticleDiagnostic diagnostic in Diagnostics)
        {
            console.Out.WriteLine(diagnostic.ToString());
        }

        if (withCounts)
        {
            console.Out.WriteLine(Counts());
        }
    }

    /// <summary>Writes one JSON object; docs/cli.md says what is in it.</summary>
    public void WriteJson(TextWriter output) => JsonOutput.WriteObject(output, json =>
    {
        json.WriteString("folder", Folder);
        json.WriteNumber("articles", Articles);
        json.WriteNumber("errors", Errors);
        json.WriteNumber("warnings", Warnings);
        json.WriteStartArray("diagnostics");
        foreach (ArticleDiagnostic diagnostic in Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", diagnostic.Severity == ArticleDiagnosticSeverity.Error ? "error" : "warning");
            json.WriteString("message", diagnostic.Message);
            json.WriteString("file", diagnostic.File);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            json.WriteNumber("endLine", diagnostic.EndLine);
            json.WriteNumber("endColumn", diagnostic.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private void WriteColored(IAnsiConsole console, bool withCounts)
    {
        foreach (ArticleDiagnostic diagnostic in Diagnostics)
        {
            bool isError = diagnostic.Severity == ArticleDiagnosticSeverity.Error;

            // A file's name may hold what a terminal takes for a command.
            string place = VisibleText.Reveal(string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", diagnostic.File, diagnostic.Line, diagnostic.Column));
            console.Write(new Paragraph()
                .Append(place, new Style(Color.Aqua))
                .Append(": ")
                .Append((isError ? "error " : "warning ") + diagnostic.Id, new Style(isError ? Color.Red : Color.Yellow))
                .Append(": " + diagnostic.Message + "\n"));
        }

        if (withCounts)
        {
            console.Write(new Paragraph(Counts() + "\n", new Style(Errors > 0 ? Color.Red : Warnings > 0 ? Color.Yellow : Color.Green)));
        }
    }

    private string Counts() => Counted.Of(Articles, "article") + ", " + Counted.Of(Errors, "error") + ", " + Counted.Of(Warnings, "warning");
}
