using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace Quickstart;

/// <summary>Prints tables: drawn ones in a terminal, lines with tabs where the output goes into a file or another program.</summary>
internal static class Report
{
    static Report() => Console.OutputEncoding = Encoding.UTF8;

    public static void Table(string title, string[] columns, IEnumerable<string?[]> rows)
    {
        if (Console.IsOutputRedirected)
        {
            Console.WriteLine($"# {title}");
            Console.WriteLine(string.Join('\t', columns));
            foreach (string?[] row in rows)
            {
                Console.WriteLine(string.Join('\t', row.Select(x => x ?? "-")));
            }

            Console.WriteLine();
            return;
        }

        // Terminals disagree on how wide Indic syllables are: no lines stand upright, and text in any script comes last.
        Table table = new Table().Border(TableBorder.Horizontal).BorderColor(Color.Grey);
        AnsiConsole.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
        foreach (string column in columns)
        {
            var header = new TableColumn($"[grey]{Markup.Escape(column)}[/]");
            table.AddColumn(column == columns[^1] ? header : header.NoWrap());
        }

        foreach (string?[] row in rows)
        {
            table.AddRow(row.Select(x => x is null ? new Markup("[grey]-[/]") : new Markup(Markup.Escape(x))));
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }

    public static void Line(string text) => Console.WriteLine(text);
}
