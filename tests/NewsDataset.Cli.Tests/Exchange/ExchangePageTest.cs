using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsDataset.Cli.Exchange.Brat;

namespace NewsDataset.Tests;

/// <summary>docs/cli.md and docs/exchange.md show what the commands write, and name what they have.</summary>
public sealed class ExchangePageTest : IDisposable
{
    private static readonly DocumentationPage Cli = DocumentationPage.Read("cli.md");
    private static readonly DocumentationPage Exchange = DocumentationPage.Read("exchange.md");

    private readonly TemporaryFolder _folder = new();

    public ExchangePageTest()
    {
        _folder.Write("Articles/entities.yaml", "anna-berg: { type: person, name: Anna Berg }\n");
        _folder.Write(
            "Articles/night-train.article.md",
            "---\nlanguage: en\nrights: { redistributable: true, license: CC0-1.0 }\n---\n::: headline\nThe night train\n:::\n[9 May 2025]{.published value=2025-05-09}\nThe train [Anna Berg]{@anna-berg} took.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_examples_are_what_the_tool_writes()
    {
        Assert.Equal(ToolRun.Of(_folder.Path, "export", "ninjs", "Articles", "--base", "https://example.org/").Out, ExampleOf("export-ninjs"));

        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "brat", "Articles").ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(_folder.Path, "brat", "night-train.ann")), Exchange.Examples.Single(static x => x.Words[0] == "ann").Content);
        _folder.Write("brat/night-train.ann", "T1\tterm 31 41\ttrain Anna\nT2\tauthor 37 46\tAnna Berg\n");
        Assert.Equal(ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "out").Out, ExampleOf("import-fault"));
    }

    [Fact]
    public void The_table_of_formats_has_all()
    {
        string help = ToolRun.Of(_folder.Path, "export", "--help").Out;

        Assert.Equal(
            Regex.Match(help, @"One of (?<formats>[a-z, -]+)\.").Groups["formats"].Value.Split(", ").Order(StringComparer.Ordinal),
            Cli.TableBehind("## export").Select(static x => x[0].Trim('`')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_option_is_explained()
    {
        foreach (string command in new[] { "export", "import" })
        {
            string section = Regex.Match(Cli.Text, $"^## {command}$.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline).Value;
            Assert.All(
                Regex.Matches(ToolRun.Of(_folder.Path, command, "--help").Out, "^  (?<option>--[a-z-]+)", RegexOptions.Multiline).Select(static x => x.Groups["option"].Value),
                x => Assert.Contains(x, section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_table_of_JSON_Lines_has_every_property()
    {
        string[] named = [.. Exchange.TableBehind("## `jsonl`").SelectMany(static x => Regex.Matches(x[0], "`(?<name>[A-Za-z0-9]+)`").Select(static y => y.Groups["name"].Value))];
        JsonObject properties = JsonNode.Parse(File.ReadAllText(Repository.PathOf("schemas", "exchange", "jsonl.schema.json")))!["properties"]!.AsObject();

        Assert.Equal(properties.Select(static x => x.Key).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_brat_has_its_words()
    {
        string page = Exchange.Text;

        Assert.All(
            [BratTypes.Mark, BratTypes.SpokenBy, BratTypes.PartOf, BratTypes.QuoteKind, BratTypes.Calendar, BratTypes.Reference, BratTypes.Note, BratFormat.FrontMatterExtension.TrimStart('.')],
            x => Assert.Contains(x, page, StringComparison.Ordinal));
    }

    private static string ExampleOf(string word) => Cli.Examples.Single(x => x.Words[0] == word).Content;
}
