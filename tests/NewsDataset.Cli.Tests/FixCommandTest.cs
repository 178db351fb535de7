using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Tests;

public sealed class FixCommandTest : IDisposable
{
    private const string Wrong = "0000000000000000000000000000000000000000000000000000000000000000";
    private const string Nfd = "cafe\u0301";
    private const string Nfc = "caf\u00E9";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_is_wrong_it_says_so_and_touches_nothing()
    {
        _folder.Write("raw/a.txt", "Text.");
        _folder.Write("a.article.md", $"---\nlanguage: en\nraw: {{ file: raw/a.txt, sha256: {Hash("Text.")} }}\n---\nText.");
        _folder.Write("entities.yaml", "anna: { type: person, name: Anna }\n");
        DateTime before = File.GetLastWriteTimeUtc(PathOf("a.article.md"));

        Assert.Equal(new ToolRun(0, "Nothing to fix.\n", string.Empty), Fix());
        Assert.Equal(new ToolRun(0, "Nothing to fix.\n", string.Empty), Fix("--dry-run"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(PathOf("a.article.md")));
    }

    [Fact]
    public void Marks_and_line_ends_go_and_all_else_stays()
    {
        _folder.Write("a.article.md", "\uFEFF---\r\nlanguage: en # a comment\r\n---\r\nOne\r\nand \uFEFFtwo\nand\r three\r\n");
        _folder.Write("dataset.yaml", "\uFEFFname: x\r\n");

        Assert.Equal(
            "a.article.md: byte order mark removed\na.article.md: 5 line ends made LF, which were CRLF\n"
            + "dataset.yaml: byte order mark removed\ndataset.yaml: 1 line ends made LF, which were CRLF\n4 fixed, 0 left for you\n",
            Fix().Out);
        Assert.Equal("---\nlanguage: en # a comment\n---\nOne\nand \uFEFFtwo\nand\r three\n", Read("a.article.md"));
        Assert.Equal("name: x\n", Read("dataset.yaml"));
        Assert.Equal("Nothing to fix.\n", Fix().Out);
    }

    [Fact]
    public void A_raw_file_that_no_file_can_be_called_is_none()
    {
        _folder.Write("a.article.md", $"---\nlanguage: en\nraw: {{ file: \"a\\0b\", sha256: {Wrong} }}\n---\nText.");

        ToolRun run = Fix();

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("it names no raw file to compare it with", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_carriage_return_that_is_text_stays_text()
    {
        _folder.Write("a.article.md", "---\r\nlanguage: en\r\n---\r\nOne\r\r\nTwo\r\n");
        string raw = Raw();

        Assert.Equal(0, Fix().ExitCode);

        Assert.Equal("---\nlanguage: en\n---\nOne\r\r\nTwo\n", Read("a.article.md"));
        Assert.Equal(raw, Raw());
    }

    [Fact]
    public void Ids_are_put_into_form_NFC_with_all_that_refers_to_them()
    {
        _folder.Write($"deep/{Nfd}.article.md", $"---\nlanguage: fr\nstory: {Nfd} # here\n---\n[x]{{@{Nfd}}} y, [“{Nfd}”]{{.quote speaker=@{Nfd} note=\"{Nfd}\"}}\n");
        _folder.Write("entities.yaml", $"# {Nfd}\n{Nfd}:\n  type: person\n  name: {Nfd}\n");
        _folder.Write("dataset.yaml", $"stories:\n  \"{Nfd}\": {Nfd}\n");
        Assert.Equal(1, ToolRun.Of(_folder.Path, "check").ExitCode);

        ToolRun run = Fix();

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
        Assert.Equal([$"{Nfc}.article.md"], Directory.EnumerateFiles(PathOf("deep")).Select(Path.GetFileName));
        Assert.Equal(
            $"---\nlanguage: fr\nstory: {Nfc} # here\n---\n[x]{{@{Nfc}}} y, [“{Nfd}”]{{.quote speaker=@{Nfc} note=\"{Nfd}\"}}\n",
            Read($"deep/{Nfc}.article.md"));
        Assert.Equal($"# {Nfd}\n{Nfc}:\n  type: person\n  name: {Nfd}\n", Read("entities.yaml"));
        Assert.Equal($"stories:\n  \"{Nfc}\": {Nfd}\n", Read("dataset.yaml"));
    }

    [Fact]
    public void Two_that_would_become_one_are_left()
    {
        _folder.Write($"{Nfd}.article.md", "---\nlanguage: fr\n---\nOne\n");
        _folder.Write($"deep/{Nfc}.article.md", "---\nlanguage: fr\n---\nTwo\n");
        _folder.Write("entities.yaml", $"{Nfc}: {{ type: person, name: a }}\n{Nfd}: {{ type: person, name: b }}\n");

        ToolRun run = Fix();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"{Nfd}.article.md(1,1): In form NFC the id '{Nfc}' is that of another article. Rename one of the files.\n"
            + $"entities.yaml(2,1): In form NFC the id '{Nfc}' stands there twice. Make one entry of the two.\n0 fixed, 2 left for you\n",
            run.Out);
        Assert.True(File.Exists(PathOf($"{Nfd}.article.md")));
    }

    [Theory]
    [InlineData("raw: { file: raw/a.txt, sha256: {0} } # kept", "raw: { file: raw/a.txt, sha256: {1} } # kept", "(3): raw.sha256 is now that of the text")]
    [InlineData("raw: { sha256: \"{0}\", file: raw/a.txt }", "raw: { sha256: {1}, file: raw/a.txt }", "(3): raw.sha256 is now that of the text")]
    [InlineData("raw:\n  file: raw/a.txt # kept\n  sha256:", "raw:\n  file: raw/a.txt # kept\n  sha256: {1}", "(5): raw.sha256 is now that of the text")]
    [InlineData("raw: { sha256: , file: raw/a.txt }", "raw: { sha256: {1} , file: raw/a.txt }", "(3): raw.sha256 is now that of the text")]
    [InlineData("raw: { file: raw/a.txt }", "raw: { file: raw/a.txt, sha256: {1} }", "(3): raw.sha256 added")]
    [InlineData("raw:\n  file: raw/a.txt # kept\nsection: x", "raw:\n  file: raw/a.txt # kept\n  sha256: {1}\nsection: x", "(4): raw.sha256 added")]
    public void A_hash_is_corrected_where_the_raw_text_proves_it(string before, string after, string fix)
    {
        _folder.Write("raw/a.txt", "The [lamp] is lit.\n");
        _folder.Write("dataset.yaml", "name: x\n");
        string hash = Hash("The [lamp] is lit.\n");
        _folder.Write("Articles/a.article.md", Article(before));

        ToolRun run = Fix("Articles");

        Assert.Equal(new ToolRun(0, $"Articles/a.article.md{fix}\n1 fixed, 0 left for you\n", string.Empty), run);
        Assert.Equal(Article(after), Read("Articles/a.article.md"));
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);

        string Article(string raw) =>
            "---\nlanguage: en\n" + raw.Replace("{0}", Wrong, StringComparison.Ordinal).Replace("{1}", hash, StringComparison.Ordinal) + "\n---\nThe [lamp] is [lit]{.term}.\n\n";
    }

    [Theory]
    [InlineData("The [lamp] is lit.", "The [lamp] is\u00A0lit.", "(5,14): The text is not that of 'raw/a.txt': “ ” here, “\\u{00A0}” there in line 1, column 14.")]
    [InlineData("One\n[two]{.term} \\[thr\u00E9e", "One\ntwo [three", "(6,19): The text is not that of 'raw/a.txt': “\u00E9” here, “e” there in line 2, column 9.")]
    [InlineData("One", "One and more", "(5,4): The text is not that of 'raw/a.txt': the end here, “ ” there in line 1, column 4.")]
    [InlineData("[[One]{.term}]{.term}", "two", "(5,3): The text is not that of 'raw/a.txt': “O” here, “t” there in line 1, column 1.")]
    [InlineData("::: headline\nOne\n:::\nTw😀", "One\nTw🚢", "(8,3): The text is not that of 'raw/a.txt': “😀” here, “🚢” there in line 2, column 3.")]
    public void Where_the_raw_text_is_another_the_first_difference_is_told(string body, string raw, string leftover)
    {
        _folder.Write("raw/a.txt", raw);
        string text = $"---\nlanguage: en\nraw: {{ file: raw/a.txt, sha256: {Wrong} }}\n---\n{body}\n";
        _folder.Write("a.article.md", text);

        ToolRun run = Fix();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"a.article.md{leftover} Correct one of them. --accept-raw takes this text as it is.\n0 fixed, 1 left for you\n", run.Out);
        Assert.Equal(text, Read("a.article.md"));

        Assert.Equal(0, Fix("--accept-raw").ExitCode);
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Fact]
    public void Without_a_raw_text_a_wrong_hash_stays_unless_the_text_is_accepted()
    {
        string text = $"---\nlanguage: en\nraw: {{ sha256: {Wrong} }}\n---\nText.";
        _folder.Write("a.article.md", text);

        ToolRun run = Fix();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "a.article.md(3,16): The text is not the one that this SHA-256 is of, and it names no raw file to compare it with. --accept-raw takes this text as it is.\n0 fixed, 1 left for you\n",
            run.Out);
        Assert.Equal(text, Read("a.article.md"));

