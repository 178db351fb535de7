using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsDataset.Fields;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Snapshots;

/// <summary>Writes the canonical form of an article: one fact to a line, in a fixed order, entities by id.</summary>
/// <remarks>What the form holds is described in docs/snapshots.md; a change of it is a new <see cref="FormatVersion"/>.</remarks>
internal sealed class SnapshotWriter
{
    private const int FormatVersion = 1;

    // As much as the snapshot of an ordinary article takes.
    private const int Capacity = 16 * 1024;

    private readonly TextBuffer _text;

    private SnapshotWriter(TextBuffer text) => _text = text;

    public static string Write(Article article)
    {
        using var text = new TextBuffer(Capacity);
        Write(article, text);
        return text.ToString();
    }

    /// <summary>Returns the SHA-256 of the form in UTF-8, without a string of it.</summary>
    public static string Hash(Article article)
    {
        using var text = new TextBuffer(Capacity);
        Write(article, text);
        return Sha256.OfText(text.Characters);
    }

    private static void Write(Article article, TextBuffer text)
    {
        var writer = new SnapshotWriter(text);
        writer.WriteMetadata(article);
        writer.WriteBlocks(article);
        writer.WriteMentions(article);
        writer.WriteQuotes(article);
        writer.WriteDates(article);
        writer.WriteLinks(article);
        writer.WriteMedia(article);
        writer.WriteMarks(article);

        // The last line ends without a line feed, as snapshot files do.
        text.Length--;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteMetadata(Article article)
    {
        Line("snapshot", Number(FormatVersion));
        Line("id", article.Id);
        Line("revision", Number(article.Revision));
        Line("language", article.Language.Tag);
        Grounded("headline", article.Headline, article.HeadlineRange);
        Grounded("kicker", article.Kicker, article.KickerRange);
        Grounded("standfirst", article.Standfirst, article.StandfirstRange);
        Grounded("byline", article.Byline, article.BylineRange);
        Grounded("dateline", article.Dateline, article.DatelineRange);
        Grounded("publisher", article.Publisher, article.PublisherRange);
        foreach (Contributor contributor in article.Contributors)
        {
            WriteContributor(contributor);
        }

        foreach (Contributor agency in article.Agencies)
        {
            WriteContributor(agency);
        }

        WriteDate("published", article.Published);
        WriteDate("modified", article.Modified);
        Quoted("section", article.Section);
        Quoted("genre", article.Genre);
        foreach (Keyword keyword in article.Keywords)
        {
            Begin("keyword");
            Field(keyword.Range);
            Field(keyword.Entity);
            Text(keyword.Text);
            End();
        }

        Quoted("story", article.Story);
        if (article.Rights is { } rights)
        {
            Quoted("rights holder", rights.Holder);
            if (rights.Redistributable is { } redistributable)
            {
                Line("rights redistributable", redistributable ? "true" : "false");
            }

            Quoted("rights license", rights.License);
            Quoted("rights note", rights.Note);
        }

        if (article.Source is { } source)
        {
            Quoted("source url", source.Url);
            Quoted("source retrieved", source.Retrieved);
            Quoted("source file", source.File);
            Quoted("source note", source.Note);
        }

        Quoted("tests", article.Tests);
        WriteField(string.Empty, article.Metadata.Fields);
        Line("raw", "sha256 " + article.RawSha256 + ", " + Number(article.Raw.Length) + " UTF-16 code units");
    }

    /// <summary>Writes front matter that the dataset declares itself, as the file has it: a line for each text, and for each list or mapping with nothing in it.</summary>
    private void WriteField(string path, FieldNode field)
    {
        switch (field)
        {
            case FieldMapping { Entries.Length: > 0 } mapping:
                foreach (KeyValuePair<string, FieldNode> entry in mapping.Entries)
                {
                    WriteField(path.Length == 0 ? entry.Key : path + "." + entry.Key, entry.Value);
                }

                break;

            case FieldList { Items.Length: > 0 } list:
                for (int i = 0; i < list.Items.Length; i++)
                {
                    WriteField(path + "[" + Number(i) + "]", list.Items[i]);
                }

                break;

            case FieldText text:
                BeginField(path);
                Text(text.Text);
                End();
                break;

            default:
                if (path.Length > 0)
                {
                    BeginField(path);
                    Field(field is FieldList ? "[]" : "{}");
                    End();
                }

                break;
        }
    }

    private void BeginField(string path)
    {
        Begin("field ");
        VisibleText.Append(_text, path);
    }

    [MethodImpl(HotLoop.Optimize)]
    private void WriteBlocks(Article article)
    {
        Section("blocks");
        foreach (ArticleBlock block in article.Blocks)
        {
            Begin(Number(block.Index));
            Field(block.Range);
            Field(Vocabularies.BlockKinds.WordFor(block.Kind));
            Text(article.Raw.AsSpan(block.Range.Start, block.Range.Length));
            End();
        }
    }

    private void WriteMentions(Article article)
    {
        Section("mentions");
        foreach (EntityMention mention in article.EntityMentions)
        {
            Begin("-");
            Field(mention.Range);
            Field(mention.Entity);
            Text(mention.Text);
            End();
        }
    }

    private void WriteQuotes(Article article)
    {
        Section("quotes");
        int index = 0;
        foreach (Quote quote in article.Quotes)
        {
            Begin(Number(index++));
            Field(quote.Range);
            Field(Vocabularies.QuoteKinds.WordFor(quote.Kind));
            Field(quote.Speaker is null ? "speaker unknown" : "speaker @" + quote.Speaker.Id);
            Field(quote.NestedIn is { } outer ? "in " + Number(outer) : null);
            Field(quote.PartOf is { } first ? "part of " + Number(first) : null);
            Text(quote.Text);
            End();
        }
    }

    private void WriteDates(Article article)
    {
        Section("dates");
        foreach (DateMention date in article.Dates)
        {
            string kind = date.Kind == DateKind.Other ? "date" : date.Kind.ToString();
            WriteDate("- " + char.ToLowerInvariant(kind[0]) + kind.Substring(1), date);
        }
    }

    private void WriteLinks(Article article)
    {
        Section("links");
        foreach (ArticleLink link in article.Links)
        {
            Begin("-");
            Field(link.Range);
            Text(link.Text);
            if (link.Url is not null && !string.Equals(link.Url, link.Text, StringComparison.Ordinal))
            {
                Field("url");
                Text(link.Url);
            }

            End();
        }
    }

    private void WriteMedia(Article article)
    {
        Section("media");
        foreach (ArticleMedia media in article.Media)
        {
            Begin("-");
            Field(media.Range);
            Named("url", media.Url);
            Named("alt", media.Alt);
            Named("caption", media.Caption);
            Named("credit", media.Credit);
            End();
        }
    }

    /// <summary>Writes the marks that none of the other sections shows.</summary>
    private void WriteMarks(Article article)
    {
        Section("marks");
        foreach (ArticleSpan span in article.Spans)
        {
            bool shownElsewhere = span.Kind is SpanKind.None or SpanKind.Quote or SpanKind.Published or SpanKind.Modified or SpanKind.Scraped
                or SpanKind.Date or SpanKind.Link or SpanKind.Keyword;
            if (shownElsewhere && span.Language is null && span.Note is null)
            {
                continue;
            }

            Begin("-");
            Field(span.Range);
            Field(span.Kind == SpanKind.None ? "mention" : Vocabularies.SpanKinds.WordFor(span.Kind));
            Field(span.Language is { } language ? "lang " + language.Tag : null);
            Text(article.Raw.AsSpan(span.Range.Start, span.Range.Length));
            Named("note", span.Note);
            End();
        }
    }

    private void WriteContributor(Contributor contributor)
    {
        Begin(contributor.Role.ToString().ToLowerInvariant());
        Field(contributor.Range);
        Field(contributor.Entity);
        Text(contributor.Name);
        Named("role", contributor.JobTitle);
        End();
    }

    private void WriteDate(string name, DateMention? date)
    {
        if (date is null)
        {
            return;
        }

        Begin(name);
        Field(date.Range);
        if (date.Value is null)
        {
            Field("no value");
        }
        else
        {
            Field(date.Value);
            Field("to the " + date.Precision.ToString().ToLowerInvariant());
            Field(date.Calendar == DateCalendar.Gregorian ? null : Vocabularies.Calendars.WordFor(date.Calendar));
            Field(date.Calendar != DateCalendar.Gregorian && date.Gregorian is { } day ? "gregorian " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
            Field(date.Precision < DatePrecision.Minute || date.Offset is not null || date.Zone is not null ? null : "zone unknown");
        }

        if (date.Zone is { } zone)
        {
            // Not in quotation marks: it is a word, and only a wrong one has a character that cannot be seen.
            _text.Append(" zone ");
            VisibleText.Append(_text, zone);
        }

        if (date.Text is not null)
        {
            Text(date.Text);
        }

        End();
    }

    private void Section(string name) => _text.Append(name).Append('\n');

    private void Line(string name, string value) => _text.Append(name).Append(' ').Append(value).Append('\n');

    private void Quoted(string name, string? value)
    {
        if (value is not null)
        {
            Begin(name);
            Text(value);
            End();
        }
    }

    private void Grounded(string name, string? value, TextRange? range)
    {
        if (value is not null)
        {
            Begin(name);
            Field(range);
            Text(value);
            End();
        }
    }

    private void Begin(string name) => _text.Append(name);

    private void End() => _text.Append('\n');

    private void Field(string? value)
    {
        if (value is not null)
        {
            _text.Append(' ').Append(value);
        }
    }

    private void Field(TextRange? range)
    {
        if (range is { } known)
        {
            _text.Append(' ').AppendNumber(known.Start).Append("..").AppendNumber(known.End);
        }
    }

    private void Field(Entity? entity)
    {
        if (entity is not null)
        {
            _text.Append(" @").Append(entity.Id);
        }
    }

    private void Named(string name, string? value)
    {
        if (value is not null)
        {
            Field(name);
            Text(value);
        }
    }

    private void Text(ReadOnlySpan<char> text)
    {
        _text.Append(" \"");
        VisibleText.Append(_text, text);
        _text.Append('"');
    }
}
