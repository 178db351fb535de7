using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace NewsDataset.Tests;

public sealed class DraftCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_real_articles_are_drafted_in_their_languages_and_only_right_names_are_labelled()
    {
        CopyData();

        ToolRun run = ToolRun.Of(_folder.Path, ["draft", .. RawFiles(), "--out", "drafts"]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal("5 articles, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check", "drafts").Out);

        var gold = ArticleFolder.Open(Repository.PathOf("data", "articles")).Articles.ToDictionary(static x => x.RawSha256, StringComparer.Ordinal);
        int found = 0;
        foreach (Article draft in ArticleFolder.Open(PathOf("drafts")).Articles)
        {
            Article article = gold[draft.RawSha256];
            Assert.Equal((article.Raw, article.Language, article.Source?.File), (draft.Raw, draft.Language, draft.Source?.File));
            Assert.Equal(article.Headline is null || article.Blocks.All(static x => x.Kind != BlockKind.Headline) ? null : article.Headline, draft.Headline);
            Assert.All(draft.Blocks.Where(static x => x.Kind != BlockKind.Paragraph), x => Assert.Contains(article.Blocks, y => (y.Kind, y.Range) == (x.Kind, x.Range)));

            HashSet<(string, TextRange)> right = [.. MentionsOf(article)];
            Assert.All(MentionsOf(draft), x => Assert.Contains(x, right));
            found += MentionsOf(draft).Count();
        }

        int all = gold.Values.Sum(static x => MentionsOf(x).Count());
        Assert.True(found >= all * 9 / 10, $"{found} of {all}");
    }

    [Fact]
    public void Without_entities_there_are_no_mentions()
    {
        CopyData();
        _folder.Write("entities.yaml", "# none yet\n");

        Assert.Equal(0, ToolRun.Of(_folder.Path, ["draft", .. RawFiles(), "--out", "drafts"]).ExitCode);
        Assert.Equal("5 articles, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check", "drafts").Out);
        Assert.All(ArticleFolder.Open(PathOf("drafts")).Articles, static x => Assert.Empty(x.EntityMentions));
    }

    [Fact]
    public void A_text_is_told_by_its_headline_and_named_from_the_manifest()
    {
        _folder.Write("dataset.yaml", "name: x\n");
        _folder.Write("raw/page 1.txt", "The Harbour’s lights: ON again!\r\n\r\nA text.");

        ToolRun run = ToolRun.Of(_folder.Path, "draft", "raw/page 1.txt", "--out", "Articles");

        Assert.Equal("Articles/the-harbours-lights-on-again.article.md of raw/page 1.txt (language not told, say --language; 0 mentions; headline)\n", run.Out);
        Assert.Equal(
            "---\nlanguage: und\nraw: { file: \"raw/page 1.txt\", sha256: d77dc3a2ff31dd3d0ab8fbae3a2a14eb41c5d5eb65f71fb25ea8ce1fc4a2fbe8, newline: crlf }\n---\n"
            + "::: headline\nThe Harbour’s lights: ON again!\n:::\n\nA text.\n",
            System.Text.RegularExpressions.Regex.Replace(Read("Articles/the-harbours-lights-on-again.article.md"), "sha256: [0-9a-f]{64}", "sha256: d77dc3a2ff31dd3d0ab8fbae3a2a14eb41c5d5eb65f71fb25ea8ce1fc4a2fbe8"));
    }

    [Theory]
    [InlineData("en", null, "language: en\n")]
    [InlineData(null, "vi", "")]
    [InlineData(null, null, "language: und\n")]
    public void A_language_that_nobody_can_tell_is_the_datasets_or_undetermined(string? option, string? ofDataset, string line)
    {
        _folder.Write("dataset.yaml", ofDataset is null ? "name: x\n" : $"defaults: {{ language: {ofDataset} }}\n");
        _folder.Write("a.txt", "Xyzzy.");

        Assert.Equal(0, ToolRun.Of(_folder.Path, option is null ? ["draft", "a.txt"] : ["draft", "a.txt", "--language", option]).ExitCode);
        Assert.StartsWith("---\n" + line + "raw: ", Read("a.article.md"), StringComparison.Ordinal);
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Theory]
    [InlineData("'bad.txt' is not UTF-8: the byte 0xE9 at offset 5 cannot stand there.", "616263c3a9e9206162")]
    [InlineData("'bad.txt' is in UTF-16.", "fffe61006200")]
    [InlineData("'bad.txt' has a NUL character in line 2", "610a6200")]
    [InlineData("'bad.txt' has no text.", "")]
    [InlineData("'bad.txt' has no text.", "efbbbf20c2a00a")]
    [InlineData("'bad.txt' mixes line ends: line 1 ends in CRLF, line 2 in LF.", "610d0a620a63")]
    public void What_no_article_file_can_hold_is_refused_and_nothing_is_written(string complaint, string hex)
    {
        _folder.Write("good.txt", "Text.");
        File.WriteAllBytes(PathOf("bad.txt"), Convert.FromHexString(hex));

        ToolRun run = ToolRun.Of(_folder.Path, "draft", "good.txt", "bad.txt", "--out", "new");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("newsdataset: " + complaint, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("new")));
    }

    [Theory]
    [InlineData("There is no file 'missing.txt'.", "missing.txt")]
    [InlineData("'folder' is a folder. Name the files in it.", "folder")]
    [InlineData("'a.txt' is named twice.", "a.txt", "./a.txt")]
    [InlineData("--id is for one raw text.", "a.txt", "b.txt", "--id", "x")]
    [InlineData("'X' cannot be an id: 'X' is upper-case.", "a.txt", "--id", "X")]
    public void What_was_not_meant_is_refused(string complaint, params string[] arguments)
    {
        _folder.Write("a.txt", "A");
        _folder.Write("b.txt", "B");
        _folder.Write("folder/c.txt", "C");

        ToolRun run = ToolRun.Of(_folder.Path, ["draft", .. arguments]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("newsdataset: " + complaint, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.md"));
    }

    [Fact]
    public void A_byte_order_mark_and_replacement_characters_are_kept()
    {
        File.WriteAllBytes(PathOf("a.txt"), [0xEF, 0xBB, 0xBF, .. "The lamp is lit at last\nCaf\uFFFD.\n"u8]);

        Assert.Equal(0, ToolRun.Of(_folder.Path, "draft", "a.txt", "--id", "a").ExitCode);

        Assert.Contains("replacement-characters: true", Read("a.article.md"), StringComparison.Ordinal);
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
        Assert.Equal("\uFEFFThe lamp is lit at last\nCaf\uFFFD.\n", Assert.Single(ArticleFolder.Open(_folder.Path).Articles).Raw);
    }

    [Fact]
    public void No_article_is_written_over_unless_it_is_said()
    {
        _folder.Write("a.txt", "The lamp is lit again\n\nBy nobody.");
        _folder.Write("b.txt", "The lamp is lit again\n\nBy somebody.");
        const string first = "the-lamp-is-lit-again.article.md";

        Assert.Equal(0, ToolRun.Of(_folder.Path, "draft", "a.txt").ExitCode);
        _folder.Write(first, Read(first).Replace("nobody", "[nobody]{.term}", StringComparison.Ordinal));

        // The same text is the same article; another with this headline is another.
        ToolRun again = ToolRun.Of(_folder.Path, "draft", "a.txt");
        Assert.Equal(new ToolRun(2, string.Empty, $"newsdataset: There is a file '{first}' already. --force writes over it.\n"), again);
        Assert.StartsWith("the-lamp-is-lit-again-2.article.md of b.txt", ToolRun.Of(_folder.Path, "draft", "b.txt").Out, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of(_folder.Path, "draft", "b.txt", "--id", "the-lamp-is-lit-again").ExitCode);
        Assert.Contains("[nobody]{.term}", Read(first), StringComparison.Ordinal);

        Assert.Equal(0, ToolRun.Of(_folder.Path, "draft", "a.txt", "--force").ExitCode);
        Assert.DoesNotContain("{.term}", Read(first), StringComparison.Ordinal);
        Assert.Equal(2, Directory.EnumerateFiles(_folder.Path, "*.md").Count());
    }

    [Fact]
    public void Several_texts_with_one_headline_get_an_id_each()
    {
        _folder.Write("a.txt", "The lamp is lit again\n\nOne.");
        _folder.Write("b.txt", "The lamp is lit again\n\nTwo.");

        Assert.Equal(0, ToolRun.Of(_folder.Path, "draft", "a.txt", "b.txt").ExitCode);
        Assert.Equal(["the-lamp-is-lit-again", "the-lamp-is-lit-again-2"], ArticleFolder.Open(_folder.Path).Articles.Select(static x => x.Id));
    }

    [Fact]
    public void Articles_go_where_the_others_are()
    {
        _folder.Write("Articles/one.article.md", "---\nlanguage: en\n---\nText.\n");
        _folder.Write("a.txt", "A");
        _folder.Write("b.txt", "B");

        Assert.StartsWith("Articles/a.article.md of a.txt", ToolRun.Of(_folder.Path, "draft", "a.txt").Out, StringComparison.Ordinal);

        _folder.Write("More/two.article.md", "---\nlanguage: en\n---\nText.\n");
        Assert.Equal(
            "newsdataset: There are articles in more than one folder, such as 'Articles' and 'More'. Say --out FOLDER.\n",
            ToolRun.Of(_folder.Path, "draft", "b.txt").Error);
    }

    [Fact]
    public void Entities_that_cannot_be_read_stop_it()
    {
        _folder.Write("entities.yaml", "a: { b: \n");
        _folder.Write("a.txt", "A");

        Assert.Equal("newsdataset: The dataset's entities or its manifest cannot be read: 'newsdataset check' says why.\n", ToolRun.Of(_folder.Path, "draft", "a.txt").Error);
    }

    [Fact]
    public void Ten_megabytes_on_one_line_are_drafted()
    {
        _folder.Write("entities.yaml", "anna: { type: person, name: Anna Bell }\n");
        _folder.Write("a.txt", new StringBuilder().Insert(0, "Anna Bell [a]{.b} \\ of the quay and the harbour, where the ferries are and [there] was {nothing} to be seen; ", 100_000).ToString());

        ToolRun run = ToolRun.Of(_folder.Path, "draft", "a.txt");

        Assert.Equal("a.article.md of a.txt (en; 100000 mentions)\n", run.Out);
    }

    [Fact]
    public void Json_says_what_was_drafted()
    {
        _folder.Write("a.txt", "नमस्ते दुनिया, यह एक शीर्षक है\n\n– Ends");

        Assert.Equal(
            """
            {
              "drafts": [
                {
                  "id": "नमस्ते-दुनिया-यह-एक-शीर्षक-है",
                  "file": "नमस्ते-दुनिया-यह-एक-शीर्षक-है.article.md",
                  "raw": "a.txt",
                  "sha256": "…",
                  "language": "hi",
                  "headline": "नमस्ते दुनिया, यह एक शीर्षक है",
                  "mentions": 0,
                  "blocks": [
                    "headline",
                    "endmatter"
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            System.Text.RegularExpressions.Regex.Replace(ToolRun.Of(_folder.Path, "draft", "a.txt", "--json", "--language", "hi").Out, "[0-9a-f]{64}", "…"));
    }

    private static IEnumerable<(string Id, TextRange Range)> MentionsOf(Article article) => article.Spans.Where(static x => x.Entity is not null).Select(static x => (x.Entity!.Id, x.Range));

    private static IEnumerable<string> RawFiles() => Directory.EnumerateFiles(Repository.PathOf("data", "raw")).Select(static x => "raw/" + Path.GetFileName(x)).Order(StringComparer.Ordinal);

    private void CopyData()
    {
        foreach (string name in RawFiles().Append("entities.yaml").Append("dataset.yaml"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.Copy(Repository.PathOf("data", name), PathOf(name));
        }
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));
}