        Assert.Equal(0, Fix("--accept-raw").ExitCode);
        Assert.Equal(text.Replace(Wrong, Hash("Text."), StringComparison.Ordinal), Read("a.article.md"));
    }

    [Fact]
    public void Of_a_hash_that_is_right_the_raw_text_must_be_as_well()
    {
        _folder.Write("raw/a.txt", "Text!");
        _folder.Write("a.article.md", $"---\nlanguage: en\nraw: {{ file: raw/a.txt, sha256: {Hash("Text.")} }}\n---\nText.");

        ToolRun run = Fix("--accept-raw");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("a.article.md(5,5): The text is not that of 'raw/a.txt': “.” here, “!” there in line 1, column 5. Correct one of them.\n0 fixed, 1 left for you\n", run.Out);
    }

    [Theory]
    [InlineData("", ", newline: crlf")]
    [InlineData(", newline: lf", ", newline: crlf")]
    public void A_raw_text_with_CRLF_says_so(string before, string after)
    {
        _folder.Write("raw/a.txt", "One\r\nTwo");
        string text = $"---\nlanguage: en\nraw: {{ file: raw/a.txt, sha256: {Hash("One\r\nTwo")}{before} }}\n---\nOne\nTwo";
        _folder.Write("a.article.md", text);

        Assert.Equal(0, Fix().ExitCode);
        Assert.Equal(text.Replace(before + " }", after + " }", StringComparison.Ordinal), Read("a.article.md"));
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Fact]
    public void Both_are_said_where_both_are_missing()
    {
        _folder.Write("raw/a.txt", "One\r\nTwo");
        _folder.Write("a.article.md", "---\nlanguage: en\nraw: { file: raw/a.txt }\n---\nOne\nTwo");

        Assert.Equal("a.article.md(3): raw.newline added\na.article.md(3): raw.sha256 added\n2 fixed, 0 left for you\n", Fix().Out);
        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Fact]
    public void A_raw_text_whose_line_ends_somebody_has_changed_does_not_change_the_article()
    {
        _folder.Write("raw/a.txt", "One\r\nTwo");
        string text = $"---\nlanguage: en\nraw: {{ file: raw/a.txt, sha256: {Hash("One\nTwo")} }}\n---\nOne\nTwo";
        _folder.Write("a.article.md", text);

        Assert.Equal(1, Fix("--accept-raw").ExitCode);
        Assert.Equal(text, Read("a.article.md"));
    }

    [Fact]
    public void Where_labels_are_wrong_no_hash_is_taken_of_what_is_behind_them()
    {
        string text = $"---\nlanguage: en\nraw: {{ sha256: {Wrong} }}\n---\n[Text]{{.nope}}.";
        _folder.Write("a.article.md", text);

        Assert.Equal("Nothing to fix.\n", Fix("--accept-raw").Out);
        Assert.Equal(text, Read("a.article.md"));
    }

    [Fact]
    public void A_dry_run_writes_a_diff_and_nothing_else()
    {
        _folder.Write("raw/a.txt", "Text.");
        string text = $"\uFEFF---\nlanguage: en\nraw:\n  file: raw/a.txt\n---\n[Text]{{@{Nfd}}}.";
        _folder.Write($"{Nfd}.article.md", text);

        ToolRun run = Fix("--dry-run");

        Assert.Equal(
            $"--- {Nfd}.article.md\n+++ {Nfc}.article.md\n# byte order mark removed\n# file renamed to put its id into form NFC\n"
            + $"@@ -6 +6 @@ id put into form NFC\n-[Text]{{@{Nfd}}}.\n+[Text]{{@{Nfc}}}.\n"
            + $"@@ -4 +4,2 @@ raw.sha256 added\n-  file: raw/a.txt\n+  file: raw/a.txt\n+  sha256: {Hash("Text.")}\n4 to fix, 0 left for you\n",
            run.Out);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(text, Encoding.UTF8.GetString(File.ReadAllBytes(PathOf($"{Nfd}.article.md"))));
    }

    [Fact]
    public void Json_has_what_was_fixed_and_what_is_left()
    {
        _folder.Write("a.article.md", $"---\r\nlanguage: en\r\nraw: {{ sha256: {Wrong} }}\r\n---\r\nText.");

        Assert.Equal(
            """
            {
              "folder": ".",
              "dryRun": true,
              "fixes": [
                {
                  "file": "a.article.md",
                  "what": "4 line ends made LF, which were CRLF"
                }
              ],
              "left": [
                {
                  "file": "a.article.md",
                  "line": 3,
                  "column": 16,
                  "message": "The text is not the one that this SHA-256 is of, and it names no raw file to compare it with. --accept-raw takes this text as it is."
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Fix("--json", "--dry-run").Out);
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_left_and_the_others_are_mended()
    {
        File.WriteAllBytes(PathOf("a.article.md"), [0x2D, 0xE9]);
        _folder.Write("b.article.md", "\uFEFF---\nlanguage: en\n---\nB");

        ToolRun run = Fix();

        Assert.Equal(
            "b.article.md: byte order mark removed\na.article.md(1,1): It is not UTF-8, so nothing in it is mended. Save it in UTF-8.\n1 fixed, 1 left for you\n",
            run.Out);
    }

    [Fact]
    public void The_projects_own_datasets_have_nothing_to_fix()
    {
        Assert.Equal("Nothing to fix.\n", ToolRun.Of(Repository.Root, "fix", "data/articles", "--dry-run").Out);
        Assert.Equal("Nothing to fix.\n", ToolRun.Of(Repository.Root, "fix", "data/invented", "--dry-run").Out);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private ToolRun Fix(params string[] arguments) => ToolRun.Of(_folder.Path, ["fix", .. arguments]);

    private string Raw() => Assert.Single(ArticleFolder.Open(_folder.Path).Articles).Raw;

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));
}
