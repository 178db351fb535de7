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

        Table table = new Table().Title($"[bold]{Markup.Escape(title)}[/]").Border(TableBorder.Rounded).ShowRowSeparators().Expand();
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn($"[grey]{Markup.Escape(column)}[/]"));
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
