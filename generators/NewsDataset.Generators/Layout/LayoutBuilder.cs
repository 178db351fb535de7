using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using NewsDataset.Diagnostics;
using NewsDataset.Files;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;
using NewsDataset.Naming;
using NewsDataset.Reading;

namespace NewsDataset.Generators.Layout;

/// <summary>Lays a dataset out: which files it takes, what its members are called, which shard each lies in.</summary>
internal static class LayoutBuilder
{
    // Small enough that an edit re-emits little, large enough that the cost of a generated file does not show.
    private const int ArticlesPerShard = 80;

    // Roslyn compares the name of each generated file with those of all others, after every edit; and the parts of a class cost the compiler more than their members.
    private const int MaxShards = 256;

    public static DatasetLayout Build(DatasetCatalogModel catalog, ImmutableArray<ArticleKey> articles, ProjectOptions options, CancellationToken cancellation)
    {
        var diagnostics = new List<FileDiagnostic>();
        var faults = new List<GlobFault>();
        DatasetGlobs globs = DatasetGlobs.Read(catalog.Declaration, options.Folder, faults);

        List<ArticleKey> taken = SelectArticles(globs, articles, cancellation);
        var names = new ArticleNames(x => DeclaredNames.OwnerOf(x, catalog.Declaration), x => NormalizedPath.Relative(options.Folder, x));
        List<ArticleKey> all = NameArticles(names, taken, diagnostics);
        List<ArticleKey> named = all.FindAll(static x => x.Retired is null);
        int shards = ShardCount(named.Count);
        List<AliasMember> aliases = NameAliases(names, named, diagnostics)
            .Select(x => new AliasMember(x.Alias.Id, ArticleId.ToMemberName(x.Alias.Id), x.Article.Id, x.Article.MemberName, ShardOf(x.Article.Id, shards)))
            .ToList();
        List<RetiredMember> retired = NameRetired(names, all.FindAll(static x => x.Retired is not null), diagnostics);
        var indices = new Dictionary<string, int>(articles.Length, StringComparer.Ordinal);
        for (int i = 0; i < articles.Length; i++)
        {
            indices[articles[i].Path] = i;
        }

        return new DatasetLayout(
            catalog,
            PackedWriter.AddRetired(catalog.Header, retired.ConvertAll(static x => x.Article)),
            shards,
            named.Select(x => new LayoutEntry(indices[x.Path], ShardOf(x.Id, shards))).ToEquatableArray(),
            aliases.ToEquatableArray(),
            retired.ToEquatableArray(),
            named.Select(x => x.Language ?? catalog.DefaultLanguage).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(static x => x, StringComparer.Ordinal).ToEquatableArray(),
            NameEntities(catalog, diagnostics).ToEquatableArray(),
            NameStories(catalog, diagnostics).ToEquatableArray(),
            diagnostics.ToEquatableArray(),
            faults.ToEquatableArray(),
            globs.FindUnmatched(taken).ToEquatableArray(),
            options.Folder);
    }

    /// <summary>Takes the files that a glob names, each once, sorted by id and then by path whatever order they came in.</summary>
    private static List<ArticleKey> SelectArticles(DatasetGlobs globs, ImmutableArray<ArticleKey> articles, CancellationToken cancellation)
    {
        var taken = new List<ArticleKey>();
        foreach (ArticleKey article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (globs.Takes(article.Path))
            {
                taken.Add(article);
            }
        }

        taken.Sort(static (x, y) =>
        {
            int byId = string.CompareOrdinal(x.Id, y.Id);
            return byId != 0 ? byId : string.CompareOrdinal(x.Path, y.Path);
        });

        for (int i = taken.Count - 1; i > 0; i--)
        {
            if (string.Equals(taken[i].Path, taken[i - 1].Path, StringComparison.Ordinal))
            {
                taken.RemoveAt(i);
            }
        }

        return taken;
    }

