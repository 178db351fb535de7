using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using NewsDataset.Naming;

namespace NewsDataset.Tests;

/// <summary>A way in which news text breaks software, and how to tell that an article has it: from its characters or its labels, never from what it says of itself.</summary>
/// <param name="Name">What it is called on the card.</param>
/// <param name="IsIn">Says whether an article has it.</param>
internal sealed record Trap(string Name, Func<Article, bool> IsIn)
{
    /// <summary>Gets the traps, each of which at least two articles have.</summary>
    public static IReadOnlyList<Trap> All { get; } =
    [
        // Characters.
        new("astral characters", static x => x.Raw.Any(char.IsSurrogate)),
        new("emoji joined by ZWJ", static x => Regex.IsMatch(x.Raw, @"[\uD83C-\uD83E\u2600-\u27BF][\uDC00-\uDFFF]?\uFE0F?(\uD83C[\uDFFB-\uDFFF])?\u200D")),
        new("flags", static x => Regex.IsMatch(x.Raw, @"(\uD83C[\uDDE6-\uDDFF]){2}|\uD83C[\uDFF3\uDFF4]")),
        new("skin tones", static x => Regex.IsMatch(x.Raw, @"\uD83C[\uDFFB-\uDFFF]")),
        new("variation selectors", static x => x.Raw.EnumerateRunes().Any(static r => r.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF))),
        new("Adlam in the headline", static x => Has(x.Headline, "Adlam")),
        new("decomposed letters (NFD)", static x => !NormalizationFormC.IsNormalized(x.Raw)),
        new("ZWNJ", static x => x.Raw.Contains('\u200C', StringComparison.Ordinal)),
        new("ZWJ within words", static x => Regex.IsMatch(x.Raw, @"[\u0900-\u0DFF]\u200D")),
        new("bidi marks", static x => x.Raw.Any(static c => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))),
        new("bidi: Latin and numbers within right-to-left text", static x => IsRightToLeft(x) && Regex.IsMatch(x.Raw, "[A-Za-z]{3}") && x.Raw.Any(char.IsDigit)),
        new("bidi: right-to-left within left-to-right text", static x => !IsRightToLeft(x) && WritingSystem.ScriptsOf(x.Raw).Any(WritingSystem.IsRightToLeft)),
        new("vowel signs on Arabic or Hebrew letters", static x => x.Raw.Any(static c => c is (>= '\u064B' and <= '\u0652') or (>= '\u05B0' and <= '\u05BC'))),
        new("Urdu letters", static x => x.Raw.Contains('\u06D4', StringComparison.Ordinal) && x.Raw.Contains('\u06C1', StringComparison.Ordinal) && x.Raw.Contains('\u06D2', StringComparison.Ordinal)),
        new("dotless ı and dotted İ", static x => x.Raw.Contains('ı', StringComparison.Ordinal) && x.Raw.Contains('İ', StringComparison.Ordinal)),
        new("NBSP before punctuation", static x => Regex.IsMatch(x.Raw, @"[\u00A0\u202F][;:!?»]")),
        new("soft hyphens", static x => x.Raw.Contains('\u00AD', StringComparison.Ordinal)),
        new("very long words", static x => Regex.IsMatch(x.Raw, @"(?<![\p{L}/._-])[A-Za-z\u00C0-\u024F\u00AD]{30,}")),
        new("no spaces between words", static x => Regex.IsMatch(x.Raw, @"[\u0E00-\u0E7F]{40,}|[\u1000-\u109F]{40,}|[\u3040-\u9FFF]{40,}")),
        new("ruby as text", static x => Regex.IsMatch(x.Raw, @"[\u4E00-\u9FFF](（[\u3041-\u3096]+）|《[\u3041-\u3096]+》)")),
        new("full-width digits or letters", static x => x.Raw.Any(static c => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ'))),
        new("native digits", static x => x.Raw.EnumerateRunes().Any(static r => r.Value > 0x7F && r.Value is not (>= 0xFF10 and <= 0xFF19) && Rune.IsDigit(r))),
        new("ideographic spaces", static x => x.Raw.Contains('\u3000', StringComparison.Ordinal)),
        new("escaped markup", static x => Regex.IsMatch(x.Raw, @"\]\{[.@#]|(^|\n):::|\\[\[\]{}\\]")),

        // What the text says.
        new("era dates", static x => x.Dates.Any(static d => d.Calendar == DateCalendar.Japanese)),
        .. Enum.GetValues<DateCalendar>().Where(static x => x is not (DateCalendar.Gregorian or DateCalendar.Japanese))
            .Select(static calendar => new Trap("the " + NameOf(calendar) + " calendar", x => x.Dates.Any(d => d.Calendar == calendar))),
        new("two calendars in one article", static x => x.Dates.Where(static d => d.Value is not null).Select(static d => d.Calendar).Distinct().Count() > 1),
        new("nested quotes", static x => x.Quotes.Any(static q => q.NestedIn is not null)),
        new("split quotes", static x => x.Quotes.Any(static q => q.PartOf is not null)),
        new("several authors", static x => x.Contributors.Count(static c => c.Role == ContributorRole.Author) > 1),
        new("a correction", static x => x.Genre == "correction"),
        new("a live blog with times", static x => x.Genre == "live-blog" && x.Dates.Length >= 5),
        new("a table turned to text", static x => x.Raw.Split('\n').Count(static line => line.Count(static c => c is '\t' or '|') >= 2) >= 3),
        new("a list", static x => x.Blocks.Count(static b => b.Kind == BlockKind.ListItem) > 1),
        new("a photo essay", static x => x.Blocks.Count(static b => b.Kind == BlockKind.Caption) >= 4),
        new("paywall text", static x => x.Blocks.Any(static b => b.Kind == BlockKind.Newsletter && Regex.IsMatch(b.Text, "free article|Weiterlesen mit|% à lire"))),
        new("cookie banner", static x => x.Blocks.Any(static b => b.Kind == BlockKind.Navigation && Regex.IsMatch(b.Text, "(?i)cookie|คุกกี้|クッキー"))),
        new("one story in many languages", static x => x.Story == InventedNews.Stories.LanternCrossing),
    ];

    /// <summary>Returns what a calendar is called on the card.</summary>
    public static string NameOf(DateCalendar calendar) => calendar == DateCalendar.Roc ? "ROC" : calendar.ToString();

    private static bool IsRightToLeft(Article article) => WritingSystem.IsRightToLeft(WritingSystem.MainScriptOf(article));

    private static bool Has(string? text, string script) => text is not null && WritingSystem.ScriptsOf(text).Contains(script);
}
