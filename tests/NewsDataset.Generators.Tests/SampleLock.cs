using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Tests;

/// <summary>Locks of projects in memory: what <c>newsdataset lock</c> would write, as far as the compiler reads it.</summary>
internal static class SampleLock
{
    public const string FileName = "dataset.lock.json";

    /// <summary>Locks what a project has.</summary>
    public static TestProject Locked(this TestProject project) => project.WithFiles((FileName, Of(project)));

    public static string Of(TestProject project)
    {
        ManifestFile manifest = ManifestFile.Read("dataset.yaml", TextOf(project, ManifestFile.FileName));
        EntitiesFile entities = EntitiesFile.Read("entities.yaml", TextOf(project, EntitiesFile.FileName));
        DatasetItem[] articles = [.. project.Files
            .Where(static x => x.Path.EndsWith(ArticleFileReader.Extension, System.StringComparison.Ordinal))
            .Select(static x => ArticleFileReader.Read(x.Path, Encoding.UTF8.GetString(x.Bytes)))
            .Select(DatasetItem.Of)];
        return $$"""
            {
              "lock": 1,
              "version": "{{manifest.Version}}",
              "dataset": {{Hashes(DatasetItem.Of(manifest))}},
              "articles": { {{Items(articles.Where(static x => x.Kind == ItemKind.Article))}} },
              "retired": { {{Items(articles.Where(static x => x.Kind == ItemKind.Retired))}} },
              "entities": { {{Items(entities.Entities.Select(DatasetItem.Of))}} },
              "stories": { {{Items(manifest.Stories.Select(DatasetItem.Of))}} }
            }

            """;
    }

    private static string TextOf(TestProject project, string path) =>
        project.Files.FirstOrDefault(x => x.Path == TestFile.FullPath(path)) is { } file ? Encoding.UTF8.GetString(file.Bytes) : string.Empty;

    private static string Items(IEnumerable<DatasetItem> items) => string.Join(", ", items.Select(static x => $"\"{x.Id}\": {Hashes(x)}"));

    private static string Hashes(DatasetItem item) => item.Kind switch
    {
        ItemKind.Article => $$"""{ "revision": {{item.Content.Revision}}, "raw": "{{item.Content.Raw}}", "gold": "{{item.Content.Gold}}", "api": "{{item.Content.Api}}" }""",
        ItemKind.Dataset or ItemKind.Retired => $$"""{ "gold": "{{item.Content.Gold}}" }""",
        _ => $$"""{ "gold": "{{item.Content.Gold}}", "api": "{{item.Content.Api}}" }""",
    };
}
