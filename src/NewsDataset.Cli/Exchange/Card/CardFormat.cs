using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using NewsDataset.Cli.Input;
using NewsDataset.Metadata;

namespace NewsDataset.Cli.Exchange.Card;

/// <summary>A dataset as collections of them take it: the articles in JSON Lines, a card for people, and Croissant metadata for machines.</summary>
internal sealed class CardFormat : IExportFormat
{
    public const string UrlOption = "--url";
    public const string CreatorOption = "--creator";
    public const string PublishedOption = "--published";
    public const string DataFile = "articles.jsonl";

    public string Name => "card";

    public bool IsFolder => true;

    public IReadOnlyList<string> Options { get; } = [JsonLinesFormat.OffsetsOption, UrlOption, CreatorOption, PublishedOption];

    // https://docs.mlcommons.org/croissant/docs/croissant-spec-1.0.html, “Required”.
    public IEnumerable<string> FindMissing(ExportSettings settings)
    {
        (string Property, bool Said, string How)[] required =
        [
            ("a description", settings.Shared.Manifest?.Description is not null, "'description:' in dataset.yaml"),
            ("a license", settings.Shared.Manifest?.License is not null, "'license:' in dataset.yaml"),
            ("a URL", settings.Url is not null, UrlOption),
            ("a creator", settings.Creator is not null, CreatorOption),
            ("the day of its publication", settings.Published is not null, PublishedOption),
        ];
        return required.Where(static x => !x.Said).Select(static x => $"Croissant asks for {x.Property}: say it with {x.How}.");
    }

    public void Write(IEnumerable<StreamedArticle> articles, ExportSettings settings, Action<string, Action<Stream>> writeFile)
    {
        OffsetUnit unit = settings.Offsets ?? OffsetUnit.CodePoints;
        var figures = new DatasetFigures();
        string sha256 = string.Empty;
        long size = 0;
        writeFile(DataFile, stream =>
        {
            using var hash = SHA256.Create();
            using (var hashing = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
            {
                JsonLinesFormat.WriteLines(hashing, figures.Count(articles), settings, unit);
            }

            sha256 = Sha256.ToHex(hash.Hash);
            size = stream.Length;
        });

        var dataset = new CardDataset(settings, figures, unit, sha256, size);
        writeFile("README.md", x => x.Write(Encoding.UTF8.GetBytes(CardText.Write(dataset))));
        writeFile("croissant.json", x => CroissantText.Write(x, dataset));
    }
}

/// <summary>What a card is written of.</summary>
/// <param name="Settings">What the dataset says of itself.</param>
/// <param name="Figures">What was counted.</param>
/// <param name="Unit">The unit of the data's offsets.</param>
/// <param name="Sha256">The hash of the data.</param>
/// <param name="Size">The number of its bytes.</param>
internal sealed record CardDataset(ExportSettings Settings, DatasetFigures Figures, OffsetUnit Unit, string Sha256, long Size)
{
    /// <summary>Gets the dataset's name, or its folder's.</summary>
    public string Name => Settings.Shared.Manifest?.Name ?? new DirectoryInfo(Settings.Folder).Name;
}
