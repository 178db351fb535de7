using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NewsDataset.Cli.Fixing;
using NewsDataset.Snapshots;

namespace NewsDataset.Cli.Output;

/// <summary>What <c>fix</c> has mended, or would.</summary>
/// <param name="Folder">The folder, as it is shown.</param>
/// <param name="Files">The files that something was mended in, or is left to do.</param>
/// <param name="IsDryRun">Whether nothing was written.</param>
internal sealed record FixReport(string Folder, IReadOnlyList<FixableFile> Files, bool IsDryRun)
{
    public int Fixes => Files.Sum(static x => x.Fixes.Count);

    public int Leftovers => Files.Sum(static x => x.Leftovers.Count);

    /// <summary>Writes a line for each change, or the changes as a diff; behind them what is left, and the counts.</summary>
    public void WriteLines(TextWriter output)
    {
        foreach (FixableFile file in Files)
        {
            if (IsDryRun)
            {
                WriteDiff(file, output);
            }
            else
            {
                foreach (Fix fix in file.Fixes)
                {
                    output.WriteLine(VisibleText.Reveal(file.ShownPath) + Place(fix) + ": " + fix.What);
                }
            }
        }

        foreach (Leftover leftover in Files.SelectMany(static x => x.Leftovers))
        {
            output.WriteLine(VisibleText.Reveal(leftover.ToString()));
        }

        output.WriteLine(
            Fixes + Leftovers == 0
                ? "Nothing to fix."
                : string.Create(CultureInfo.InvariantCulture, $"{Fixes} {(IsDryRun ? "to fix" : "fixed")}, {Leftovers} left for you"));
    }

    /// <summary>Writes one JSON object; docs/cli.md says what is in it.</summary>
    public void WriteJson(TextWriter output) => JsonOutput.WriteObject(output, json =>
    {
        json.WriteString("folder", Folder);
        json.WriteBoolean("dryRun", IsDryRun);
        json.WriteStartArray("fixes");
        foreach (FixableFile file in Files)
        {
            foreach (Fix fix in file.Fixes)
            {
                json.WriteStartObject();
                json.WriteString("file", file.ShownPath);
                if (fix.Line is { } line)
                {
                    json.WriteNumber("line", line);
                }

                json.WriteString("what", fix.What);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("left");
        foreach (Leftover leftover in Files.SelectMany(static x => x.Leftovers))
        {
            json.WriteStartObject();
            json.WriteString("file", leftover.File);
            json.WriteNumber("line", leftover.Line);
            json.WriteNumber("column", leftover.Column);
            json.WriteString("message", leftover.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Place(Fix fix) => fix.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"({line})") : string.Empty;

    // A line that begins with “#” is a change that lines cannot show.
    private static void WriteDiff(FixableFile file, TextWriter output)
    {
        if (file.Fixes.Count == 0)
        {
            return;
        }

        string name = VisibleText.Reveal(file.ShownPath);
        output.WriteLine("--- " + name);
        output.WriteLine("+++ " + (file.NewName is null ? name : name[..(name.LastIndexOf('/') + 1)] + file.NewName));
        foreach (Fix fix in file.Fixes)
        {
            if (fix is not { Line: { } line, Before: { } before, After: { } after })
            {
                output.WriteLine("# " + fix.What);
                continue;
            }

            string[] lines = after.Split('\n');
            string count = lines.Length == 1 ? string.Empty : "," + lines.Length.ToString(CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"@@ -{line} +{line}{count} @@ {fix.What}"));
            output.WriteLine("-" + before);
            foreach (string added in lines)
            {
                output.WriteLine("+" + added);
            }
        }
    }
}
