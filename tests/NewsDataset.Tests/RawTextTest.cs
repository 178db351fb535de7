using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace NewsDataset.Tests;

/// <summary>The annotation is a lossless overlay: without its labels every article is the seed, byte for byte.</summary>
public sealed class RawTextTest
{
    public static IEnumerable<object[]> Ids => News.Articles.Select(x => new object[] { x.Id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_article_peels_to_its_seed_byte_for_byte(string id) => DatasetPromises.AssertLossless(News.Articles[id], Repository.PathOf("data"));

    [Fact]
    public void Every_seed_is_an_article()
    {
        IEnumerable<string> seeds = Directory.EnumerateFiles(Repository.PathOf("data", "raw")).Select(x => "raw/" + Path.GetFileName(x)!);

        Assert.Equal(seeds.Order(StringComparer.Ordinal), News.Articles.Select(x => x.Source!.File!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_seeds_have_the_hashes_that_the_project_was_given()
    {
        // Written down once, so that a changed raw file and a changed front matter cannot agree with each other.
        Dictionary<string, string> given = new()
        {
            ["000_62f180fa4b654d16.txt"] = "ea8a4e48acdc5e854b78ce64a7efd2aac4f9cb063fde8f5b94862a2633d9490b",
            ["001_7542321f32f74d6c.txt"] = "dbeaaaa661e9c32448e5d772823ca9be15b84cdecf911b2fa749f59511638b40",
            ["002_ffcb7d8877a71e35.txt"] = "100d15494bfc69846fafac07ad5afa0022edfbb84080cc8ca528a30c9a375c7b",
            ["003_9bfc28e4d79ae655.txt"] = "f5f500bccec1e6bc21bd7539cbb2fb06f0bac763b028ce63508b56513037ea70",
            ["004_3639915a2164bf93.txt"] = "c8e696e3aa24ecbb08a02715e7554d1a9f716012cb95e3aa17da70e18bafce5f",
        };

        foreach ((string file, string hash) in given)
        {
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.PathOf("data", "raw", file)))));
        }
    }
}
