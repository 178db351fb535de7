using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NewsDataset.Reading;
using NJsonSchema;

namespace NewsDataset.Tests;

/// <summary>The schemas in <c>schemas/</c> are what the readers' tables say.</summary>
public sealed class SchemaFilesTest
{
    public static TheoryData<string> Names => [.. SchemaWriter.Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_says_what_the_tables_say(string name)
    {
        string file = Repository.PathOf("schemas", name);
        string should = SchemaWriter.Files[name]();
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            File.WriteAllText(file, should);
        }

        string received = Path.ChangeExtension(file, ".received.json");
        if (!File.Exists(file) || File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal) != should)
        {
            File.WriteAllText(received, should);
            Assert.Fail($"schemas/{name} does not say what the tables say. To accept: mv '{received}' '{file}'");
        }

        File.Delete(received);
    }

    [Fact]
    public void There_is_no_other_schema() =>
        Assert.Equal(
            SchemaWriter.Files.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.json").Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_of_the_format_names_every_key()
    {
        string page = DocumentationPage.Read("format.md").Text;

        Assert.All(YamlFile.Tables.SelectMany(static x => x.Table.Names), x => Assert.Matches($"(?m)`{x}`|^ *{x}: ", page));
    }

    [Fact]
    public void Every_key_is_described_in_a_sentence() =>
        Assert.All(YamlFile.Tables.SelectMany(static x => x.Table.Keys), static x => Assert.Matches("^[A-Z].*[.]$", x.Description));

    [Fact]
    public async Task A_dataset_with_fields_of_its_own_extends_the_schema_as_the_page_shows()
    {
        string example = Regex.Match(DocumentationPage.Read("format.md").Text, "^```json\n(?<schema>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups["schema"].Value;
        using var folder = new TemporaryFolder();
        folder.Write("article.schema.json", SchemaWriter.Files["article.schema.json"]());
        folder.Write("fixtures.schema.json", example);
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(folder.Path, "fixtures.schema.json"));

        Assert.Empty(schema.Validate(EditorYaml.Read("language: en\ndesk: city\nword-count: 300\n")));
        Assert.NotEmpty(schema.Validate(EditorYaml.Read("language: en\n")));
        Assert.NotEmpty(schema.Validate(EditorYaml.Read("desk: cty\n")));
        Assert.NotEmpty(schema.Validate(EditorYaml.Read("desk: city\nrights: { holdr: x }\n")));

        // The library does not know “propertyNames”.
        IEnumerable<JsonNode?> names = JsonNode.Parse(example)!["propertyNames"]!["anyOf"]!.AsArray();
        Assert.Equal(["article.schema.json#/definitions/key"], names.Select(static x => (string?)x!["$ref"]).OfType<string>());
        Assert.Equal(
            FormatKeys.FrontMatter.Table.Names,
            JsonNode.Parse(SchemaWriter.Files["article.schema.json"]())!["definitions"]!["key"]!["enum"]!.AsArray().Select(static x => (string)x!));
    }
}
