using System;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

/// <summary>Articles made in memory, from a body and whatever metadata a test cares for.</summary>
internal static class TestArticles
{
    public static readonly Entity India = CreateEntity("india", EntityType.Place, "India", "Q668");
    public static readonly Entity Modi = CreateEntity("narendra-modi", EntityType.Person, "Narendra Modi", null);
    public static readonly Entity Nobody = CreateEntity("nobody", EntityType.Person, "Nobody", null);

    public static readonly DatasetCatalog Catalog = new([India, Modi, Nobody], [new Story("elections", "Elections")]);

    public static Article Create(string id, string body = "", Func<ArticleMetadata, ArticleMetadata>? configure = null, DatasetCatalog? catalog = null)
    {
        PeeledText peeled = OverlayReader.Read(body, 0, default);
        return new Article(new ReadArticle(CreateMetadata(id, peeled, configure), catalog ?? Catalog, peeled));
    }

    public static ArticleMetadata CreateMetadata(string id, PeeledText peeled, Func<ArticleMetadata, ArticleMetadata>? configure = null)
    {
        var metadata = new ArticleMetadata
        {
            Id = id,
            Options = default,
            Revision = 1,
            Language = "en",
            Mentions =
            [
                .. peeled.Spans.Select(static x => x.Attributes.Entity?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            RawSha256 = Sha256.OfText(peeled.Raw),
            GoldSha256 = Sha256.OfText("gold of " + id),
        };
        return configure?.Invoke(metadata) ?? metadata;
    }

    public static DateAnnotation Date(string value) => new(value, DateCalendar.Gregorian, null, null, null, null);

    public static Entity CreateEntity(string id, EntityType type, string name, string? wikidata) =>
        new(id, type, name, ImmutableSortedDictionary<string, string>.Empty.Add("hi", "नाम"), wikidata);

    /// <summary>An article that counts how often its text was read.</summary>
    internal sealed class CountingOrigin(string body) : IArticleOrigin
    {
        private int _rawReads;
        private int _reads;

        public int RawReads => _rawReads;

        public int Reads => _reads;

        public string Id => Metadata.Id;

        public string? Headline => Metadata.Headline.Text;

        public ImmutableArray<string> Aliases => Metadata.Aliases;

        public ArticleMetadata Metadata { get; } = CreateMetadata("a", OverlayReader.Read(body, 0, default));

        public DatasetCatalog Catalog => TestArticles.Catalog;

        public string ReadRaw()
        {
            System.Threading.Interlocked.Increment(ref _rawReads);
            return OverlayReader.ReadRaw(body, 0, default);
        }

        public PeeledText ReadText()
        {
            System.Threading.Interlocked.Increment(ref _reads);
            return OverlayReader.Read(body, 0, default);
        }
    }
}