    /// <summary>Keeps the articles that can be members, and reports the others.</summary>
    private static List<ArticleKey> NameArticles(ArticleNames names, List<ArticleKey> articles, List<FileDiagnostic> diagnostics)
    {
        var named = new List<ArticleKey>();
        foreach (ArticleKey article in articles)
        {
            var start = FileLocation.StartOf(article.FilePath);
            if (names.Add(article.Id, article.IdFault, article.MemberName, article.Path, start, article.Retired is not null) is { } fault)
            {
                diagnostics.Add(fault);
            }
            else
            {
                named.Add(article);
            }
        }

        return named;
    }

    /// <summary>Keeps the former ids that can be members, and reports the others.</summary>
    private static List<(Reference Alias, ArticleKey Article)> NameAliases(ArticleNames names, List<ArticleKey> articles, List<FileDiagnostic> diagnostics)
    {
        var named = new List<(Reference, ArticleKey)>();
        foreach (ArticleKey article in articles)
        {
            foreach (Reference alias in article.Aliases)
            {
                if (names.AddAlias(alias, ArticleId.ToMemberName(alias.Id), article.Id, article.Path, article.Retired is not null) is { } fault)
                {
                    diagnostics.Add(fault);
                }
                else
                {
                    named.Add((alias, article));
                }
            }
        }

        return named;
    }

    private static List<RetiredMember> NameRetired(ArticleNames names, List<ArticleKey> articles, List<FileDiagnostic> diagnostics)
    {
        var aliases = NameAliases(names, articles, diagnostics).ToLookup(static x => x.Article.Path, static x => x.Alias.Id, StringComparer.Ordinal);
        var members = new List<RetiredMember>();
        foreach (ArticleKey article in articles)
        {
            Retirement retired = article.Retired!;
            string? instead = retired.Instead?.Id;
            if (retired.Instead is { } reference && names.FindInstead(reference) is { } fault)
            {
                diagnostics.Add(fault);
                instead = null;
            }

            members.AddRange(new[] { article.Id }.Concat(aliases[article.Path]).Select(id => new RetiredMember(
                ArticleId.ToMemberName(id),
                new RetiredArticle(id, retired.Since, retired.Because, instead),
                instead is null ? null : ArticleId.ToMemberName(instead))));
        }

        return members;
    }

    private static List<MemberGroup> NameEntities(DatasetCatalogModel catalog, List<FileDiagnostic> diagnostics)
    {
        var groups = new List<MemberGroup>();
        foreach (EntityType type in new[] { EntityType.Person, EntityType.Organization, EntityType.Place, EntityType.Event, EntityType.Work })
        {
            var names = new NestedNames(ReservedNames.ClassOf(type), "entity", diagnostics);
            var members = new List<EntityMember>();
            for (int i = 0; i < catalog.Entities.Count; i++)
            {
                EntityKey entity = catalog.Entities[i];
                if (entity.Type == type && names.TryAdd(entity.Id, entity.Location, out string name))
                {
                    members.Add(new EntityMember(name, entity, i));
                }
            }

            groups.Add(new MemberGroup(type, members.ToEquatableArray()));
        }

        return groups;
    }

    private static List<StoryMember> NameStories(DatasetCatalogModel catalog, List<FileDiagnostic> diagnostics)
    {
        var names = new NestedNames(ReservedNames.Stories, "story", diagnostics);
        var members = new List<StoryMember>();
        foreach (StoryKey story in catalog.Stories)
        {
            if (names.TryAdd(story.Id, story.Location, out string name))
            {
                members.Add(new StoryMember(name, story));
            }
        }

        return members;
    }

    private static int ShardCount(int articles)
    {
        // A power of two, so that the count, and with it every article's shard, changes as rarely as can be.
        int count = 1;
        while (count < MaxShards && count * ArticlesPerShard < articles)
        {
            count *= 2;
        }

        return count;
    }

    private static int ShardOf(string id, int count) => (int)(StableHash.Of(id) % (uint)count);
}
