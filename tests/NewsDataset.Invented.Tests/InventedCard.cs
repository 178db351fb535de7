using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsDataset.Tests;

/// <summary>The tables of docs/invented.md, made from the data.</summary>
internal static class InventedCard
{
    /// <summary>Returns the page's part that is generated, in Markdown.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        Article[] articles = [.. InventedNews.Articles.OrderBy(static x => x.Language.Tag, StringComparer.Ordinal).ThenBy(static x => x.Id, StringComparer.Ordinal)];
        Line(text, $"{articles.Length} articles in {articles.Select(static x => x.Language).Distinct().Count()} languages and {articles.Select(WritingSystem.MainScriptOf).Distinct().Count()} scripts.");
        Line(text, string.Empty);
        Line(text, "## The articles");
        Line(text, string.Empty);
        Line(text, "| article | language | script | direction | calendars | headline | traps |");
        Line(text, "|---|---|---|---|---|---|---|");
        foreach (Article article in articles)
        {
            string script = WritingSystem.MainScriptOf(article);
            Line(text, $"| `{article.Id}` | {article.Language.Name} (`{article.Language}`) | {script} | {(WritingSystem.IsRightToLeft(script) ? "rtl" : "ltr")} | {Join(CalendarsOf(article))} | {Cell(article.Headline)} | {Join(Trap.All.Where(x => x.IsIn(article)).Select(static x => x.Name))} |");
        }

        Line(text, string.Empty);
        Line(text, "## Where to find a trap");
        Line(text, string.Empty);
        Line(text, "| trap | articles |");
        Line(text, "|---|---|");
        foreach (Trap trap in Trap.All)
        {
            Line(text, $"| {trap.Name} | {Join(articles.Where(trap.IsIn).Select(static x => "`" + x.Id + "`"))} |");
        }

        Line(text, string.Empty);
        Line(text, "## What each is there to break");
        Line(text, string.Empty);
        foreach (Article article in articles)
        {
            Line(text, $"- `{article.Id}`: {Cell(article.Tests)}");
        }

        return text.ToString();
    }

    private static IEnumerable<string> CalendarsOf(Article article) =>
        article.Dates.Where(static x => x.Value is not null).Select(static x => x.Calendar).Distinct().Order().Select(Trap.NameOf);

    private static string Join(IEnumerable<string> words) => string.Join(", ", words);

    // What Markdown would take for its own.
    private static string Cell(string? text) => text is null ? string.Empty : Regex.Replace(text.Trim(), @"[|<\[\]*_`\\]", static x => "\\" + x.Value);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
