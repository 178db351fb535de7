using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Cli.Input;
using NewsDataset.Overlay;
using Spectre.Console;

namespace NewsDataset.Cli.Output;

/// <summary>An article in a terminal: what is known of it, its lines with the labels in colour, and the entities that it names.</summary>
internal sealed class ArticleView
{
    private const int NarrowestText = 20;
    private const int HeadMargin = 11;

    private readonly Article _article;
    private readonly string _file;
    private readonly int[] _lineNumbers;
    private readonly IAnsiConsole _console;
    private readonly int _width;
    private readonly StyledText _line = new();

    // A style for each number, and the number of what two of them are together: a text has few, and characters by the thousand.
    private readonly List<Style> _styles = [];
    private readonly Dictionary<(int Outer, Style Inner), int> _combined = [];

    /// <param name="article">The article.</param>
    /// <param name="fileText">What its file holds.</param>
    /// <param name="console">The terminal.</param>
    public ArticleView(StreamedArticle article, string fileText, ToolConsole console)
    {
        _article = article.Article;
        _file = article.ShownPath;
        _lineNumbers = [.. LinesOf(article.File.Text.Blocks.Select(static x => x.SourceStart), fileText)];
        _console = console.Styled();
        _width = console.Width;
    }

    public void Write()
    {
        WriteHead();
        WriteBlocks();
        WriteEntities();
        WriteLegend();
    }

