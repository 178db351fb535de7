using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using NewsDataset.Cli.Input;
using NewsDataset.Overlay;
using Spectre.Console;

namespace NewsDataset.Cli.Output;

/// <summary>What <c>stats</c> has counted.</summary>
/// <param name="Folder">The folder, as it is shown.</param>
/// <param name="Statistics">The counts.</param>
/// <param name="Top">How many publishers, entities and speakers are written, of those that there are.</param>
internal sealed record StatsReport(string Folder, DatasetStatistics Statistics, int Top)
{
    private const int Gap = 2;
    private const int LongestBar = 40;
    private const string PartsOfBar = " ▏▎▍▌▋▊▉";

    private static readonly Style Grey = new(Color.Grey);

    /// <summary>Writes charts into a terminal, or for programs lines: what is counted, of which, and how many, with tabs between.</summary>
    public void WriteLines(ToolConsole console)
    {
        if (console.UsesColor)
        {
            WriteCharts(console.Styled(), console.Width);
            return;
        }

        console.Out.WriteLine("articles\t\t" + Number(Statistics.Articles));
        foreach (Chart chart in Charts())
        {
            foreach (Bar bar in chart.Bars)
            {
                console.Out.WriteLine(chart.Word + "\t" + TerminalText.Of(bar.Name) + "\t" + Number(bar.Count));
            }
        }

        foreach ((string which, long number) in Lengths())
        {
            console.Out.WriteLine("length\t" + which + "\t" + Number(number));
        }
    }

