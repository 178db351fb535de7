using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Exchange;

/// <summary>schema.org's NewsArticle in JSON-LD: one document, its <c>@graph</c> with an article a line.</summary>
internal sealed class JsonLdFormat : IExportFormat
{
    public const string BaseOption = "--base";

    private const string Context = "https://schema.org";

    public string Name => "json-ld";

    public bool IsFolder => false;

    public IReadOnlyList<string> Options { get; } = [BaseOption];

    public void Write(IEnumerable<StreamedArticle> articles, ExportSettings settings, Action<string, Action<Stream>> writeFile) =>
        writeFile("articles.jsonld", stream => Write(stream, articles, settings));

    private static void Write(Stream stream, IEnumerable<StreamedArticle> articles, ExportSettings settings)
    {
        stream.Write("{\"@context\":\""u8);
        stream.Write(Encoding.UTF8.GetBytes(Context));
        stream.Write("\",\"@graph\":["u8);
        using var json = new Utf8JsonWriter(stream, JsonOutput.OneLine);
        bool isFirst = true;
        foreach (StreamedArticle article in articles)
        {
            stream.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            new NewsArticleWriter(json, article.Article, settings).Write();
            json.Flush();
            json.Reset();
        }

        stream.Write("\n]}\n"u8);
    }

    /// <summary>Writes one article.</summary>
    private sealed class NewsArticleWriter(Utf8JsonWriter json, Article article, ExportSettings settings)
    {
        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("@type", "NewsArticle");
            json.WriteKnown("@id", settings.BaseIri is { } start ? start + Uri.EscapeDataString(article.Id) : null);
            json.WriteString("identifier", article.Id);
            json.WriteKnown("url", StandardNames.IsAddress(article.Source?.Url) ? article.Source?.Url : null);
            json.WriteString("version", article.Revision.ToString(CultureInfo.InvariantCulture));
            json.WriteString("inLanguage", article.Language.Tag);
            json.WriteKnown("headline", article.Headline);
            json.WriteKnown("alternativeHeadline", article.Kicker);
            json.WriteKnown("abstract", article.Standfirst);
            json.WriteKnown("dateline", article.Dateline);
            json.WriteKnown("datePublished", ToIso(article.Published));
            json.WriteKnown("dateModified", ToIso(article.Modified));
            WritePeople();
            WritePublisher();
            json.WriteKnown("articleSection", article.Section);
            json.WriteKnown("genre", article.Genre);
            WriteArray("keywords", article.Keywords.Select(static x => x.Text).Distinct(StringComparer.Ordinal), json.WriteStringValue);
            WriteStory();
            json.WriteString("articleBody", article.Body);
            WriteArray("image", ArticleItself.ImagesOf(article), WriteImage);
            WriteEntities();
            WriteArray("hasPart", ArticleItself.QuotesOf(article), WriteQuote);
            WriteRights();
            json.WriteEndObject();
        }

        /// <summary>Returns a date as ISO 8601 has it, as far as it goes; of one in another calendar the Gregorian day, if it is known.</summary>
        private static string? ToIso(DateMention? date) =>
            date is null || date.Calendar == DateCalendar.Gregorian ? date?.Value : date.Gregorian?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private void WritePeople()
        {
            WriteContributors("author", ContributorRole.Author);
            WriteContributors("editor", ContributorRole.Editor);
            WriteContributors("translator", ContributorRole.Translator);

            // Neither a photographer nor an agency has a property: schema.org says what a contributor did by a role between the two.
            WriteArray("contributor", article.Contributors.Where(static x => x.Role == ContributorRole.Photographer).Concat(article.Agencies), x =>
            {
                json.WriteStartObject();
                json.WriteString("@type", "Role");
                json.WriteString("roleName", x.Role == ContributorRole.Agency ? "agency" : "photographer");
                json.WritePropertyName("contributor");
                WriteContributor(x);
                json.WriteEndObject();
            });
        }

        private void WriteContributors(string name, ContributorRole role) => WriteArray(name, article.Contributors.Where(x => x.Role == role), WriteContributor);

