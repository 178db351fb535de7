using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Output;

/// <summary>Writes <c>dataset.lock.json</c>: an item to a line, in the order of ids, so that two people's changes meet only where they touch one article.</summary>
internal static class LockText
{
    public static string Write(DatasetVersion version, SinceRelease? since)
    {
        var text = new StringBuilder();
        text.Append("{\n");
        text.Append("  ").Append(Quote(FormatKeys.Lock.Form.Name)).Append(": ").Append(LockFile.FormatVersion.ToString(CultureInfo.InvariantCulture));
        AppendProperty(text, FormatKeys.Lock.Version.Name, Quote(version.Number!.ToString()));
        if (since is not null)
        {
            AppendProperty(text, FormatKeys.Lock.Since.Name, Line(json =>
            {
                if (since.Version is { } release)
                {
                    json.WriteString(FormatKeys.SinceRelease.Version.Name, release.ToString());
                }

                json.WriteString(FormatKeys.SinceRelease.Change.Name, FormatKeys.SinceRelease.Change.Vocabulary.WordFor(since.Change));
            }));
        }

        AppendProperty(text, FormatKeys.Lock.Dataset.Name, Line(version.Items.Single(static x => x.Kind == ItemKind.Dataset)));
        AppendItems(text, FormatKeys.Lock.Articles.Name, version, ItemKind.Article);
        AppendItems(text, FormatKeys.Lock.Retired.Name, version, ItemKind.Retired);
        AppendItems(text, FormatKeys.Lock.Entities.Name, version, ItemKind.Entity);
        AppendItems(text, FormatKeys.Lock.Stories.Name, version, ItemKind.Story);
        return text.Append("\n}\n").ToString();
    }

    private static void AppendItems(StringBuilder text, string key, DatasetVersion version, ItemKind kind)
    {
        List<DatasetItem> items = [.. version.Items.Where(x => x.Kind == kind).OrderBy(static x => x.Id, StringComparer.Ordinal)];
        if (items.Count == 0)
        {
            return;
        }

        AppendProperty(text, key, "{\n    ");
        text.AppendJoin(",\n    ", items.Select(static x => Quote(x.Id) + ": " + Line(x))).Append("\n  }");
    }

    private static void AppendProperty(StringBuilder text, string name, string value) => text.Append(",\n  ").Append(Quote(name)).Append(": ").Append(value);

    private static string Line(DatasetItem item) => Line(json =>
    {
        if (item.Kind == ItemKind.Article)
        {
            json.WriteNumber(FormatKeys.LockedItem.Revision.Name, item.Content.Revision);
            json.WriteString(FormatKeys.LockedItem.Raw.Name, item.Content.Raw);
        }

        json.WriteString(FormatKeys.LockedItem.Gold.Name, item.Content.Gold);
        if (item.Content.Api.Length > 0)
        {
            json.WriteString(FormatKeys.LockedItem.Api.Name, item.Content.Api);
        }

        json.WriteStartObject(FormatKeys.LockedItem.Layers.Name);
        foreach (KeyValuePair<string, string> layer in item.Layers)
        {
            json.WriteString(layer.Key, layer.Value);
        }

        json.WriteEndObject();
    });

    private static string Line(Action<Utf8JsonWriter> writeProperties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonOutput.OneLine))
        {
            json.WriteStartObject();
            writeProperties(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, JsonOutput.OneLine.Encoder) + "\"";
}
