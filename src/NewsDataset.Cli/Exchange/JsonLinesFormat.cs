using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Exchange;

/// <summary>JSON Lines: an article a line, as <c>schemas/exchange/jsonl.schema.json</c> has it.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    public const string OffsetsOption = "--offsets";

    public string Name => "jsonl";

    public bool IsFolder => false;

    public IReadOnlyList<string> Options { get; } = [OffsetsOption];

    public void Write(IEnumerable<StreamedArticle> articles, ExportSettings settings, Action<string, Action<Stream>> writeFile) =>
        writeFile("articles.jsonl", stream => WriteLines(stream, articles, settings, settings.Offsets ?? OffsetUnit.Utf16));

    /// <summary>Writes the articles, each with a line feed behind it.</summary>
    public static void WriteLines(Stream stream, IEnumerable<StreamedArticle> articles, ExportSettings settings, OffsetUnit unit)
    {
        using var json = new Utf8JsonWriter(stream, JsonOutput.OneLine);
        foreach (StreamedArticle article in articles)
        {
            ArticleLine.Write(json, article.Article, settings.Catalog, unit);
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    }
}
