using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Exchange.Card;

/// <summary>Writes a dataset's card: Markdown for people, with a head in YAML that Hugging Face reads.</summary>
internal sealed class CardText
{
    // What Hugging Face calls licences is their SPDX identifier in lower case, for those that it knows.
    private static readonly HashSet<string> KnownLicenses = new(StringComparer.Ordinal)
    {
        "apache-2.0", "mit", "bsd-2-clause", "bsd-3-clause", "cc0-1.0", "cc-by-2.0", "cc-by-2.5", "cc-by-3.0", "cc-by-4.0", "cc-by-sa-3.0", "cc-by-sa-4.0",
        "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-3.0", "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0",
        "odc-by", "odbl", "pddl", "gfdl", "unlicense",
    };

    private static readonly (int Below, string Word)[] Sizes = [(1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (int.MaxValue, "1M<n<10M")];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JsonOutput.OneLine.Encoder };

    private readonly CardDataset _dataset;
    private readonly StringBuilder _text = new();

    private CardText(CardDataset dataset) => _dataset = dataset;

    private DatasetFigures Figures => _dataset.Figures;

    private ManifestFile? Manifest => _dataset.Settings.Shared.Manifest;

    public static string Write(CardDataset dataset)
    {
        var card = new CardText(dataset);
        card.WriteHead();
        card.WriteBody();
        return card._text.ToString();
    }

    private void WriteHead()
    {
        Line("---");
        WriteList("language", Figures.Languages.Keys.Select(static x => x.Split('-')[0]).Where(static x => x != "und").Distinct());
        if (Figures.Languages.Keys.Any(static x => x.Contains('-', StringComparison.Ordinal)))
        {
            WriteList("language_details", Figures.Languages.Keys);
        }

        if (Manifest?.License is { } license)
        {
            string known = license.ToLowerInvariant();
            bool isKnown = KnownLicenses.Contains(known);
            Line("license: " + (isKnown ? known : "other"));
            if (!isKnown)
            {
                Line("license_details: " + Yaml(license));
            }
        }

        Line("pretty_name: " + Yaml(_dataset.Name));
        WriteList("multilinguality", [Figures.Languages.Count > 1 ? "multilingual" : "monolingual"]);
        WriteList("size_categories", [Sizes.First(x => Figures.Articles < x.Below).Word]);
        WriteList("task_categories", ["token-classification"]);
        WriteList("tags", ["news"]);
        Line("configs:");
        Line("- config_name: default");
        Line("  data_files: " + CardFormat.DataFile);
        Line("---");
    }

    private void WriteBody()
    {
        Line();
        Line("# " + Inline(_dataset.Name));
        Paragraph(Manifest?.Description);
        Paragraph(Invariant($"{Count(Figures.Articles, "news article")} in {Count(Figures.Languages.Count, "language")}, annotated: {Count(Figures.Entities, "entity", "entities")} named {Count(Figures.Mentions.Sum(static x => x.Count), "time")}, {Count(Figures.Quotes, "quotation")}; {Figures.Characters.ToString(CultureInfo.InvariantCulture)} characters.")
            + (Figures.First is { } first && Figures.Last is { } last ? " " + Invariant($"Published from {first} to {last}, as far as the articles say.") : string.Empty));
        Paragraph(Manifest?.Version is { } version ? "Version " + Inline(version) + "." : null);

        Table("Languages", ("language", "articles"), Figures.Languages.Select(static x => (Language.Parse(x.Key).Name + " (`" + x.Key + "`)", x.Value)));
        Table("Blocks", ("kind", "blocks"), Figures.Blocks.Select(static x => ("`" + x.Word + "`", x.Count)));
        Table("Mentions", ("type", "mentions"), Figures.Mentions.Select(static x => ("`" + x.Word + "`", x.Count)));
        Table("Whose the texts are", ("rights", "articles"), Figures.Rights.Select(static x => (x.Key, x.Value)));
        Paragraph(Manifest?.License is { } license ? "Licence of the dataset: " + Inline(license) : null);

        Line();
        Line("## Data");
        Paragraph($"`{CardFormat.DataFile}` has an article a line, as [its JSON Schema](https://github.com/newsdataset/newsdataset/raw/main/schemas/exchange/jsonl.schema.json) says; `start` and `end` count {DescribeUnit()}.");
        if (_dataset.Unit == OffsetUnit.CodePoints)
        {
            Line();
            Line("```python");
            Line("import json");
            Line();
            Line($"for line in open(\"{CardFormat.DataFile}\", encoding=\"utf-8\"):");
            Line("    article = json.loads(line)");
            Line("    for mention in article[\"mentions\"]:");
            Line("        assert article[\"raw\"][mention[\"start\"]:mention[\"end\"]] == mention[\"text\"]");
            Line("```");
        }

        Paragraph("`croissant.json` describes the same in [Croissant 1.0](http://mlcommons.org/croissant/1.0).");
        if (Manifest?.Citation is { } citation)
        {
            Line();
            Line("## Citation");
            Paragraph(citation);
        }
    }

    private string DescribeUnit() => _dataset.Unit switch
    {
        OffsetUnit.CodePoints => "Unicode code points, as Python does",
        OffsetUnit.Utf8Bytes => "bytes of UTF-8",
        _ => "UTF-16 code units",
    };

    private void Table(string heading, (string First, string Second) head, IEnumerable<(string What, int Count)> rows)
    {
        (string What, int Count)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        Line();
        Line("## " + heading);
        Line();
        Line($"| {head.First} | {head.Second} |");
        Line("|---|---:|");
        foreach ((string what, int count) in all)
        {
            Line(Invariant($"| {Inline(what).Replace("|", "\\|", StringComparison.Ordinal)} | {count} |"));
        }
    }

    private void WriteList(string key, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length > 0)
        {
            Line(key + ":");
            Array.ForEach(all, x => Line("- " + Yaml(x)));
        }
    }

    // JSON's texts are YAML's as well.
    private static string Yaml(string text) =>
        text.All(static x => char.IsAsciiLetterLower(x) || x == '-') && text is not ("no" or "on" or "yes" or "off" or "true" or "false" or "null" or "y" or "n") && !text.StartsWith('-')
            ? text
            : JsonSerializer.Serialize(text, Relaxed);

    // What the dataset says stands on one line and is no markup.
    private static string Inline(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("<", "\\<", StringComparison.Ordinal);

    private static string Count(int number, string what, string? many = null) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? what : many ?? what + "s");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private void Paragraph(string? text)
    {
        if (text is not null)
        {
            Line();
            Line(text.Trim());
        }
    }

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
