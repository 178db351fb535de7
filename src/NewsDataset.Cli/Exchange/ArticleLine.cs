using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NewsDataset.Cli.Output;
using NewsDataset.Fields;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Exchange;

/// <summary>Writes an article as one JSON object of our own form, all of its gold with it; docs/exchange.md has the table.</summary>
internal sealed class ArticleLine
{
    /// <summary>The version of the form.</summary>
    public const int SchemaVersion = 1;

    private readonly Utf8JsonWriter _json;
    private readonly TextOffsets _offsets;

    private ArticleLine(Utf8JsonWriter json, TextOffsets offsets)
    {
        _json = json;
        _offsets = offsets;
    }

    public static void Write(Utf8JsonWriter json, Article article, DatasetCatalog catalog, OffsetUnit unit)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", SchemaVersion);
        json.WriteString("offsets", TextOffsets.Units.WordFor(unit));
        var line = new ArticleLine(json, new TextOffsets(article.Raw, unit));
        line.WriteMetadata(article, catalog);
        line.WriteText(article);
        line.WriteEntities(article);
        json.WriteEndObject();
    }

    private void WriteMetadata(Article article, DatasetCatalog catalog)
    {
        _json.WriteString("id", article.Id);
        _json.WriteNumber("revision", article.Revision);
        _json.WriteString("language", article.Language.Tag);
        WriteGrounded("headline", article.Headline, article.HeadlineRange);
        WriteGrounded("kicker", article.Kicker, article.KickerRange);
        WriteGrounded("standfirst", article.Standfirst, article.StandfirstRange);
        WriteGrounded("byline", article.Byline, article.BylineRange);
        WriteGrounded("dateline", article.Dateline, article.DatelineRange);
        WriteGrounded("publisher", article.Publisher, article.PublisherRange);
        _json.WriteObjects("contributors", article.Contributors.Concat(article.Agencies), WriteContributor);
        WriteDate("published", article.Published);
        WriteDate("modified", article.Modified);
        _json.WriteKnown("section", article.Section);
        _json.WriteKnown("genre", article.Genre);
        _json.WriteObjects("keywords", article.Keywords, x =>
        {
            _json.WriteString("text", x.Text);
            _json.WriteKnown("entity", x.Entity?.Id);
            WriteRange(x.Range);
        });
        WriteStory(article.Story, catalog);
        WriteRights(article.Rights);
        WriteSource(article.Source);
        _json.WriteKnown("tests", article.Tests);
        if (!article.Metadata.Fields.Entries.IsEmpty)
        {
            _json.WritePropertyName("fields");
            WriteField(article.Metadata.Fields);
        }
    }

    private void WriteStory(string? id, DatasetCatalog catalog)
    {
        if (id is not null)
        {
            _json.WriteObject("story", () =>
            {
                _json.WriteString("id", id);
                _json.WriteKnown("title", catalog.FindStory(id)?.Title);
            });
        }
    }

    private void WriteRights(ArticleRights? rights)
    {
        if (rights is not null)
        {
            _json.WriteObject("rights", () =>
            {
                _json.WriteKnown("holder", rights.Holder);
                _json.WriteKnown("redistributable", rights.Redistributable);
                _json.WriteKnown("license", rights.License);
                _json.WriteKnown("note", rights.Note);
            });
        }
    }

    private void WriteSource(ArticleSource? source)
    {
        if (source is not null)
        {
            _json.WriteObject("source", () =>
            {
                _json.WriteKnown("url", source.Url);
                _json.WriteKnown("retrieved", source.Retrieved);
                _json.WriteKnown("file", source.File);
                _json.WriteKnown("note", source.Note);
            });
        }
    }

    private void WriteText(Article article)
    {
        _json.WriteString("raw", article.Raw);
        _json.WriteString("rawSha256", article.RawSha256);
        _json.WriteString("goldSha256", article.GoldSha256);
        _json.WriteObjects("blocks", article.Blocks, x =>
        {
            _json.WriteString("kind", Vocabularies.BlockKinds.WordFor(x.Kind));
            WriteRange(x.Range);
        });
        _json.WriteObjects("mentions", article.EntityMentions, x =>
        {
            _json.WriteString("entity", x.Entity.Id);
            _json.WriteString("text", x.Text);
            WriteRange(x.Range);
        });
        _json.WriteObjects("quotes", article.Quotes, x =>
        {
            _json.WriteString("kind", Vocabularies.QuoteKinds.WordFor(x.Kind));
            _json.WriteKnown("speaker", x.Speaker?.Id);
            _json.WriteKnown("nestedIn", x.NestedIn);
            _json.WriteKnown("partOf", x.PartOf);
            _json.WriteString("text", x.Text);
            WriteRange(x.Range);
        });
        _json.WriteObjects("dates", article.Dates, x =>
        {
            _json.WriteString("kind", x.Kind == DateKind.Other ? "date" : Word(x.Kind.ToString()));
            WriteDateValues(x);
        });
        _json.WriteObjects("links", article.Links, x =>
        {
            _json.WriteString("text", x.Text);
            _json.WriteKnown("url", x.Url);
            WriteRange(x.Range);
        });
        _json.WriteObjects("media", article.Media, x =>
        {
            _json.WriteKnown("url", x.Url);
            _json.WriteKnown("alt", x.Alt);
            _json.WriteKnown("caption", x.Caption);
            _json.WriteKnown("credit", x.Credit);
            WriteRange(x.Range);
        });
        _json.WriteObjects("spans", article.Spans, x =>
        {
            _json.WriteKnown("kind", x.Kind == SpanKind.None ? null : Vocabularies.SpanKinds.WordFor(x.Kind));
            _json.WriteKnown("entity", x.Entity?.Id);
            _json.WriteKnown("id", x.Id);
            _json.WriteKnown("language", x.Language?.Tag);
            _json.WriteKnown("note", x.Note);
            _json.WriteNumber("block", x.Block);
            _json.WriteKnown("parent", x.Parent);
            WriteRange(x.Range);
        });
    }

    // What each line names goes with it, so that a line stands alone.
    private void WriteEntities(Article article)
    {
        IEnumerable<Entity> entities = article.MentionedEntities()
            .Concat(article.Quotes.Select(static x => x.Speaker).OfType<Entity>())
            .DistinctBy(static x => x.Id)
            .OrderBy(static x => x.Id, StringComparer.Ordinal);
        _json.WriteObjects("entities", entities, x =>
        {
            _json.WriteString("id", x.Id);
            _json.WriteString("type", Vocabularies.EntityTypes.WordFor(x.Type));
            _json.WriteString("name", x.Name);
            if (x.Names.Count > 0)
            {
                _json.WriteObject("names", () =>
                {
                    foreach (KeyValuePair<string, string> name in x.Names)
                    {
                        _json.WriteString(name.Key, name.Value);
                    }
                });
            }

            _json.WriteKnown("wikidata", x.WikidataId);
        });
    }

    private void WriteContributor(Contributor contributor)
    {
        _json.WriteString("name", contributor.Name);
        _json.WriteString("role", Word(contributor.Role.ToString()));
        _json.WriteKnown("jobTitle", contributor.JobTitle);
        _json.WriteKnown("entity", contributor.Entity?.Id);
        WriteRange(contributor.Range);
    }

    private void WriteDate(string name, DateMention? date)
    {
        if (date is not null)
        {
            _json.WriteObject(name, () => WriteDateValues(date));
        }
    }

    private void WriteDateValues(DateMention date)
    {
        if (date.Value is not null)
        {
            _json.WriteString("value", date.Value);
            _json.WriteString("precision", Word(date.Precision.ToString()));
            if (date.Calendar != DateCalendar.Gregorian)
            {
                _json.WriteString("calendar", Vocabularies.Calendars.WordFor(date.Calendar));
                _json.WriteKnown("gregorian", date.Gregorian?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }

        _json.WriteKnown("zone", date.Zone);
        _json.WriteKnown("text", date.Text);
        WriteRange(date.Range);
    }

    private void WriteField(FieldNode field)
    {
        switch (field)
        {
            case FieldMapping mapping:
                _json.WriteStartObject();
                foreach (KeyValuePair<string, FieldNode> entry in mapping.Entries)
                {
                    _json.WritePropertyName(entry.Key);
                    WriteField(entry.Value);
                }

                _json.WriteEndObject();
                break;

            case FieldList list:
                _json.WriteStartArray();
                foreach (FieldNode item in list.Items)
                {
                    WriteField(item);
                }

                _json.WriteEndArray();
                break;

            default:
                _json.WriteStringValue(((FieldText)field).Text);
                break;
        }
    }

    private void WriteGrounded(string name, string? text, TextRange? range)
    {
        if (text is not null)
        {
            _json.WriteObject(name, () =>
            {
                _json.WriteString("text", text);
                WriteRange(range);
            });
        }
    }

    private void WriteRange(TextRange? range)
    {
        if (range is { } known)
        {
            _json.WriteNumber("start", _offsets.At(known.Start));
            _json.WriteNumber("end", _offsets.At(known.End));
        }
    }

    private static string Word(string name) => name.ToLowerInvariant();
}
