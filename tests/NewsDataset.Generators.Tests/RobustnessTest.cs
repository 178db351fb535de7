using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsDataset.Naming;

namespace NewsDataset.Tests;

// A generator that throws costs all output with a mere warning (CS8785), and one that writes bad C# costs the user's patience.
public sealed class RobustnessTest
{
    private const string ArticlePath = "Articles/summit-ends.article.md";
    private const string EntitiesPath = "Articles/entities.yaml";
    private const string ManifestPath = "Articles/dataset.yaml";

    private static readonly GeneratorRun Start = SampleArticles.Project.Run();

    [Theory]
    [InlineData(ArticlePath)]
    [InlineData(EntitiesPath)]
    [InlineData(ManifestPath)]
    public void Whatever_a_file_says_nothing_throws_and_the_code_compiles(string path)
    {
        string text = TextOf(path);
        Prop.ForAll(TextEdit.Some.ToArbitrary(), edit => AssertSound(Start.Edit(x => x.WithFiles((path, edit(text)))))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [InlineData(ArticlePath)]
    [InlineData(EntitiesPath)]
    [InlineData(ManifestPath)]
    public void Bytes_that_are_no_text_are_said_to_be_none(string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(TextOf(path));
        Gen<(int Position, int Value)> edit =
            from position in Gen.Choose(0, bytes.Length - 1)
            from value in Gen.Choose(0x80, 0xFF)
            select (position, value);
        Prop.ForAll(edit.ToArbitrary(), x =>
        {
            byte[] edited = [.. bytes];
            edited[x.Position] = (byte)x.Value;
            AssertSound(Start.Edit(y => y.WithFile(TestFile.Of(path, edited))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Every_prefix_of_a_file_is_read()
    {
        foreach (string path in new[] { ArticlePath, EntitiesPath, ManifestPath })
        {
            string text = TextOf(path);
            for (int length = 0; length < text.Length; length += 11)
            {
                int cut = length;
                GeneratorRun run = Start.Edit(x => x.WithFiles((path, text[..cut])));
                AssertNothingFailed(run);
            }
        }
    }

    [Fact]
    public void Every_character_that_an_id_may_have_is_one_that_a_CSharp_name_may_have()
    {
        var wrong = new List<string>();
        for (char c = '\0'; c < char.MaxValue; c++)
        {
            foreach (string id in new[] { c.ToString(), "a" + c, "a-" + c, c + "-1" })
            {
                if (ArticleId.FindFault(id) is null && !SyntaxFacts.IsValidIdentifier(ArticleId.ToMemberName(id)))
                {
                    wrong.Add(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_nameless_file_and_files_in_odd_places_break_nothing()
    {
        GeneratorRun run = TestProject.WithFixtures(
            ("Articles/.article.md", SampleArticles.Simple()),
            ("Articles/a.b.article.md", SampleArticles.Simple()),
            ("Articles/a b.article.md", SampleArticles.Simple()),
            ("Articles/-.article.md", SampleArticles.Simple()),
            ("Articles/" + new string('a', 121) + ".article.md", SampleArticles.Simple()),
            ("Articles/a'\"{0}.article.md", SampleArticles.Simple()),
            ("Articles/o'neil & <sons>/a.article.md", SampleArticles.Simple()),
            ("/a.article.md", SampleArticles.Simple()),
            ("/.yaml", "x"),
            ("C:\\project\\Articles\\a.article.md", SampleArticles.Simple()),
            ("entities.yaml", string.Empty),
            ("dataset.yaml", string.Empty))
            .Run();
        AssertSound(run);
        Assert.Equal(6, run.Diagnostics.Count(static x => x.Id == "NEWS4001"));
        Assert.Equal("A headline\n\nSome text.", run.Load().Articles().Single().Raw);
    }

    private static string TextOf(string path) =>
        Encoding.UTF8.GetString(Start.Project.Files.Single(x => x.Path == TestFile.FullPath(path)).Bytes);

    private static void AssertSound(GeneratorRun run)
    {
        AssertNothingFailed(run);
        run.AssertOutputCompiles();
    }

    private static void AssertNothingFailed(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        Assert.All(run.Diagnostics, static x =>
        {
            Assert.StartsWith("NEWS", x.Id, StringComparison.Ordinal);
            Assert.NotEqual("NEWS9001", x.Id);
            Assert.True(x.Location.GetLineSpan().IsValid);
        });
    }
}
