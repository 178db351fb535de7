using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class InventedNewsTest
{
    private static readonly string Folder = Repository.PathOf("data", "invented");

    public static TheoryData<string> Ids => [.. InventedNews.Articles.Select(static x => x.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_article_peels_to_its_raw_file_byte_for_byte(string id)
    {
        Article article = InventedNews.Articles[id];
        Assert.Equal("raw/" + id + ".txt", article.Source!.File);
        DatasetPromises.AssertLossless(article, Folder);
    }

    [Fact]
    public void Every_raw_file_is_an_article() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Folder, "raw")).Select(static x => Path.GetFileNameWithoutExtension(x)!).Order(StringComparer.Ordinal),
            InventedNews.Articles.Select(static x => x.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_value_points_at_its_characters(string id) => DatasetPromises.AssertGrounded(InventedNews.Articles[id]);

    [Fact]
    public void Every_entity_is_named_somewhere() => DatasetPromises.AssertNoEntityIsUnused(InventedNews.Articles);

    [Fact]
    public void One_story_is_told_in_many_languages()
    {
        IEnumerable<Article> story = InventedNews.Articles.InStory(InventedNews.Stories.LanternCrossing);
        Assert.True(story.Select(static x => x.Language).Distinct().Count() >= 8);
        Assert.All(story, static x => Assert.True(x.Mentions(InventedNews.Events.LanternCrossing) || x.Mentions(InventedNews.Organizations.LanternLine), x.Id));
    }

    [Fact]
    public void The_generated_dataset_is_what_the_folder_gives_at_run_time() =>
        DatasetPromises.AssertSameAtRunTime(InventedNews.Articles, InventedNews.Info, Folder);
}
