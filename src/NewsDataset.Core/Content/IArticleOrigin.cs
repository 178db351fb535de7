using System.Collections.Immutable;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>Where an article's values come from when they are asked for. Safe to use from several threads.</summary>
internal interface IArticleOrigin
{
    string Id { get; }

    /// <summary>Gets the headline, without reading the rest.</summary>
    string? Headline { get; }

    /// <summary>Gets the ids that the article had before. Reads the rest only where there are any.</summary>
    ImmutableArray<string> Aliases { get; }

    ArticleMetadata Metadata { get; }

    DatasetCatalog Catalog { get; }

    /// <summary>Reads the verbatim text alone.</summary>
    string ReadRaw();

    /// <summary>Reads the text and its labels.</summary>
    PeeledText ReadText();
}

/// <summary>An article that has been read already.</summary>
internal sealed class ReadArticle(ArticleMetadata metadata, DatasetCatalog catalog, PeeledText text) : IArticleOrigin
{
    public string Id => Metadata.Id;

    public string? Headline => Metadata.Headline.Text;

    public ImmutableArray<string> Aliases => Metadata.Aliases;

    public ArticleMetadata Metadata { get; } = metadata;

    public DatasetCatalog Catalog { get; } = catalog;

    public string ReadRaw() => text.Raw;

    public PeeledText ReadText() => text;
}