    /// <summary>Writes one JSON object; docs/cli.md says what is in it.</summary>
    public void WriteJson(TextWriter output) => JsonOutput.WriteObject(output, json =>
    {
        json.WriteString("folder", Folder);
        json.WriteNumber("articles", Statistics.Articles);
        Write(json, "languages", Statistics.Languages.ByCount());
        Write(json, "publishers", Statistics.Publishers.ByCount().Take(Top));
        Write(json, "published", Statistics.Published.ByName());
        Write(json, "precisions", Statistics.Precisions.ByCount());
        Write(json, "calendars", Statistics.Calendars.ByCount());
        Write(json, "blocks", Statistics.Blocks.ByCount());
        Write(json, "entities", Statistics.EntityTypes.ByCount());
        json.WriteStartArray("mentions");
        foreach ((string id, int count) in Statistics.Mentions.ByCount().Take(Top))
        {
            Entity entity = Statistics.Entities[id];
            json.WriteStartObject();
            json.WriteString("entity", id);
            json.WriteString("type", Vocabularies.EntityTypes.WordFor(entity.Type));
            json.WriteString("name", entity.Name);
            json.WriteNumber("mentions", count);
            json.WriteNumber("articles", Statistics.Mentioning[id]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("quotes");
        json.WriteNumber("withSpeaker", Statistics.QuotesWithSpeaker);
        json.WriteNumber("withoutSpeaker", Statistics.QuotesWithoutSpeaker);
        json.WriteEndObject();
        Write(json, "speakers", Statistics.Speakers.ByCount().Take(Top));
        json.WriteStartObject("length");
        json.WriteString("unit", "UTF-16 code unit");
        foreach ((string which, long number) in Lengths())
        {
            json.WriteNumber(which, number);
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<(string Name, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach ((string key, int count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Bar> Bars(IEnumerable<(string Name, int Count)> counts) => counts.Select(static x => new Bar(x.Name, x.Name, x.Count));

    private static string BarOf(int count, int most, int width)
    {
        // In eighths of a column, and never nothing where there is something.
        int eighths = (int)Math.Max(1, (long)count * width * PartsOfBar.Length / most);
        return (new string('█', eighths / PartsOfBar.Length) + PartsOfBar[eighths % PartsOfBar.Length]).TrimEnd();
    }

    private Chart[] Charts() =>
        [
            new("language", "Languages", [.. Statistics.Languages.ByCount().Select(static x => new Bar(x.Name, x.Name + " " + Language.FromTag(x.Name).Name, x.Count))]),
            new("publisher", "Publishers", [.. Bars(Statistics.Publishers.ByCount().Take(Top))], Statistics.Publishers.Count),
            new("published", "Published", [.. Bars(Statistics.Published.ByName())]),
            new("precision", "Published, to the", [.. Bars(Statistics.Precisions.ByCount())]),
            new("calendar", "Calendars of dates", [.. Bars(Statistics.Calendars.ByCount())]),
            new("block", "Blocks", [.. Bars(Statistics.Blocks.ByCount())]),
            new("entity", "Entities that are named", [.. Bars(Statistics.EntityTypes.ByCount())]),
            new("mention", "Mentions", [.. Bars(Statistics.Mentions.ByCount().Take(Top))], Statistics.Mentions.Count),
            new("quote", "Quotes", [new Bar("with-speaker", "with a speaker", Statistics.QuotesWithSpeaker), new Bar("without-speaker", "without a speaker", Statistics.QuotesWithoutSpeaker)]),
            new("speaker", "Speakers", [.. Bars(Statistics.Speakers.ByCount().Take(Top))], Statistics.Speakers.Count),
        ];

    private IEnumerable<(string Which, long Number)> Lengths() =>
    [
        ("total", Statistics.Length),
        ("shortest", Statistics.Shortest),
        ("median", Statistics.Median),
        ("longest", Statistics.Longest),
    ];

    private void WriteCharts(IAnsiConsole console, int width)
    {
        Chart[] charts = Array.FindAll(Charts(), static x => x.Bars.Count > 0);
        int labelWidth = int.Min(charts.SelectMany(static x => x.Bars).Select(static x => CellWidth.Of(TerminalText.Of(x.Label))).Append(0).Max(), int.Max(width / 3, 16));
        int bar = Gap + labelWidth + Gap;
        int countWidth = charts.SelectMany(static x => x.Bars).Select(static x => Number(x.Count).Length).Append(0).Max();
        int barWidth = int.Clamp(width - bar - 1 - countWidth, 1, LongestBar);

        var line = new StyledText();
        line.Append(Counted.Of(Statistics.Articles, "article"), new Style(decoration: Decoration.Bold)).WriteLine(console);
        foreach (Chart chart in charts)
        {
            line.WriteLine(console);
            line.Append(chart.Title, new Style(decoration: Decoration.Bold)).WriteLine(console);
            int most = chart.Bars.Max(static x => x.Count);
            foreach (Bar row in chart.Bars)
            {
                line.GoTo(Gap).Append(TerminalText.Isolate(TerminalText.Cut(TerminalText.Of(row.Label), labelWidth))).GoTo(bar);
                if (row.Count > 0)
                {
                    line.Append(BarOf(row.Count, most, barWidth), new Style(Color.Aqua)).Append(" ");
                }

                line.Append(Number(row.Count)).WriteLine(console);
            }

            if (chart.Total > chart.Bars.Count)
            {
                line.GoTo(Gap).Append("and " + Number(chart.Total - chart.Bars.Count) + " more", Grey).WriteLine(console);
            }
        }

        line.WriteLine(console);
        line.Append("Length in UTF-16 code units", new Style(decoration: Decoration.Bold)).WriteLine(console);
        foreach ((string which, long number) in Lengths())
        {
            line.GoTo(Gap).Append(which).GoTo(bar).Append(Number(number)).WriteLine(console);
        }
    }

    /// <param name="Word">What is counted, for programs.</param>
    /// <param name="Title">What is counted, for people.</param>
    /// <param name="Bars">What there is of it.</param>
    /// <param name="Total">How many there are, if not all of them are shown.</param>
    private sealed record Chart(string Word, string Title, IReadOnlyList<Bar> Bars, int Total = 0);

    private sealed record Bar(string Name, string Label, int Count);
}
