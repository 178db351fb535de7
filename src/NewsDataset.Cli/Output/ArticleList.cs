using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace NewsDataset.Cli.Output;

/// <summary>Articles, a line each: what <c>list</c> and <c>find</c> write.</summary>
/// <param name="Rows">The articles, in the order of ids.</param>
/// <param name="Total">How many articles the folder has.</param>
internal sealed record ArticleList(IReadOnlyList<ArticleRow> Rows, int Total)
{
    private const int Gap = 2;

    // A headline of fewer columns says nothing.
    private const int LeastHeadline = 24;

    private static readonly Style Head = new(Color.Grey);

    /// <summary>Writes a table into a terminal, or for programs a line to an article, with tabs between its fields.</summary>
    public void WriteLines(ToolConsole console)
    {
        if (console.UsesColor)
        {
            WriteTable(console.Styled(), console.Width);
            return;
        }

        foreach (ArticleRow row in Rows)
        {
            console.Out.WriteLine(string.Join('\t', new[] { row.Id, row.Language, row.PublishedText, row.Headline ?? string.Empty }.Select(TerminalText.Of)));
        }
    }

    /// <summary>Writes the ids alone.</summary>
    public void WriteIds(TextWriter output)
    {
        foreach (ArticleRow row in Rows)
        {
            output.WriteLine(TerminalText.Of(row.Id));
        }
    }

    /// <summary>Writes a JSON object to a line.</summary>
    public void WriteJson(TextWriter output)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, JsonOutput.OneLine);
        foreach (ArticleRow row in Rows)
        {
            row.Write(json);
            json.Flush();
            output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            buffer.SetLength(0);
            json.Reset();
        }
    }

    private void WriteTable(IAnsiConsole console, int width)
    {
        (string Id, string Language, string Published)[] shown = [.. Rows.Select(static x => (TerminalText.Of(x.Id), x.Language, x.PublishedText.Split('T')[0]))];
        int languageWidth = Widest(shown.Select(static x => x.Language), "language");
        int publishedWidth = Widest(shown.Select(static x => x.Published), "published");

        // An id is there to be copied, so it is never cut: what stands behind a long one goes into the next line.
        int mostForIds = int.Max(width - languageWidth - publishedWidth - LeastHeadline - (3 * Gap), "id".Length);
        int idWidth = Widest(shown.Select(static x => x.Id).Where(x => CellWidth.Of(x) <= mostForIds), "id");
        int language = idWidth + Gap;
        int published = language + languageWidth + Gap;
        int headline = published + publishedWidth + Gap;

        var line = new StyledText();
        if (Rows.Count > 0)
        {
            line.Append("id", Head).GoTo(language).Append("language", Head).GoTo(published).Append("published", Head).GoTo(headline).Append("headline", Head);
            line.WriteLine(console);
        }

        for (int i = 0; i < shown.Length; i++)
        {
            line.Append(TerminalText.Isolate(shown[i].Id), new Style(Color.Aqua));
            if (CellWidth.Of(shown[i].Id) > idWidth)
            {
                line.WriteLine(console);
            }

            string cut = TerminalText.Cut(TerminalText.Of(Rows[i].Headline ?? string.Empty), int.Max(width - headline, LeastHeadline));
            line.GoTo(language).Append(shown[i].Language).GoTo(published).Append(shown[i].Published).GoTo(headline).Append(TerminalText.Isolate(cut));
            line.WriteLine(console);
        }

        string count = (Rows.Count == Total ? string.Empty : Rows.Count.ToString(CultureInfo.InvariantCulture) + " of ") + Counted.Of(Total, "article");
        line.Append(count, Head).WriteLine(console);
    }

    private static int Widest(IEnumerable<string> texts, string head) => texts.Select(static x => CellWidth.Of(x)).Append(head.Length).Max();
}
