using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Tests;

public sealed class InventedNewsTest
{
    public static TheoryData<string> Ids => [.. InventedNews.Articles.Select(static x => x.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_article_peels_to_its_raw_file_byte_for_byte(string id)
    {
        Article article = InventedNews.Articles[id];
        byte[] raw = File.ReadAllBytes(Repository.PathOf("data", "invented", article.Source!.File!));
        Assert.Equal("raw/" + id + ".txt", article.Source.File);
        Assert.Equal(raw, Encoding.UTF8.GetBytes(article.Raw));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(raw)), article.RawSha256);
    }

    [Fact]
    public void Every_raw_file_is_an_article() =>
        Assert.Equal(
            Directory.EnumerateFiles(Repository.PathOf("data", "invented", "raw")).Select(static x => Path.GetFileNameWithoutExtension(x)!).Order(StringComparer.Ordinal),
            InventedNews.Articles.Select(static x => x.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_value_points_at_its_characters(string id) => Grounding.AssertHolds(InventedNews.Articles[id]);

    [Fact]
    public void Every_entity_is_named_somewhere() =>
        Assert.Empty(InventedNews.Articles.Entities.Except(InventedNews.Articles.SelectMany(static x => x.EntityMentions).Select(static x => x.Entity)));

    [Fact]
    public void One_story_is_told_in_many_languages()
    {
        IEnumerable<Article> story = InventedNews.Articles.InStory(InventedNews.Stories.LanternCrossing);
        Assert.True(story.Select(static x => x.Language).Distinct().Count() >= 8);
        Assert.All(story, static x => Assert.True(x.Mentions(InventedNews.Events.LanternCrossing) || x.Mentions(InventedNews.Organizations.LanternLine), x.Id));
    }

    [Fact]
    public void The_generated_dataset_is_what_the_folder_gives_at_run_time()
    {
        ArticleFolder folder = ArticleFolder.Open(Repository.PathOf("data", "invented"));

        Assert.Equal(InventedNews.Articles.AsEnumerable(), folder.Articles);
        Assert.Equal(InventedNews.Info, folder.Info);
        Assert.Equal(InventedNews.Articles.Select(static x => x.ToSnapshot()), folder.Articles.Select(static x => x.ToSnapshot()));
    }
}
