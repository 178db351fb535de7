using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Exchange;

/// <summary>IPTC ninjs 3.0: a news object a line.</summary>
internal sealed class NinjsFormat : IExportFormat
{
    public string Name => "ninjs";

    public bool IsFolder => false;

    public IReadOnlyList<string> Options { get; } = [JsonLdFormat.BaseOption];

    public void Write(IEnumerable<StreamedArticle> articles, ExportSettings settings, Action<string, Action<Stream>> writeFile) => writeFile("articles.ninjs.jsonl", stream =>
    {
        using var json = new Utf8JsonWriter(stream, JsonOutput.OneLine);
        foreach (StreamedArticle article in articles)
        {
            new NewsObjectWriter(json, article.Article, settings).Write();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    });

    /// <summary>Writes one article.</summary>
    private sealed class NewsObjectWriter(Utf8JsonWriter json, Article article, ExportSettings settings)
    {
        private const string PlainText = "text/plain";

        private readonly string _uri = settings.BaseIri is { } start ? start + Uri.EscapeDataString(article.Id) : HashUri(article.RawSha256);

        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("uri", _uri);
            json.WriteObject("standard", () =>
            {
                json.WriteString("name", "ninjs");
                json.WriteString("version", "3.0");
                json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#");
            });
            json.WriteString("type", "text");
            json.WriteString("version", article.Revision.ToString(CultureInfo.InvariantCulture));
            json.WriteString("slugline", article.Id);
            json.WriteString("language", article.Language.Tag);
            json.WriteKnown("firstCreated", ToInstant(article.Published));
            json.WriteKnown("versionCreated", ToInstant(article.Modified));
            WriteTexts();
            WriteEntities();
            WriteSubjects();
            WriteParties();
            WriteRights();
            WriteArray("associations", ArticleItself.ImagesOf(article).Select(static (x, i) => (x, i + 1)), WriteImage);
            WriteArray("altIds", AlternativeIds(), x =>
            {
                json.WriteString("role", x.Role);
                json.WriteString("value", x.Value);
            });
            json.WriteEndObject();
        }

        // RFC 6920: an address that says nothing but what the text is. Of the page's own address nobody says that it is this object's.
        private static string HashUri(string sha256) =>
            "ni:///sha-256;" + Convert.ToBase64String(Convert.FromHexString(sha256)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        /// <summary>Returns a date as the format has them, to the second and with an offset; <see langword="null"/> if it does not go so far.</summary>
        private static string? ToInstant(DateMention? date) =>
            date is { Precision: DatePrecision.Second, Calendar: DateCalendar.Gregorian, Offset: not null } ? date.Value : null;

        private void WriteTexts()
        {
            WriteArray("headlines", Present((null, article.Headline), ("kicker", article.Kicker)), WriteText);
            WriteArray(
                "descriptions",
                Present(
                    ("standfirst", article.Standfirst),
                    ("dateline", article.Dateline),
                    ("published", ToInstant(article.Published) is null ? article.Published?.ToString() : null),
                    ("modified", ToInstant(article.Modified) is null ? article.Modified?.ToString() : null)),
                WriteText);
            WriteArray("bodies", Present((null, article.Body)).Where(static x => x.Text.Length > 0), WriteText);
            json.WriteKnown("by", article.Byline);
            json.WriteKnown("edNote", article.Tests);

            // A dateline is a place or a time; that it is a place, a name in it says.
            json.WriteKnown("located", article.DatelineRange is { } dateline
                ? article.EntityMentions.FirstOrDefault(x => x.Entity.Type == EntityType.Place && dateline.Contains(x.Range))?.Text
                : null);
        }

        private void WriteText((string? Role, string Text) text)
        {
            json.WriteKnown("role", text.Role);
            json.WriteString("contentType", PlainText);
            json.WriteString("value", text.Text);
        }

        private void WriteEntities()
        {
            Entity[] entities = [.. ArticleItself.EntitiesOf(article)];
            WriteEntities("people", entities, EntityType.Person);
            WriteEntities("organisations", entities, EntityType.Organization);
            WriteEntities("places", entities, EntityType.Place);
            WriteEntities("events", entities, EntityType.Event);
            WriteEntities("objects", entities, EntityType.Work);
        }

        private void WriteEntities(string name, IEnumerable<Entity> entities, EntityType type) => WriteArray(name, entities.Where(x => x.Type == type), x =>
        {
            json.WriteString("name", x.Name);
            json.WriteString("rel", "mentions");
            WriteIdentity(x);
        });

        private void WriteSubjects()
        {
            var subjects = new List<(string Name, string Relation, string? Id, Entity? Entity)>();
            subjects.AddRange(article.Keywords.Select(static x => (x.Text, "keyword", (string?)null, x.Entity)));
            if (article.Section is { } section)
            {
                subjects.Add((section, "section", null, null));
            }

            if (article.Story is { } story)
            {
                subjects.Add((settings.Catalog.FindStory(story)?.Title ?? story, "story", story, null));
            }

            WriteArray("subjects", subjects, x =>
            {
                json.WriteString("name", x.Name);
                json.WriteString("rel", x.Relation);
                json.WriteKnown("literal", x.Id);
                WriteIdentity(x.Entity);
            });
            WriteArray("genres", Present((null, article.Genre)), x => json.WriteString("name", x.Text));
        }

        private void WriteParties()
        {
            IEnumerable<(string Name, string Role, Entity? Entity)> parties =
                article.Contributors.Concat(article.Agencies).Select(static x => (x.Name, x.Role.ToString().ToLowerInvariant(), x.Entity));
            if (article.Publisher is { } publisher)
            {
                parties = parties.Append((publisher, "publisher", article.Spans.FirstOrDefault(static x => x.Kind == SpanKind.Publisher)?.Entity));
            }

            WriteArray("infoSources", parties, x =>
            {
                json.WriteString("name", x.Name);
                json.WriteString("role", x.Role);
                WriteIdentity(x.Entity);
            });
        }

        private void WriteRights()
        {
            if (article.Rights is not { } rights)
            {
                return;
            }

            string? address = StandardNames.AddressOfLicense(rights.License);
            json.WriteKnown("copyrightHolder", rights.Holder);
            json.WriteKnown("copyrightNotice", rights.Note);
            string terms = string.Join(' ', new[] { StandardNames.TermsOf(rights), rights.License is { } license ? "Licence: " + license : null }.OfType<string>());
            json.WriteKnown("usageTerms", terms.Length > 0 ? terms : null);
            if (address is not null)
            {
                json.WriteObject("rightsInfo", () => json.WriteString("linkedRights", address));
            }
        }

        private void WriteImage((ArticleMedia Media, int Number) image)
        {
            ArticleMedia media = image.Media;
            string name = "image-" + image.Number.ToString(CultureInfo.InvariantCulture);
            json.WriteString("name", name);
            json.WriteString("uri", _uri + "#" + name);
            json.WriteString("rel", "image");
            json.WriteString("type", "picture");
            WriteArray("descriptions", Present(("alt", media.Alt), ("caption", media.Caption)), WriteText);
            json.WriteKnown("by", media.Credit);
            WriteArray("renditions", Present((null, StandardNames.IsAddress(media.Url) ? media.Url : null)), x =>
            {
                json.WriteString("name", "original");
                json.WriteString("href", x.Text);
            });
        }

        private IEnumerable<(string Role, string Value)> AlternativeIds()
        {
            yield return ("newsdataset", article.Id);
            if (article.Source?.Url is { } url)
            {
                yield return ("source", url);
            }
        }

        private void WriteIdentity(Entity? entity)
        {
            if (entity is not null)
            {
                json.WriteKnown("uri", StandardNames.IriOf(entity));
                json.WriteString("literal", entity.Id);
            }
        }

        private static IEnumerable<(string? Role, string Text)> Present(params (string? Role, string? Text)[] texts) =>
            texts.Where(static x => x.Text is not null).Select(static x => (x.Role, x.Text!));

        private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> writeProperties)
        {
            T[] all = [.. items];
            if (all.Length > 0)
            {
                json.WriteObjects(name, all, writeProperties);
            }
        }
    }
}