    // The places come in the order of the text.
    private static IEnumerable<int> LinesOf(IEnumerable<int> places, string text)
    {
        int line = 1;
        int position = 0;
        foreach (int place in places)
        {
            for (; position < Math.Min(place, text.Length); position++)
            {
                line += text[position] == '\n' ? 1 : 0;
            }

            yield return line;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Describe(DateMention? date) =>
        date is null ? null
        : date.Value is null ? $"no value “{date.Text}”"
        : date + ", to the " + date.Precision.ToString().ToLowerInvariant()
            + (date.Calendar != DateCalendar.Gregorian && date.Gregorian is { } day ? ", Gregorian " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty)
            + (date.Zone is { } zone ? ", zone " + zone : date.Offset is null && date.Precision > DatePrecision.Day ? ", zone unknown" : string.Empty)
            + (date.Text is { } text ? $" “{text}”" : string.Empty);

    private static string? Describe(ArticleRights? rights) =>
        rights is null ? null
        : string.Join(", ", new[]
        {
            rights.Holder ?? "holder unknown",
            rights.Redistributable switch { true => "redistributable", false => "not redistributable", null => null },
            rights.License,
            rights.Note,
        }.OfType<string>());

    private static string Describe(Contributor contributor) =>
        contributor.Name
        + (contributor.Role is ContributorRole.Author or ContributorRole.Agency ? string.Empty : " (" + contributor.Role.ToString().ToLowerInvariant() + ")")
        + (contributor.JobTitle is { } title ? ", " + title : string.Empty);

    private static IEnumerable<StyledCharacter> Characters(string text, int style) => TerminalText.Characters(text).Select(x => new StyledCharacter(x, CellWidth.Of(x), style));

    /// <summary>Returns one of several texts, none of which turns the others around, with what stands behind it.</summary>
    private static IEnumerable<StyledCharacter> Characters(string text, int style, string behind)
    {
        StyledCharacter[] characters = [.. Characters(text, style)];
        if (TerminalText.HasRightToLeft(text))
        {
            characters[0] = characters[0] with { Shown = TerminalText.FirstStrong + characters[0].Shown };
            characters[^1] = characters[^1] with { Shown = characters[^1].Shown + TerminalText.EndOfIsolate };
        }

        return characters.Concat(Characters(behind, style));
    }

    private static string? Join(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } joined ? joined : null;

    private void WriteHead()
    {
        (string Name, string? Value)[] facts =
        [
            ("id", _article.Id + (_article.Revision > 1 ? ", revision " + Number(_article.Revision) : string.Empty)),
            ("headline", _article.HeadlineRange is null ? _article.Headline : null),
            ("language", _article.Language.Tag + " " + _article.Language.Name),
            ("publisher", _article.Publisher),
            ("published", Describe(_article.Published)),
            ("modified", Describe(_article.Modified)),
            ("by", Join(_article.Contributors.Select(Describe))),
            ("agencies", Join(_article.Agencies.Select(Describe))),
            ("section", _article.Section),
            ("genre", _article.Genre),
            ("keywords", Join(_article.Keywords.Select(static x => x.Text))),
            ("story", _article.Story),
            ("rights", Describe(_article.Rights)),
            ("source", _article.Source?.Url),
            ("tests", _article.Tests),
            ("file", _file),
        ];
        foreach ((string name, string? value) in facts)
        {
            if (value is not null)
            {
                int style = Combine(-1, name == "id" ? LabelStyles.Bold : Style.Plain);
                WriteBroken(Characters(value, style), TerminalText.HasRightToLeft(value) ? TerminalText.FirstStrong : string.Empty, name, HeadMargin);
            }
        }

        _line.WriteLine(_console);
    }

    private void WriteBlocks()
    {
        int numberWidth = _lineNumbers.Select(static x => Number(x).Length).Append(0).Max();
        int margin = numberWidth + 1 + Vocabularies.BlockKinds.Words.Max(static x => x.Length) + 2;
        ILookup<int, ArticleSpan> spans = _article.Spans.ToLookup(static x => x.Block);
        Dictionary<(TextRange Range, bool IsQuote), string> asides = ReadAsides();
        bool isRightToLeft = TerminalText.IsMostlyRightToLeft(_article.Raw);
        int end = 0;
        foreach (ArticleBlock block in _article.Blocks)
        {
            if (block.Index > 0 && _article.Raw.AsSpan(end, block.Range.Start - end).Count('\n') > 1)
            {
                _line.WriteLine(_console);
            }

            end = block.Range.End;
            string head = Number(_lineNumbers[block.Index]).PadLeft(numberWidth) + " " + Vocabularies.BlockKinds.WordFor(block.Kind);
            ArticleSpan[] labels = [.. spans[block.Index]];
            foreach (TextRange line in LinesOf(block.Range))
            {
                string isolate = !TerminalText.HasRightToLeft(line.Slice(_article.Raw)) ? string.Empty : isRightToLeft ? TerminalText.RightToLeft : TerminalText.LeftToRight;
                WriteBroken(Characters(line, LabelStyles.Of(block.Kind), labels, asides), isolate, head, margin);
                head = string.Empty;
            }
        }
    }

    // A block of a hand-wrapped file has several.
    private IEnumerable<TextRange> LinesOf(TextRange block)
    {
        for (int start = block.Start; start <= block.End;)
        {
            int length = _article.Raw.AsSpan(start, block.End - start).IndexOf('\n');
            int end = length < 0 ? block.End : start + length;
            bool isCrLf = length > 0 && _article.Raw[end - 1] == '\r';
            yield return new TextRange(start, end - start - (isCrLf ? 1 : 0));
            start = end + 1;
        }
    }

    /// <summary>Returns what is said behind a span that has a value of its own: who speaks, which day it is.</summary>
    private Dictionary<(TextRange Range, bool IsQuote), string> ReadAsides()
    {
        var asides = new Dictionary<(TextRange Range, bool IsQuote), string>();
        foreach (Quote quote in _article.Quotes)
        {
            asides[(quote.Range, true)] = quote.Speaker is { } speaker ? "‹@" + speaker.Id + "›" : "‹?›";
        }

        foreach (DateMention date in _article.Dates)
        {
            if (date.Range is { } range)
            {
                asides[(range, false)] = "‹" + (date.Value is null ? "?" : date.ToString()) + "›";
            }
        }

        return asides;
    }

    private IEnumerable<StyledCharacter> Characters(TextRange line, Style own, ArticleSpan[] spans, Dictionary<(TextRange Range, bool IsQuote), string> asides)
    {
        int[] styles = new int[line.Length];
        Array.Fill(styles, Combine(-1, own));
        var behind = new SortedDictionary<int, List<string>>();
        foreach (ArticleSpan span in spans)
        {
            // An outer span comes before those within it, so that theirs are laid over its own.
            Style style = LabelStyles.Of(span);
            for (int i = Math.Max(span.Range.Start, line.Start); i < Math.Min(span.Range.End, line.End); i++)
            {
                styles[i - line.Start] = Combine(styles[i - line.Start], style);
            }

            if (span.Range.End > line.Start && span.Range.End <= line.End && span.Kind != SpanKind.None && asides.TryGetValue((span.Range, span.Kind == SpanKind.Quote), out string? aside))
            {
                if (!behind.TryGetValue(span.Range.End, out List<string>? here))
                {
                    behind.Add(span.Range.End, here = []);
                }

                // Of two that end together, the inner one is closed first.
                here.Insert(0, aside);
            }
        }

        int position = line.Start;
        int asideStyle = Combine(-1, LabelStyles.Aside);
        string text = line.Slice(_article.Raw);
        bool turns = TerminalText.HasRightToLeft(text);
        foreach ((string raw, string shown) in TerminalText.Pairs(text))
        {
            int style = styles[position - line.Start];
            yield return raw == shown ? new StyledCharacter(shown, CellWidth.Of(shown), style) : Own(shown, Combine(style, LabelStyles.Escape));
            position += raw.Length;
            foreach (string aside in behind.TryGetValue(position, out List<string>? here) ? here : [])
            {
                yield return Own(TerminalText.Cut(TerminalText.Of(aside), Math.Max(_width / 2, NarrowestText)), asideStyle);
            }
        }

        // Not of the text, so a text that is written from right to left does not turn it around.
        StyledCharacter Own(string shown, int style) =>
            new(turns || TerminalText.HasRightToLeft(shown) ? TerminalText.LeftToRight + shown + TerminalText.EndOfIsolate : shown, CellWidth.Of(shown), style);
    }

    /// <param name="characters">The characters.</param>
    /// <param name="isolate">What begins an isolate around each line, or nothing: a terminal turns lines around, and what stands in the margin is to stay there.</param>
    /// <param name="head">What stands in the margin of the first line.</param>
    /// <param name="margin">How wide the margin is.</param>
    private void WriteBroken(IEnumerable<StyledCharacter> characters, string isolate, string head, int margin)
    {
        foreach (List<StyledCharacter> line in LineBreaker.Break(characters, Math.Max(_width - margin, NarrowestText)))
        {
            _line.Append(head, LabelStyles.Aside).GoTo(margin).Append(isolate);
            for (int i = 0; i < line.Count;)
            {
                // Together, so that a terminal joins the letters of a script that does.
                int end = i + 1;
                while (end < line.Count && line[end].Style == line[i].Style)
                {
                    end++;
                }

                _line.Append(string.Concat(line.Take(i..end).Select(static x => x.Shown)), _styles[line[i].Style]);
                i = end;
            }

            _line.Append(isolate.Length == 0 ? string.Empty : TerminalText.EndOfIsolate).WriteLine(_console);
            head = string.Empty;
        }
    }

    private void WriteEntities()
    {
        IGrouping<Entity, EntityMention>[] entities = [.. _article.EntityMentions.GroupBy(static x => x.Entity).OrderBy(static x => x.Key.Id, StringComparer.Ordinal)];
        if (entities.Length == 0)
        {
            return;
        }

        (string Id, IGrouping<Entity, EntityMention> Mentions)[] named = [.. entities.Select(static x => ("@" + TerminalText.Of(x.Key.Id), x))];
        int margin = Math.Min(named.Max(static x => CellWidth.Of(x.Id)) + 2, _width / 2);
        int plain = Combine(-1, Style.Plain);
        _line.WriteLine(_console);
        foreach ((string id, IGrouping<Entity, EntityMention> mentions) in named)
        {
            _line.Append(TerminalText.Isolate(id), LabelStyles.Of(mentions.Key.Type));
            if (CellWidth.Of(id) + 1 > margin)
            {
                _line.WriteLine(_console);
            }

            string[] words = [.. mentions.Select(static x => x.Text).Distinct(StringComparer.Ordinal)];
            WriteBroken(words.SelectMany((x, i) => Characters(x, plain, i < words.Length - 1 ? ", " : string.Empty)), string.Empty, string.Empty, margin);
        }
    }

    private void WriteLegend()
    {
        HashSet<EntityType> types = [.. _article.Spans.Select(static x => x.Entity).OfType<Entity>().Select(static x => x.Type)];
        HashSet<SpanKind> kinds = [.. _article.Spans.Select(static x => x.Kind)];
        (string Word, Style Style)[] labels =
        [
            .. types.Order().Select(static x => (Vocabularies.EntityTypes.WordFor(x), LabelStyles.Of(x))),
            .. kinds.Where(static x => x != SpanKind.None).Order().Select(static x => (Vocabularies.SpanKinds.WordFor(x), LabelStyles.Of(x))),
        ];
        if (labels.Length > 0)
        {
            var blank = new StyledCharacter(" ", 1, Combine(-1, Style.Plain));
            _line.WriteLine(_console);
            WriteBroken(labels.SelectMany(x => new[] { new StyledCharacter(x.Word, x.Word.Length, Combine(-1, x.Style)), blank, blank }), string.Empty, "labels", HeadMargin);
        }
    }

    /// <summary>Returns the number of a style laid over another, which is -1 if there is none.</summary>
    private int Combine(int outer, Style inner)
    {
        if (!_combined.TryGetValue((outer, inner), out int number))
        {
            number = _styles.Count;
            _styles.Add(outer < 0 ? inner : _styles[outer].Combine(inner));
            _combined.Add((outer, inner), number);
        }

        return number;
    }
}
