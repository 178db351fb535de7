using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Validation;

/// <summary>Finds what the compiler would find in the files of a folder.</summary>
internal static class FolderCheck
{
    /// <summary>Finds what is wrong in the files, whatever their ids become in C#.</summary>
    /// <param name="files">The files.</param>
    /// <param name="fields">The keys of the front matter that the dataset types itself.</param>
    public static IEnumerable<FileDiagnostic> CheckContent(FolderFiles files, IReadOnlyCollection<string> fields)
    {
        DatasetCheck check = CreateDatasetCheck(files);
        LockCheck? locked = files.Lock is null ? null : new LockCheck(files.Lock, files.Lock.Path);
        return files.Faults
            .Concat(files.Entities?.Diagnostics ?? [])
            .Concat(files.Manifest?.Diagnostics ?? [])
            .Concat(files.Lock?.Diagnostics ?? [])
            .Concat(locked is null ? [] : CheckShared(files, locked))
            .Concat(files.Articles.SelectMany(x => CheckArticle(x, check, fields, locked)));
    }

    private static List<FileDiagnostic> CheckArticle(FolderArticle article, DatasetCheck check, IReadOnlyCollection<string> fields, LockCheck? locked)
    {
        if (article.File is not { } file)
        {
            return [article.Fault!];
        }

        List<FileDiagnostic> found = [.. file.Diagnostics.Concat(check.Check(file.References, file.Story, file.NeedsLanguage)).Concat(OwnKeysCheck.Check(file.Own, fields))];

        // What cannot be read as it is meant is mended first.
        if (locked is not null && !found.Exists(static x => x.IsError)
            && locked.Check(DatasetItem.KindOf(file.Retired), article.Id, DatasetItem.ContentOf(file), FileLocation.StartOf(article.ShownPath)) is { } changed)
        {
            found.Add(changed);
        }

        return found;
    }

    private static IEnumerable<FileDiagnostic> CheckShared(FolderFiles files, LockCheck locked)
    {
        IEnumerable<FileDiagnostic> gone = locked.FindGone(
            files.Articles.SelectMany(static x => (x.File?.Metadata.Aliases ?? ImmutableArray<string>.Empty).Append(x.Id)),
            files.Articles.Where(static x => x.File?.Retired is not null).Select(static x => x.Id));
        return files.Manifest is { IsReadable: true } manifest
            ? gone.Concat(locked.CheckShared([.. SharedItem.Find(files.Entities, manifest)], manifest.Version, files.EntitiesKnown, FileLocation.StartOf(manifest.Path)))
            : gone;
    }

    /// <summary>Makes the check of what articles cannot know alone.</summary>
    /// <param name="files">The entities' file and the manifest.</param>
    public static DatasetCheck CreateDatasetCheck(FolderFiles files) => new(
        files.EntitiesKnown ? (files.Entities?.Entities ?? ImmutableArray<Entity>.Empty).Select(static x => x.Id) : null,
        (files.Manifest?.Stories ?? ImmutableArray<Story>.Empty).Select(static x => x.Id),
        files.Entities?.Path,
        files.Manifest?.Path,
        files.Manifest?.DefaultLanguage is null && files.ManifestKnown);

    /// <summary>Finds ids that cannot be members of a dataset class, as far as that can be told without the class.</summary>
    public static IEnumerable<FileDiagnostic> CheckNames(FolderFiles files)
    {
        var found = new List<FileDiagnostic>();
        CheckIds(files.Articles, new ArticleNames(static _ => null, static x => x), found);
        foreach (IGrouping<EntityType, Entity> group in (files.Entities?.Entities ?? ImmutableArray<Entity>.Empty).GroupBy(static x => x.Type))
        {
            var entityNames = new NestedNames(ReservedNames.ClassOf(group.Key), "entity", found);
            foreach (Entity entity in group)
            {
                entityNames.TryAdd(entity.Id, files.Entities!.Locations[entity.Id], out _);
            }
        }

        var storyNames = new NestedNames(ReservedNames.Stories, "story", found);
        foreach (Story story in files.Manifest?.Stories ?? ImmutableArray<Story>.Empty)
        {
            storyNames.TryAdd(story.Id, files.Manifest!.StoryLocations[story.Id], out _);
        }

        return found;
    }

    /// <summary>Keeps the articles whose ids can be theirs, in the order of ids, and reports what is wrong with those of the others, and with former ids.</summary>
    public static IReadOnlyList<FolderArticle> CheckIds(IEnumerable<FolderArticle> articles, ArticleNames names, ICollection<FileDiagnostic> found)
    {
        var kept = new List<FolderArticle>();
        foreach (FolderArticle article in articles.OrderBy(static x => x.Id, StringComparer.Ordinal))
        {
            string? fault = ArticleId.FindFault(article.Id);
            string memberName = fault is null ? ArticleId.ToMemberName(article.Id) : string.Empty;
            var start = FileLocation.StartOf(article.ShownPath);
            if (names.Add(article.Id, fault, memberName, article.ShownPath, start, article.File?.Retired is not null) is { } diagnostic)
            {
                found.Add(diagnostic);
            }
            else
            {
                kept.Add(article);
            }
        }

        foreach (ArticleFile file in kept.Select(static x => x.File).OfType<ArticleFile>())
        {
            foreach (Reference alias in file.Aliases)
            {
                if (names.AddAlias(alias, ArticleId.ToMemberName(alias.Id), file.Metadata.Id, file.Path, file.Retired is not null) is { } diagnostic)
                {
                    found.Add(diagnostic);
                }
            }
        }

        foreach (Reference instead in kept.Select(static x => x.File?.Retired?.Instead).OfType<Reference>())
        {
            if (names.FindInstead(instead) is { } diagnostic)
            {
                found.Add(diagnostic);
            }
        }

        return kept;
    }

    /// <summary>Puts diagnostics into the order of files and places.</summary>
    public static ImmutableArray<ArticleDiagnostic> Sort(IEnumerable<FileDiagnostic> diagnostics) =>
        diagnostics
            .OrderBy(static x => x.Location.Path, StringComparer.Ordinal)
            .ThenBy(static x => x.Location.Start)
            .ThenBy(static x => x.Rule.Id, StringComparer.Ordinal)
            .Select(static x => x.ToPublic())
            .ToImmutableArray();
}
