using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Exchange.Card;

/// <summary>Writes a dataset's description in Croissant 1.0.</summary>
internal static class CroissantText
{
    private const string Records = "articles";

    // Plain columns that every line has: how nested values are taken out of a column, the format leaves to its readers.
    private static readonly (string Column, string Type, string Description)[] Fields =
    [
        ("id", "sc:Text", "The article's id."),
        ("revision", "sc:Integer", "How often its annotations have been published in a changed form."),
        ("language", "sc:Text", "The language of the text, as a BCP 47 tag."),
        ("offsets", "sc:Text", "The unit of all offsets: utf-16, code-points or utf-8-bytes."),
        ("raw", "sc:Text", "The verbatim text."),
        ("rawSha256", "sc:Text", "The SHA-256 of the text in UTF-8."),
        ("goldSha256", "sc:Text", "The SHA-256 of all that is annotated, in its canonical form."),
    ];

    // The vocabulary's own terms, of which the description is written.
    private static readonly (string Term, string Iri)[] Terms =
    [
        ("sc", "https://schema.org/"),
        ("cr", "http://mlcommons.org/croissant/"),
        ("dct", "http://purl.org/dc/terms/"),
        ("citeAs", "cr:citeAs"),
        ("column", "cr:column"),
        ("conformsTo", "dct:conformsTo"),
        ("extract", "cr:extract"),
        ("field", "cr:field"),
        ("fileObject", "cr:fileObject"),
        ("key", "cr:key"),
        ("recordSet", "cr:recordSet"),
        ("source", "cr:source"),
    ];

    public static void Write(Stream stream, CardDataset dataset)
    {
        using (var json = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteString("@type", "sc:Dataset");
            json.WriteString("conformsTo", "http://mlcommons.org/croissant/1.0");
            WriteDataset(json, dataset);
            WriteDistribution(json, dataset);
            WriteRecords(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteContext(Utf8JsonWriter json) => json.WriteObject("@context", () =>
    {
        json.WriteString("@language", "en");
        json.WriteString("@vocab", "https://schema.org/");
        foreach ((string term, string iri) in Terms)
        {
            json.WriteString(term, iri);
        }

        json.WriteObject("dataType", () =>
        {
            json.WriteString("@id", "cr:dataType");
            json.WriteString("@type", "@vocab");
        });
    });

    private static void WriteDataset(Utf8JsonWriter json, CardDataset dataset)
    {
        ManifestFile? manifest = dataset.Settings.Shared.Manifest;
        json.WriteString("name", dataset.Name);
        json.WriteKnown("description", manifest?.Description);
        if (manifest?.License is { } license)
        {
            if (StandardNames.AddressOfLicense(license) is { } address)
            {
                json.WriteString("license", address);
            }
            else
            {
                json.WriteObject("license", () =>
                {
                    json.WriteString("@type", "sc:CreativeWork");
                    json.WriteString("text", license);
                });
            }
        }

        json.WriteKnown("url", dataset.Settings.Url);
        if (dataset.Settings.Creator is { } creator)
        {
            json.WriteObject("creator", () =>
            {
                json.WriteString("@type", "sc:Organization");
                json.WriteString("name", creator);
            });
        }

        json.WriteKnown("datePublished", dataset.Settings.Published);
        json.WriteKnown("version", manifest?.Version);
        json.WriteKnown("citeAs", manifest?.Citation);
        json.WriteTexts("inLanguage", dataset.Figures.Languages.Keys);
        json.WriteTexts("keywords", ["news", "annotated text", "named entities", "quotations"]);
    }

    private static void WriteDistribution(Utf8JsonWriter json, CardDataset dataset)
    {
        json.WriteStartArray("distribution");
        json.WriteStartObject();
        json.WriteString("@type", "cr:FileObject");
        json.WriteString("@id", CardFormat.DataFile);
        json.WriteString("name", CardFormat.DataFile);
        json.WriteString("description", "An article a line, with all that is annotated in it.");
        json.WriteString("contentUrl", CardFormat.DataFile);
        json.WriteString("contentSize", dataset.Size.ToString(CultureInfo.InvariantCulture) + " B");
        json.WriteString("encodingFormat", "application/jsonlines");
        json.WriteString("sha256", dataset.Sha256);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRecords(Utf8JsonWriter json)
    {
        json.WriteStartArray("recordSet");
        json.WriteStartObject();
        json.WriteString("@type", "cr:RecordSet");
        json.WriteString("@id", Records);
        json.WriteString("name", Records);
        json.WriteString("description", "The articles. Blocks, entities, quotations and dates are in further columns of each line, which its JSON Schema describes.");
        json.WriteObject("key", () => json.WriteString("@id", Records + "/id"));
        json.WriteStartArray("field");
        foreach ((string column, string type, string description) in Fields)
        {
            json.WriteStartObject();
            json.WriteString("@type", "cr:Field");
            json.WriteString("@id", Records + "/" + column);
            json.WriteString("name", column);
            json.WriteString("description", description);
            json.WriteString("dataType", type);
            json.WriteObject("source", () =>
            {
                json.WriteObject("fileObject", () => json.WriteString("@id", CardFormat.DataFile));
                json.WriteObject("extract", () => json.WriteString("column", column));
            });
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
