using NewsDataset.Files;

namespace NewsDataset.Tests;

public sealed class GlobTest
{
    private const string Project = "/src/App";

    [Theory]
    [InlineData("Articles/**", "/src/App/Articles/a.article.md", true)]
    [InlineData("Articles/**", "/src/App/Articles/x/y/a.article.md", true)]
    [InlineData("Articles/**", "/src/App/ArticlesToo/a.article.md", false)]
    [InlineData("Articles/**", "/src/App/Articles", false)]
    [InlineData("Articles/**", "/src/App/articles/a.article.md", false)]
    [InlineData("Articles", "/src/App/Articles/x/a.article.md", true)]
    [InlineData("Articles/", "/src/App/Articles/a.article.md", true)]
    [InlineData("./Articles//**", "/src/App/Articles/a.article.md", true)]
    [InlineData("Articles/a.article.md", "/src/App/Articles/a.article.md", true)]
    [InlineData("Articles/a.article.md", "/src/App/Articles/b.article.md", false)]
    [InlineData("Articles/*.article.md", "/src/App/Articles/a.article.md", true)]
    [InlineData("Articles/*.article.md", "/src/App/Articles/x/a.article.md", false)]
    [InlineData("Articles/*", "/src/App/Articles/.article.md", true)]
    [InlineData("**/*.article.md", "/src/App/a.article.md", true)]
    [InlineData("**/*.article.md", "/src/App/x/y/a.article.md", true)]
    [InlineData("**/news/*.md", "/src/App/news/news/a.md", true)]
    [InlineData("**/news/*.md", "/src/App/news/old/a.md", false)]
    [InlineData("a/**/b/**/c.md", "/src/App/a/b/x/b/y/c.md", true)]
    [InlineData("a/**/b/**/c.md", "/src/App/a/x/y/c.md", false)]
    [InlineData("**", "/src/App/x/a.md", true)]
    [InlineData("../data/**", "/src/data/a.md", true)]
    [InlineData("../../data/articles/**", "/data/articles/hi/a.md", true)]
    [InlineData("..", "/src/Other/a.md", true)]
    [InlineData("../../**", "/anywhere/a.md", true)]
    [InlineData("x/a?c.md", "/src/App/x/abc.md", true)]
    [InlineData("x/a?c.md", "/src/App/x/ac.md", false)]
    [InlineData("x/*a*b*.md", "/src/App/x/1a2a3b4.md", true)]
    [InlineData("x/*a*b*.md", "/src/App/x/1b2a3.md", false)]
    [InlineData("x/ट्रंप-*.md", "/src/App/x/ट्रंप-एक.md", true)]
    [InlineData("x/[ab].md", "/src/App/x/a.md", false)]
    [InlineData("x/[ab].md", "/src/App/x/[ab].md", true)]
    [InlineData("ha#sh; %20/**", "/src/App/ha#sh; %20/a.md", true)]
    public void A_pattern_is_matched_segment_by_segment(string pattern, string path, bool matches)
    {
        Assert.Null(Glob.TryRead(pattern, Project, out Glob? glob));
        Assert.Equal(matches, glob!.IsMatch(path));
    }

    [Theory]
    [InlineData("Articles/**", "/src/App/Articles")]
    [InlineData("Articles/a.article.md", "/src/App/Articles")]
    [InlineData("Articles", "/src/App/Articles")]
    [InlineData("**", "/src/App")]
    [InlineData("../../data/articles/*.md", "/data/articles")]
    [InlineData("../../**", "/")]
    [InlineData("a/b*/c/**", "/src/App/a")]
    public void The_fixed_root_is_what_stands_before_the_first_wildcard(string pattern, string root)
    {
        Assert.Null(Glob.TryRead(pattern, Project, out Glob? glob));
        Assert.Equal(root, glob!.FixedRoot);
        Assert.Equal(pattern, glob.Pattern);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("/data/**", "it is absolute, which is a path of one machine")]
    [InlineData("C:/data/**", "it is absolute, which is a path of one machine")]
    [InlineData("data\\**", "it has a backslash; use '/'")]
    [InlineData("a\0b", "it has a NUL character")]
    [InlineData("**/../x", "it has '..' behind a wildcard")]
    [InlineData("a/**b/c", "'**' must stand alone between slashes, not in '**b'")]
    public void What_names_no_files_is_refused_with_the_reason(string pattern, string fault)
    {
        Assert.Equal(fault, Glob.TryRead(pattern, Project, out Glob? glob));
        Assert.Null(glob);
    }

    [Fact]
    public void A_pattern_made_to_take_for_ever_does_not()
    {
        string stars = string.Join("/", System.Linq.Enumerable.Repeat("**/*a*a*a*b", 10));

        Assert.Null(Glob.TryRead(stars, Project, out Glob? glob));
        Assert.False(glob!.IsMatch(Project + "/" + string.Join("/", System.Linq.Enumerable.Repeat(new string('a', 200), 100))));
    }
}
