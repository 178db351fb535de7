using System;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class HintNameTest
{
    public static TheoryData<string> Names =>
    [
        "Fixtures",
        "समाचार.लेख",
        "新闻.数据",
        "Ünï.Cödé",
        "@class.@event",
        "Con.Aux",
        string.Join(".", Enumerable.Repeat("VeryLongNamespaceName", 12)),
        new string('x', 500),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hint_name_is_short_and_ASCII_whatever_the_class_is_called(string fullName)
    {
        GeneratorRun run = Run(fullName).AssertCompiles();
        Assert.Equal(2, run.Sources.Count);
        Assert.All(run.Sources.Keys, static x =>
        {
            Assert.True(x.Length <= 64, x);
            Assert.Matches("^([A-Za-z0-9.]*\\.)?[0-9a-f]{8}\\.[0-9]+\\.g\\.cs$", x);
            Assert.False(x.StartsWith('.') || x.Contains("..", StringComparison.Ordinal), x);
        });
    }

    [Fact]
    public void Hint_names_are_unique_where_the_short_forms_are_equal()
    {
        string prefix = new('x', 60);
        string code = string.Join("\n", new[] { "समाचार", "लेख", "News", "news", "NEWS", prefix + "1", prefix + "2" }
            .Select(static x => "[NewsDataset.ArticleDataset(\"Articles/**\")] internal static partial class " + x + " { }"));
        GeneratorRun run = new TestProject().WithCode("All.cs", code).WithFiles(("Articles/a.article.md", SampleArticles.Simple())).Run().AssertCompiles();
        Assert.Equal(14, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_hint_name_does_not_change_with_the_articles()
    {
        GeneratorRun run = Run("Shop.Fixtures");
        Assert.Equal(run.Sources.Keys, run.Edit(static x => x.WithFiles(("Articles/b.article.md", SampleArticles.Simple()))).Sources.Keys);
    }

    private static GeneratorRun Run(string fullName)
    {
        int dot = fullName.LastIndexOf('.');
        string code = "[NewsDataset.ArticleDataset(\"Articles/**\")] internal static partial class " + fullName[(dot + 1)..] + " { }";
        return new TestProject()
            .WithCode("Class.cs", dot < 0 ? code : "namespace " + fullName[..dot] + " { " + code + " }")
            .WithFiles(("Articles/a.article.md", SampleArticles.Simple()))
            .Run();
    }
}