        private void WriteContributor(Contributor contributor)
        {
            json.WriteStartObject();
            string type = (contributor.Entity is { } entity ? PartyOf(entity) : null) ?? (contributor.Role == ContributorRole.Agency ? "Organization" : "Person");
            json.WriteString("@type", type);
            json.WriteString("name", contributor.Name);
            json.WriteKnown(type == "Person" ? "jobTitle" : "description", contributor.JobTitle);
            WriteIdentity(contributor.Entity);
            json.WriteEndObject();
        }

        private void WritePublisher()
        {
            if (article.Publisher is not { } publisher)
            {
                return;
            }

            Entity? entity = article.Spans.FirstOrDefault(static x => x.Kind == SpanKind.Publisher && x.Entity is not null)?.Entity;
            json.WriteObject("publisher", () =>
            {
                json.WriteString("@type", "Organization");
                json.WriteString("name", publisher);
                WriteIdentity(entity);
            });
        }

        private void WriteStory()
        {
            if (article.Story is { } story)
            {
                json.WriteObject("isPartOf", () =>
                {
                    json.WriteString("@type", "CreativeWork");
                    json.WriteString("identifier", story);
                    json.WriteKnown("name", settings.Catalog.FindStory(story)?.Title);
                });
            }
        }

        private void WriteImage(ArticleMedia media)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ImageObject");
            json.WriteKnown("contentUrl", StandardNames.IsAddress(media.Url) ? media.Url : null);
            json.WriteKnown("description", media.Alt);
            json.WriteKnown("caption", media.Caption);
            json.WriteKnown("creditText", media.Credit);
            json.WriteEndObject();
        }

        // A tag says what the article is about; that a name stands in it says no more than that.
        private void WriteEntities()
        {
            Entity[] about = [.. article.Keywords.Select(static x => x.Entity).OfType<Entity>().DistinctBy(static x => x.Id)];
            WriteArray("about", about, WriteEntity);
            WriteArray("mentions", ArticleItself.EntitiesOf(article).Where(x => !about.Any(y => y.Id == x.Id)), WriteEntity);
        }

        private void WriteEntity(Entity entity)
        {
            json.WriteStartObject();
            json.WriteString("@type", entity.Type switch
            {
                EntityType.Person => "Person",
                EntityType.Organization => "Organization",
                EntityType.Place => "Place",
                EntityType.Event => "Event",
                _ => "CreativeWork",
            });
            json.WriteString("name", entity.Name);
            WriteIdentity(entity);
            json.WriteEndObject();
        }

        private void WriteQuote(Quote quote)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", quote.Text);
            if (quote.Speaker is { } speaker)
            {
                json.WriteObject("spokenByCharacter", () =>
                {
                    // “Washington said”: schema.org knows persons and organizations that speak, so of a place the type is left open.
                    json.WriteKnown("@type", PartyOf(speaker));
                    json.WriteString("name", speaker.Name);
                    WriteIdentity(speaker);
                });
            }

            json.WriteEndObject();
        }

        private void WriteRights()
        {
            if (article.Rights is not { } rights)
            {
                return;
            }

            if (rights.Holder is { } holder)
            {
                json.WriteObject("copyrightHolder", () =>
                {
                    // A person or an organization; the publisher is the latter, of another holder nobody says which.
                    json.WriteKnown("@type", holder == article.Publisher ? "Organization" : null);
                    json.WriteString("name", holder);
                });
            }

            json.WriteKnown("copyrightNotice", rights.Note);
            json.WriteKnown("conditionsOfAccess", StandardNames.TermsOf(rights));
            if (StandardNames.AddressOfLicense(rights.License) is { } address)
            {
                json.WriteString("license", address);
            }
            else if (rights.License is { } license)
            {
                json.WriteObject("license", () =>
                {
                    json.WriteString("@type", "CreativeWork");
                    json.WriteString("text", license);
                });
            }
        }

        private static string? PartyOf(Entity entity) => entity.Type switch
        {
            EntityType.Person => "Person",
            EntityType.Organization => "Organization",
            _ => null,
        };

        private void WriteIdentity(Entity? entity)
        {
            if (entity is not null)
            {
                json.WriteString("identifier", entity.Id);
                json.WriteKnown("sameAs", StandardNames.IriOf(entity));
            }
        }

        private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            T[] all = [.. items];
            if (all.Length > 0)
            {
                json.WriteStartArray(name);
                Array.ForEach(all, write);
                json.WriteEndArray();
            }
        }
    }
}
