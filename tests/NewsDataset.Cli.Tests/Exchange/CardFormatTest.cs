using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace NewsDataset.Tests;

/// <summary>The card's head is what Hugging Face reads, and croissant.json what Croissant 1.0 asks for.</summary>
public sealed class CardFormatTest : IDisposable
{
    // https://github.com/huggingface/hub-docs/blob/main/datasetcard.md: the keys that are used.
    private static readonly string[] HeadKeys =
        ["language", "language_details", "license", "license_details", "pretty_name", "multilinguality", "size_categories", "task_categories", "tags", "configs"];

    // The specification's tables: “Required” of a dataset, and what each object of ours may have.
    private static readonly string[] RequiredOfDataset = ["@context", "@type", "conformsTo", "description", "license", "name", "url", "creator", "datePublished", "distribution"];
    private static readonly string[] OfDataset = [.. RequiredOfDataset, "version", "citeAs", "inLanguage", "keywords", "recordSet"];
    private static readonly string[] OfFileObject = ["@type", "@id", "name", "description", "contentUrl", "contentSize", "encodingFormat", "sha256"];
    private static readonly string[] OfRecordSet = ["@type", "@id", "name", "description", "key", "field"];
    private static readonly string[] OfField = ["@type", "@id", "name", "description", "dataType", "source"];
    private static readonly string[] DataTypes = ["sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date", "sc:URL"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/articles", "other", "n<1K")]
    [InlineData("data/invented", "cc0-1.0", "n<1K")]
    public void The_head_of_the_card_is_what_Hugging_Face_reads(string set, string license, string size)
    {
        Export(set);
        string card = Read("README.md");
        var head = new Deserializer().Deserialize<Dictionary<string, object>>(Regex.Match(card, "^---\n(?<head>.*?)\n---\n", RegexOptions.Singleline).Groups["head"].Value);

        Assert.All(head.Keys, x => Assert.Contains(x, HeadKeys));
        Assert.Equal(license, head["license"]);
        Assert.Equal([size], Texts(head["size_categories"]));
        Assert.All(Texts(head["language"]), static x => Assert.Matches("^[a-z]{2,3}$", x));
        Assert.Equal(ArticleFolder.Open(Repository.PathOf(set)).Articles.Select(static x => x.Language.Tag).Distinct().Order(StringComparer.Ordinal), Texts(head.GetValueOrDefault("language_details", head["language"])));
        Assert.Equal("articles.jsonl", Assert.IsType<Dictionary<object, object>>(Assert.Single((List<object>)head["configs"]))["data_files"]);
    }

    [Theory]
    [InlineData("data/articles")]
    [InlineData("data/invented")]
    public void The_metadata_are_what_Croissant_asks_for(string set)
    {
        Assert.DoesNotContain("Croissant", Export(set, "--url", "https://example.org/news", "--creator", "We", "--published", "2025-06-25").Error, StringComparison.Ordinal);
        JsonObject dataset = JsonNode.Parse(Read("croissant.json"))!.AsObject();

        Assert.All(RequiredOfDataset, x => Assert.NotNull(dataset[x]));
        Assert.All(dataset, static x => Assert.Contains(x.Key, OfDataset));
        Assert.Equal(("sc:Dataset", "http://mlcommons.org/croissant/1.0", "2025-06-25"), ((string?)dataset["@type"], (string?)dataset["conformsTo"], (string?)dataset["datePublished"]));
        Assert.Equal(("https://schema.org/", "http://mlcommons.org/croissant/", "@vocab"), ((string?)dataset["@context"]!["@vocab"], (string?)dataset["@context"]!["cr"], (string?)dataset["@context"]!["dataType"]!["@type"]));
        Assert.True(dataset["license"] is JsonObject license ? (string?)license["@type"] == "sc:CreativeWork" : Uri.IsWellFormedUriString((string?)dataset["license"], UriKind.Absolute));
        Assert.Equal("sc:Organization", (string?)dataset["creator"]!["@type"]);

        JsonObject file = dataset["distribution"]!.AsArray().Single()!.AsObject();
        byte[] data = File.ReadAllBytes(Path.Combine(_folder.Path, "card", (string)file["contentUrl"]!));
        Assert.All(file, static x => Assert.Contains(x.Key, OfFileObject));
        Assert.Equal(("cr:FileObject", "application/jsonlines"), ((string?)file["@type"], (string?)file["encodingFormat"]));
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(data)), data.Length.ToString(CultureInfo.InvariantCulture) + " B"), ((string?)file["sha256"], (string?)file["contentSize"]));

        JsonObject records = dataset["recordSet"]!.AsArray().Single()!.AsObject();
        Assert.All(records, static x => Assert.Contains(x.Key, OfRecordSet));
        Assert.Equal("cr:RecordSet", (string?)records["@type"]);
        JsonObject[] fields = [.. records["field"]!.AsArray().Select(static x => x!.AsObject())];
        string[] lines = Read("articles.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (JsonObject field in fields)
        {
            Assert.All(field, static x => Assert.Contains(x.Key, OfField));
            Assert.Equal(("cr:Field", (string?)file["@id"]), ((string?)field["@type"], (string?)field["source"]!["fileObject"]!["@id"]));
            Assert.StartsWith((string?)records["@id"] + "/", (string?)field["@id"], StringComparison.Ordinal);
            Assert.Contains((string?)field["dataType"], DataTypes);
            Assert.All(lines, x => Assert.NotNull(JsonNode.Parse(x)![(string)field["source"]!["extract"]!["column"]!]));
        }

        Assert.Contains((string?)records["key"]!["@id"], fields.Select(static x => (string?)x["@id"]));
        string?[] ids = [(string?)file["@id"], (string?)records["@id"], .. fields.Select(static x => (string?)x["@id"])];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void What_Croissant_asks_for_and_nobody_says_is_named_and_not_made_up()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\nrights: { redistributable: true }\n---\nText.\n");

        ToolRun run = ToolRun.Of(_folder.Path, "export", "card");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            newsdataset: Croissant asks for a description: say it with 'description:' in dataset.yaml.
            newsdataset: Croissant asks for a license: say it with 'license:' in dataset.yaml.
            newsdataset: Croissant asks for a URL: say it with --url.
            newsdataset: Croissant asks for a creator: say it with --creator.
            newsdataset: Croissant asks for the day of its publication: say it with --published.

            """.ReplaceLineEndings("\n"),
            run.Error);
        Assert.All(["description", "license", "url", "creator", "datePublished"], x => Assert.Null(JsonNode.Parse(Read("croissant.json"))![x]));
    }

    [Fact]
    public void The_data_counts_as_Python_does_unless_it_is_asked_not_to()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\n---\n😀 [x]{.term}\n");

        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "card").ExitCode);
        Assert.Equal(2, (int?)JsonNode.Parse(Read("articles.jsonl"))!["spans"]![0]!["start"]);
        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "card", "--offsets", "utf-16", "--force").ExitCode);
        Assert.Equal(3, (int?)JsonNode.Parse(Read("articles.jsonl"))!["spans"]![0]!["start"]);
    }

    [Fact]
    public void What_a_dataset_says_of_itself_breaks_neither_head_nor_table()
    {
        _folder.Write("dataset.yaml", "name: \"a: [b] # \\\"c\\\"\\n---\\nd\"\nlicense: \"no | <b>\"\n");
        _folder.Write("a.article.md", "---\nlanguage: no\nrights: { holder: \"x | y\\n| z\", redistributable: true }\n---\nText.\n");

        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "card").ExitCode);
        string card = Read("README.md");
        var head = new Deserializer().Deserialize<Dictionary<string, object>>(card.Split("\n---\n")[0]["---\n".Length..]);

        Assert.Equal("a: [b] # \"c\"\n---\nd", head["pretty_name"]);
        Assert.Equal(["no"], Texts(head["language"]));
        Assert.Contains("\n| x \\| y \\| z: may be passed on | 1 |\n", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_files_one_that_is_there_stops_all()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\n---\nText.\n");
        _folder.Write("card/croissant.json", "mine");

        Assert.Equal("newsdataset: There is a file 'card/croissant.json' already. --force writes over it.\n", ToolRun.Of(_folder.Path, "export", "card").Error);
        Assert.Equal(["croissant.json"], Directory.EnumerateFileSystemEntries(Path.Combine(_folder.Path, "card")).Select(static x => Path.GetFileName(x)));
    }

    [Theory]
    [InlineData("'card' is several files: name a folder with --out.", "--out", "-")]
    [InlineData("'2025-02-30' is no day that exists, YYYY-MM-DD.", "--published", "2025-02-30")]
    [InlineData("'example.org' is no address in the web, such as https://example.org/news.", "--url", "example.org")]
    public void A_wrong_option_is_a_mistake_of_the_command_line(string complaint, params string[] arguments)
    {
        _folder.Write("a.article.md", "---\nlanguage: en\n---\nText.\n");

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: " + complaint + "\n"), ToolRun.Of(_folder.Path, ["export", "card", .. arguments]));
    }

    private static IEnumerable<string> Texts(object list) => ((List<object>)list).Cast<string>();

    private ToolRun Export(string set, params string[] options)
    {
        ToolRun run = ToolRun.Of(Repository.Root, ["export", "card", set, "--out", Path.Combine(_folder.Path, "card"), .. options]);
        Assert.Equal(0, run.ExitCode);
        return run;
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, "card", name));
}
