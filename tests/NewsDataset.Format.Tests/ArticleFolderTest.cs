using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class ArticleFolderTest : IDisposable
{
    private const string Valid = "---\nlanguage: en\n---\n[India]{@india} 😀\n";

    private readonly string _root = Directory.CreateTempSubdirectory("newsdataset-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_projects_own_articles_are_read()
    {
        ArticleFolder folder = ArticleFolder.Open(Repository.PathOf("data", "articles"));

        Assert.Equal(5, folder.Articles.Count);
        Assert.Equal("NewsDataset", folder.Info.Name);
        Assert.Equal(["bn", "en", "hi", "te", "vi"], folder.Articles.Select(static x => x.Language.Tag).Order(StringComparer.Ordinal));
        Assert.All(folder.Articles, static x => Assert.Equal(File.ReadAllText(Repository.PathOf("data", x.Source!.File!)), x.Raw));
    }

    [Fact]
    public void An_article_is_found_by_its_former_ids()
    {
        Write("a.article.md", Valid);
        Write("new.article.md", "---\nlanguage: en\naliases: [old, older]\n---\ntext\n");

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal(["a.article.md(4,9) NEWS2001"], Describe(diagnostics));
        Assert.Equal(["a", "new"], folder.Articles.Select(static x => x.Id));
        Assert.Same(folder.Articles["new"], folder.Articles["older"]);
        Assert.Equal(["old", "older"], folder.Articles["new"].Aliases.AsEnumerable());
    }

    [Fact]
    public void A_former_id_changes_neither_the_gold_nor_the_content()
    {
        Write("one/new.article.md", "---\nlanguage: en\n---\ntext\n");
        Write("two/new.article.md", "---\nlanguage: en\naliases: old\n---\ntext\n");

        ArticleFolder one = ArticleFolder.Open(Path.Combine(_root, "one"));
        ArticleFolder two = ArticleFolder.Open(Path.Combine(_root, "two"));

        Assert.Equal(one.Articles[0].GoldSha256, two.Articles["old"].GoldSha256);
        Assert.Equal(one.Info.ContentHash, two.Info.ContentHash);
    }

    [Fact]
    public void A_retired_article_is_not_there_and_says_why()
    {
        Write("gone.article.md", "---\naliases: [once]\nretired: { since: 2.0.0, because: The paper took it back., instead: new }\n---\n");
        Write("new.article.md", "---\nlanguage: en\n---\ntext\n");

        ArticleFolder folder = ArticleFolder.Open(_root);

        Assert.Equal(["new"], folder.Articles.Select(static x => x.Id));
        Assert.False(folder.Articles.TryGetArticle("gone", out _));
        Assert.Equal(
            "The article 'gone' was retired in 2.0.0: The paper took it back. Use 'new' instead.",
            Assert.Throws<KeyNotFoundException>(() => folder.Articles["gone"]).Message);
        Assert.StartsWith("The article 'once' was retired in 2.0.0: ", Assert.Throws<KeyNotFoundException>(() => folder.Articles["once"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_one_articles_now_and_formerly()
    {
        Write("a.article.md", "---\nlanguage: en\naliases: [b, a, old, gone, gone-once, older, older]\n---\ntext\n");
        Write("b.article.md", "---\nlanguage: en\naliases: [old]\n---\ntext\n");
        Write("gone.article.md", "---\nretired: { since: 2.0.0, because: x }\naliases: [gone-once]\n---\n");

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        string path = Path.Combine(_root, "a.article.md");
        Assert.Equal(
            [
                $"a.article.md(3,11): error NEWS4002: The article id 'b' is taken by '{Path.Combine(_root, "b.article.md")}' as well. Remove the alias.",
                "a.article.md(3,14): error NEWS4002: The article id 'a' is taken by this file as well. Remove the alias.",
                $"a.article.md(3,22): error NEWS4002: The article id 'gone' is taken by '{Path.Combine(_root, "gone.article.md")}' as well. Remove the alias.",
                "a.article.md(3,46): error NEWS4002: The article id 'older' is taken by this file as well. Remove the alias.",
                $"b.article.md(3,11): error NEWS4002: The article id 'old' is taken by '{path}' as well. Remove the alias.",
                $"gone.article.md(3,11): error NEWS4002: The article id 'gone-once' is taken by '{path}' as well. Remove the alias.",
            ],
            diagnostics.Select(x => x.ToString()[(_root.Length + 1)..]));
        Assert.Equal("b", folder.Articles["b"].Id);
    }

    [Theory]
    [InlineData("nwe", "There is no article 'nwe' to use instead. Did you mean 'new'?")]
    [InlineData("something-else", "There is no article 'something-else' to use instead. Name another, or leave 'instead' out.")]
    [InlineData("old", "There is no article 'old' to use instead. It is now 'new'.")]
    [InlineData("gone", "There is no article 'gone' to use instead. It is retired itself.")]
    [InlineData("gone-once", "There is no article 'gone-once' to use instead. It is retired itself.")]
    public void What_to_use_instead_is_an_article_that_is_there(string instead, string message)
    {
        Write("gone.article.md", "---\nretired: { since: 2.0.0, because: x, instead: " + instead + " }\naliases: [gone-once]\n---\n");
        Write("new.article.md", "---\nlanguage: en\naliases: [old]\n---\ntext\n");

        ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        ArticleDiagnostic said = Assert.Single(diagnostics);
        Assert.Equal(("NEWS2005", 2, 47, 47 + instead.Length, message), (said.Id, said.Line, said.Column, said.EndColumn, said.Message));
    }

    /// <summary>The compiler reads with the netstandard2.0 build, a program with another: these tests run over both, against one snapshot.</summary>
    [Fact]
    public async Task Every_build_reads_the_same()
    {
        Write("entities.yaml", "india: { type: place, name: India }\nmodi: { type: person, name: Narendra Modi, names: { hi: नरेंद्र मोदी } }\n");
        Write(
            "an-article.article.md",
            "---\r\nlanguage: hi\r\nraw: { newline: crlf }\r\nparagraphs: blank-line\r\nkeywords: [x]\r\n---\r\n"
            + "::: headline\r\n[मोदी]{@modi} 👩‍🚀\r\n\\[e\u0301\\]\r\n:::\r\n\r\n"
            + "[[भारत]{@india} 😀\r\nwrapped [‘in’]{.quote #q2}]{.quote #q1 speaker=@modi}, [he]{.quote part-of=#q1}\u2028\u0085\r.\r\n"
            + "::: endmatter\r\n[২০ আষাঢ় ১৪৩২]{.published value=1432-03-20 calendar=bangla gregorian=2025-07-04 zone=Asia/Dhaka}\r\n[A]{.author role=\"Chief \\\"x\\\"\"}\r\n:::\r\n");

        ArticleFolder folder = ArticleFolder.Open(_root);

        await Snapshot.Verify(folder.Articles[0].ToSnapshot() + "\ngold " + folder.Articles[0].GoldSha256 + "\ncontent " + folder.Info.ContentHash);
    }

    [Fact]
    public void Entities_and_manifest_are_looked_for_in_the_folder_and_above()
    {
        Write("dataset.yaml", "name: Mine\nversion: 1.2.3\ndefaults: { language: hi }\nstories: { s: S }\n");
        Write("entities.yaml", "wrong: { type: place, name: Wrong }\n");
        Write("articles/entities.yaml", "india: { type: place, name: India }\n");
        Write("articles/deep/er/b.article.md", "---\nstory: s\n---\n[India]{@india}\n");
        Write("articles/a.article.md", Valid);
        Write("articles/notes.md", "not an article");

        ArticleFolder folder = ArticleFolder.Open(Path.Combine(_root, "articles"));

        Assert.Equal(["a", "b"], folder.Articles.Select(static x => x.Id));
        Assert.Equal(("Mine", "1.2.3", 1), (folder.Info.Name, folder.Info.Version, folder.Info.SchemaVersion));
        Assert.Equal(Language.Hindi, folder.Articles["b"].Language);
        Assert.Equal(["india"], folder.Articles.Entities.Select(static x => x.Id));
        Assert.Same(folder.Articles.Entities[0], folder.Articles["a"].EntityMentions[0].Entity);
    }

    [Fact]
    public void Without_a_manifest_the_folder_gives_the_name()
    {
        Write("my articles/a.article.md", "---\nlanguage: en\n---\n\uFEFFtext\n");

        ArticleFolder folder = ArticleFolder.Open(Path.Combine(_root, "my articles") + Path.DirectorySeparatorChar);

        Assert.Equal("my articles", folder.Info.Name);
        Assert.Null(folder.Info.Version);
        Assert.Equal("\uFEFFtext", folder.Articles[0].Raw);
    }

    [Fact]
    public void A_byte_order_mark_is_dropped()
    {
        File.WriteAllText(PathOf("a.article.md"), "---\nlanguage: en\n---\ntext\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal("text", ArticleFolder.Open(_root).Articles[0].Raw);
    }

    [Fact]
    public void Every_error_of_every_file_is_thrown_at_once()
    {
        Write("entities.yaml", "India: { type: place, name: India }\n");
        Write("dataset.yaml", "version: 1\n");
        Write("a.article.md", Valid);
        Write("b.article.md", "---\nlanguage: en\n---\n");
        Write("c.article.md", "---\nlangauge: en\n---\n[x]{.qoute}\n");

        ArticleFormatException error = Assert.Throws<ArticleFormatException>(() => ArticleFolder.Open(_root));

        Assert.Equal(
            [
                "a.article.md(4,9) NEWS2001", "b.article.md(3,1) NEWS0012", "c.article.md(1,1) NEWS0005", "c.article.md(2,1) NEWS0004",
                "c.article.md(4,5) NEWS1010", "dataset.yaml(1,10) NEWS0006", "entities.yaml(1,1) NEWS4001",
            ],
            Describe(error.Diagnostics));
        Assert.Equal(error.Diagnostics.Where(static x => x.Severity == ArticleDiagnosticSeverity.Error).Select(static x => x.ToString()), error.Message.Split('\n'));
    }

    [Fact]
    public void A_warning_alone_is_not_thrown()
    {
        Write("a.article.md", "---\nlanguage: en\n---\n");

        Assert.Equal(string.Empty, ArticleFolder.Open(_root).Articles[0].Raw);
    }

    [Fact]
    public void The_lenient_way_reads_what_can_be_read()
    {
        Write("a.article.md", "---\nlanguage: en\nsectoin: x\n---\n[x]{@nobody} [y]{.quote}\n");
        Write("b.article.md", "no front matter");

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal(["a.article.md(3,1) NEWS0004", "a.article.md(5,5) NEWS2001", "b.article.md(1,1) NEWS0001"], Describe(diagnostics));
        Assert.Equal(["x y", "no front matter"], folder.Articles.Select(static x => x.Raw));
        Assert.Equal(["y"], folder.Articles["a"].Quotes.Select(static x => x.Text));
        Assert.Empty(folder.Articles["a"].EntityMentions);
    }

    [Fact]
    public void Of_two_files_with_one_id_the_first_by_path_is_read_and_the_second_reported()
    {
        Write("b/same.article.md", "---\nlanguage: en\n---\nsecond\n");
        Write("a/same.article.md", "---\nlanguage: en\n---\nfirst\n");

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal("first", Assert.Single(folder.Articles).Raw);
        ArticleDiagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(["b/same.article.md(1,1) NEWS4002"], Describe(diagnostics));
        Assert.Contains(PathOf("a/same.article.md"), diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_stem_is_no_id_is_reported_and_left_out()
    {
        Write("My Article.article.md", "---\nlanguage: en\n---\ntext\n");

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Empty(folder.Articles);
        Assert.Equal(["My Article.article.md(1,1) NEWS4001"], Describe(diagnostics));
    }

    [Fact]
    public void A_file_in_utf_16_is_refused()
    {
        File.WriteAllText(PathOf("a.article.md"), Valid, Encoding.Unicode);
        File.WriteAllText(PathOf("b.article.md"), Valid, Encoding.BigEndianUnicode);
        File.WriteAllText(PathOf("c.article.md"), Valid, new UnicodeEncoding(bigEndian: false, byteOrderMark: false));
        File.WriteAllText(PathOf("entities.yaml"), string.Empty, Encoding.Unicode);

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal(["a.article.md(1,1) NEWS0011", "b.article.md(1,1) NEWS0011", "c.article.md(1,1) NEWS0001", "c.article.md(1,2) NEWS0010"], Describe(diagnostics).Where(static x => x[0] != 'e').Take(4));
        Assert.Contains("entities.yaml(1,1) NEWS0011", Describe(diagnostics));
        Assert.Contains("it is in the encoding utf-16", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(["c"], folder.Articles.Select(static x => x.Id));
    }

    [Fact]
    public void Entities_that_cannot_be_read_are_one_error_and_not_one_at_every_mention()
    {
        File.WriteAllText(PathOf("a.article.md"), Valid);
        File.WriteAllText(PathOf("entities.yaml"), "india: { type: place, name: India }\n", Encoding.Unicode);

        ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal(["entities.yaml(1,1) NEWS0011"], Describe(diagnostics));
    }

    [Fact]
    public void A_wrong_byte_is_reported_where_it_stands()
    {
        File.WriteAllBytes(PathOf("a.article.md"), [.. "---\nlanguage: en\n---\n"u8, .. "é "u8, 0xE9, .. " x\n"u8]);

        Assert.Equal(["a.article.md(4,3) NEWS0009"], Describe(Assert.Throws<ArticleFormatException>(() => ArticleFolder.Open(_root)).Diagnostics));
    }

    [Fact]
    public void A_file_that_vanishes_behind_the_listing_is_an_error_and_costs_no_other()
    {
        Write("a.article.md", "---\nlanguage: en\n---\ntext\n");
        Link("b.article.md", PathOf("nowhere"));

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal(["a"], folder.Articles.Select(static x => x.Id));
        Assert.Equal(["b.article.md(1,1) NEWS0011"], Describe(diagnostics));
    }

    [Theory]
    [InlineData("b.article.md")]
    [InlineData("entities.yaml")]
    [InlineData("dataset.yaml")]
    public void A_file_that_somebody_holds_is_an_error_and_costs_no_other(string name)
    {
        Write("a.article.md", "---\nlanguage: en\n---\ntext\n");
        Write(name, "---\n---\n");
        using FileStream held = File.Open(PathOf(name), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ArticleFolder folder = ArticleFolder.Open(_root, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal(["a"], folder.Articles.Select(static x => x.Id));
        Assert.Equal([name + "(1,1) NEWS0011"], Describe(diagnostics));
    }

    [Fact]
    public void A_folder_that_nobody_may_write_to_is_read_and_left_as_it_is()
    {
        Write("articles/entities.yaml", "india: { type: place, name: India }\n");
        Write("articles/a.article.md", Valid);
        File.SetAttributes(PathOf("articles/a.article.md"), FileAttributes.ReadOnly);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(PathOf("articles"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            Assert.Equal("India 😀", ArticleFolder.Open(PathOf("articles")).Articles["a"].Raw);
            Assert.Equal(["a.article.md", "entities.yaml"], Directory.GetFileSystemEntries(PathOf("articles")).Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal));
        }
        finally
        {
            File.SetAttributes(PathOf("articles/a.article.md"), FileAttributes.Normal);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(PathOf("articles"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    [Fact]
    public void A_folder_may_be_called_what_people_call_it()
    {
        const string Name = "it's (a) #1, u\u0308 हिन्दी; %41 😀";
        Write(Name + "/entities.yaml", "india: { type: place, name: India }\n");
        Write(Name + "/बाढ़-2025.article.md", Valid);
        Write(Name + "/b.article.md", "---\nlanguage: en\n---\n[x]{@nobody}\n");

        ArticleFolder folder = ArticleFolder.Open(PathOf(Name), out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Equal((Name, "India 😀"), (folder.Info.Name, folder.Articles["बाढ़-2025"].Raw));
        Assert.Equal([Name + "/b.article.md(4,5) NEWS2001"], Describe(diagnostics));
    }

    [Fact]
    public void A_folder_must_be_there()
    {
        DirectoryNotFoundException error = Assert.Throws<DirectoryNotFoundException>(() => ArticleFolder.Open(PathOf("missing")));

        Assert.Contains("'" + PathOf("missing") + "'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ArticleFolder.Open(null!));
        Assert.Throws<ArgumentNullException>(() => ArticleFolder.Open(null!, out _));
    }

    [Fact]
    public void An_empty_folder_is_an_empty_dataset() => Assert.Empty(ArticleFolder.Open(_root).Articles);

    [Fact]
    public void The_content_hash_changes_with_a_character_a_label_and_an_id()
    {
        string first = HashOf("a.article.md", "[a]{.term}");

        Assert.Equal(first, HashOf("a.article.md", "[a]{.term}\n"));
        Assert.NotEqual(first, HashOf("a.article.md", "[b]{.term}"));
        Assert.NotEqual(first, HashOf("a.article.md", "[a]{.label}"));
        Assert.NotEqual(first, HashOf("b.article.md", "[a]{.term}"));
    }

    [Fact]
    public void A_folder_may_be_read_by_many_threads()
    {
        Write("entities.yaml", "india: { type: place, name: India }\n");
        Write("a.article.md", Valid);
        ArticleFolder folder = ArticleFolder.Open(_root);
        var mentions = new ImmutableArray<EntityMention>[32];

        Parallel.For(0, mentions.Length, i => mentions[i] = folder.Articles["a"].EntityMentions);

        Assert.All(mentions, x => Assert.Same(mentions[0][0], x[0]));
    }

    private string PathOf(string relative) => Path.Combine([_root, .. relative.Split('/')]);

    private void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Makes a link; where a system lets only its administrator do so, the test cannot run.</summary>
    private void Link(string relative, string target)
    {
        try
        {
            File.CreateSymbolicLink(PathOf(relative), target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunHereException("No link can be made here: " + e.Message);
        }
    }

    private string HashOf(string name, string body)
    {
        foreach (string file in Directory.GetFiles(_root))
        {
            File.Delete(file);
        }

        Write(name, "---\nlanguage: en\n---\n" + body);
        return ArticleFolder.Open(_root).Info.ContentHash;
    }

    private IEnumerable<string> Describe(ImmutableArray<ArticleDiagnostic> diagnostics) =>
        diagnostics.Select(x => FormattableString.Invariant($"{Path.GetRelativePath(_root, x.File).Replace('\\', '/')}({x.Line},{x.Column}) {x.Id}"));
}
