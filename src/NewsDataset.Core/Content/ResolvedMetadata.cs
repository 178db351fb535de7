using System.Collections.Immutable;
using NewsDataset.Metadata;

namespace NewsDataset.Content;

/// <summary>What an article's metadata says once ids are entities and written dates are points in time.</summary>
internal sealed class ResolvedMetadata
{
    private readonly DatasetCatalog _catalog;

    public ResolvedMetadata(ArticleMetadata metadata, DatasetCatalog catalog)
    {
        _catalog = catalog;
        Contributors = Resolve(metadata.Contributors);
        Agencies = Resolve(metadata.Agencies);
        Keywords = Resolve(metadata.Keywords);
        Published = metadata.Published?.ToMention(DateKind.Published);
        Modified = metadata.Modified?.ToMention(DateKind.Modified);
    }

    public ImmutableArray<Contributor> Contributors { get; }

    public ImmutableArray<Contributor> Agencies { get; }

    public ImmutableArray<Keyword> Keywords { get; }

    public DateMention? Published { get; }

    public DateMention? Modified { get; }

    private ImmutableArray<Contributor> Resolve(ImmutableArray<ContributorMetadata> contributors)
    {
        ImmutableArray<Contributor>.Builder resolved = ImmutableArray.CreateBuilder<Contributor>(contributors.Length);
        foreach (ContributorMetadata contributor in contributors)
        {
            resolved.Add(new Contributor(contributor.Name, contributor.Role, contributor.JobTitle, Find(contributor.Entity), contributor.Range));
        }

        return resolved.MoveToImmutable();
    }

    private ImmutableArray<Keyword> Resolve(ImmutableArray<KeywordMetadata> keywords)
    {
        ImmutableArray<Keyword>.Builder resolved = ImmutableArray.CreateBuilder<Keyword>(keywords.Length);
        foreach (KeywordMetadata keyword in keywords)
        {
            resolved.Add(new Keyword(keyword.Text, Find(keyword.Entity), keyword.Range));
        }

        return resolved.MoveToImmutable();
    }

    private Entity? Find(string? id) => id is null ? null : _catalog.Find(id);
}
