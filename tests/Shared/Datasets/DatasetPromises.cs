using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>What holds of every dataset that the project ships.</summary>
internal static class DatasetPromises
{
    /// <summary>The gold is grounded: every annotated value points at its characters, and every character that is not blank lies in a block.</summary>
    public static void AssertGrounded(Article article)
    {
        string raw = article.Raw;
        if (article.HeadlineRange is { } headline)
        {
            Assert.Equal(article.Headline, OneLine(headline.Slice(raw)));
        }

        Assert.All(article.Quotes, x => Assert.Equal(x.Text, x.Range.Slice(raw)));
        Assert.All(article.EntityMentions, x => Assert.Equal(x.Text, x.Range.Slice(raw)));
        Assert.All(article.Dates.Where(static x => x.Range is not null), x => Assert.Equal(x.Text, x.Range!.Value.Slice(raw)));
        Assert.All(article.Links, x => Assert.Equal(x.Text, x.Range.Slice(raw)));
        Assert.All(article.Contributors, x => Assert.Equal(x.Name, x.Range.Slice(raw)));
        Assert.All(article.Agencies, x => Assert.Equal(x.Name, x.Range.Slice(raw)));
        Assert.All(article.Keywords.Where(static x => x.Range is not null), x => Assert.Equal(x.Text, x.Range!.Value.Slice(raw)));

        HashSet<int> covered = [.. article.Blocks.SelectMany(static x => Enumerable.Range(x.Range.Start, x.Range.Length))];
        Assert.All(Enumerable.Range(0, raw.Length), i => Assert.True(covered.Contains(i) || char.IsWhiteSpace(raw[i])));
    }

    /// <summary>The annotation is a lossless overlay: without its labels an article is its raw file, byte for byte.</summary>
    /// <param name="article">The article.</param>
    /// <param name="folder">The folder that the front matter's <c>raw: { file }</c> is relative to.</param>
    public static void AssertLossless(Article article, string folder)
    {
        byte[] raw = File.ReadAllBytes(Path.Combine(folder, article.Source!.File!));

        Assert.Equal(raw, Encoding.UTF8.GetBytes(article.Raw));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(raw)), article.RawSha256);
    }

    /// <summary>Every entity is named somewhere.</summary>
    public static void AssertNoEntityIsUnused(ArticleSet<Article> articles) =>
        Assert.Empty(articles.Entities.Except(articles.SelectMany(static x => x.EntityMentions).Select(static x => x.Entity)));

    /// <summary>What the generator made is what the folder gives at run time.</summary>
    public static void AssertSameAtRunTime(ArticleSet<Article> articles, DatasetInfo info, string folder)
    {
        ArticleFolder opened = ArticleFolder.Open(folder);

        Assert.Equal(articles.AsEnumerable(), opened.Articles);
        Assert.Equal(info, opened.Info);
        Assert.Equal(articles.Select(static x => x.ToSnapshot()), opened.Articles.Select(static x => x.ToSnapshot()));
    }

    // A headline of several lines is one text.
    private static string OneLine(string text) => string.Join(' ', text.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries));
}
