using System;
using System.IO;

namespace NewsDataset.Tests;

public sealed class NewCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_article_has_nothing_wrong()
    {
        Assert.Equal(new ToolRun(0, "Made harbour-lights.article.md\n", string.Empty), ToolRun.Of(_folder.Path, "new", "harbour-lights", "--language", "EN"));
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
        Assert.StartsWith("---\nlanguage: en\n", Read("harbour-lights.article.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("बंदरगाह की बत्तियाँ")]
    [InlineData("::: headline")]
    [InlineData("[The lamp]{.term} \\ is")]
    public void A_headline_is_written_so_that_it_is_read_as_it_was_said(string headline)
    {
        ToolRun.Of(_folder.Path, "new", "बत्तियाँ", "--language", "hi", "--headline", headline);

        Article article = Assert.Single(ArticleFolder.Open(_folder.Path).Articles);
        Assert.Equal(("बत्तियाँ", headline), (article.Id, article.Headline));
    }

    [Fact]
    public void The_language_is_the_datasets_if_none_is_said()
    {
        ToolRun refused = ToolRun.Of(_folder.Path, "new", "a");
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("newsdataset: Say its language: --language en.", refused.Error, StringComparison.Ordinal);

        _folder.Write("dataset.yaml", "defaults: { language: vi }\n");
        _folder.Write("Articles/b.article.md", "---\n---\nB\n");
        Assert.Equal(0, ToolRun.Of(_folder.Path, "new", "a", "Articles").ExitCode);
        Assert.StartsWith("---\nlanguage: vi\n", Read("Articles/a.article.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour", "'Harbour' cannot be an id: 'H' is upper-case.")]
    [InlineData("a--b", "'a--b' cannot be an id: a hyphen needs a letter or digit on both sides.")]
    [InlineData("../a", "'../a' cannot be an id: it has the character U+002E.")]
    [InlineData("there", "The id 'there' is taken by 'deep/there.article.md'.")]
    [InlineData("a-1", "'a-1' would become the C# member 'A1', which is the name of the article 'a1' (deep/a1.article.md).")]
    [InlineData("once", "The id 'once' is taken by 'deep/a1.article.md', which had it before.")]
    [InlineData("b2", "'b2' would become the C# member 'B2', which is the name of the article 'b-2' (deep/a1.article.md).")]
    [InlineData("bell", "The id 'bell' is taken by 'deep/gone.article.md', which had it before.")]
    [InlineData("articles", "'articles' would become the C# member 'Articles', which is the name of a member that every dataset has.")]
    public void An_id_that_cannot_be_is_refused_with_the_reason(string id, string reason)
    {
        _folder.Write("deep/there.article.md", "---\nlanguage: en\n---\nText.\n");
        _folder.Write("deep/a1.article.md", "---\nlanguage: en\naliases: [once, b-2]\n---\nText.\n");
        _folder.Write("deep/gone.article.md", "---\nretired: { since: 1.0.0, because: it was wrong }\naliases: [bell]\n---\n");

        ToolRun run = ToolRun.Of(_folder.Path, "new", id, "--language", "en");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("newsdataset: " + reason, run.Error, StringComparison.Ordinal);
        Assert.Equal("2 articles, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Fact]
    public void A_headline_of_two_lines_is_none()
    {
        Assert.Equal("newsdataset: A headline is one line of text.\n", ToolRun.Of(_folder.Path, "new", "a", "--language", "en", "--headline", "a\nb").Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));
}
