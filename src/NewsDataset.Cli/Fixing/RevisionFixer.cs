using System;
using System.Globalization;
using System.Linq;
using NewsDataset.Reading;
using NewsDataset.Versioning;
using NewsDataset.Yaml;

namespace NewsDataset.Cli.Fixing;

/// <summary>Raises the revision of an article that is no longer what the lock says and still counts as the same.</summary>
internal sealed class RevisionFixer : IFixer
{
    public void Fix(FixableFile file, FixScope scope)
    {
        if (file.Role != FileRole.Article || !scope.Locked.TryGetValue(ArticleFileReader.IdOf(file.Path), out LockedItem? locked))
        {
            return;
        }

        ArticleFile article = ArticleFileReader.Read(file.Path, file.Text);
        if (article.Retired is not null || article.Metadata.Revision > locked.Content.Revision || article.Diagnostics.Any(static x => x.IsError) || !IsAnother(locked, DatasetItem.Of(article)))
        {
            return;
        }

        string next = (locked.Content.Revision + 1).ToString(CultureInfo.InvariantCulture);
        YamlMapping frontMatter = FrontMatterTree.Read(file.Text)!;
        if (frontMatter.Find(FormatKeys.FrontMatter.Revision) is { } revision)
        {
            file.Replace(revision.Start, revision.Length, next, "revision is now " + next);
        }
        else if (frontMatter.Entries is [var (first, _), ..] && file.Text[frontMatter.Start] != '{')
        {
            file.Replace(first.Start, 0, FormatKeys.FrontMatter.Revision.Name + ": " + next + "\n", "revision added: " + next);
        }
    }

    // The revision is a layer itself.
    private static bool IsAnother(LockedItem locked, DatasetItem now) =>
        !string.Equals(locked.Content.Raw, now.Content.Raw, StringComparison.Ordinal)
        || !locked.Layers.Remove(ItemLayers.Revision).SequenceEqual(now.Layers.Remove(ItemLayers.Revision));
}
