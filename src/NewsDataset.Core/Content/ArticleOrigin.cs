using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>Where an article's values come from when they are asked for. Safe to use from several threads.</summary>
internal abstract class ArticleOrigin
{
    public abstract string Id { get; }

    /// <summary>Gets the headline, without reading the rest.</summary>
    public abstract string? Headline { get; }

    public abstract ArticleMetadata Metadata { get; }

    public abstract DatasetCatalog Catalog { get; }

    /// <summary>Reads the verbatim text alone.</summary>
    public abstract string ReadRaw();

    /// <summary>Reads the text and its labels.</summary>
    public abstract PeeledText ReadText();
}

/// <summary>An article that has been read already.</summary>
internal sealed class ReadArticle(ArticleMetadata metadata, DatasetCatalog catalog, PeeledText text) : ArticleOrigin
{
    public override string Id => Metadata.Id;

    public override string? Headline => Metadata.Headline.Text;

    public override ArticleMetadata Metadata { get; } = metadata;

    public override DatasetCatalog Catalog { get; } = catalog;

    public override string ReadRaw() => text.Raw;

    public override PeeledText ReadText() => text;
}
