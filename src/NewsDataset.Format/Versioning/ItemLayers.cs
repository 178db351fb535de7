using System;
using System.Collections.Generic;
using NewsDataset.Metadata;

namespace NewsDataset.Versioning;

/// <summary>What is said of an article, an entity, a story or a dataset, divided into layers: the headline, the mentions, a field.</summary>
internal static class ItemLayers
{
    /// <summary>A layer that the dataset types itself begins so.</summary>
    public const string Field = "field ";

    /// <summary>A former id is a layer that begins so.</summary>
    public const string Alias = "alias ";

    /// <summary>The layer that says how often the annotation was published, and nothing of the text.</summary>
    public const string Revision = "revision";

    // A change of a layer is seen by the hash of the whole; these only say which one it was.
    private const int ShortHashLength = 8;

    // A snapshot puts it before what has no number.
    private const string Bullet = "- ";

    // Each says what follows until the next; before them a line is a layer of its own.
    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal) { "blocks", "mentions", "quotes", "dates", "links", "media", "marks" };

    // Of these the second word says what it is.
    private static readonly string[] Groups = ["rights", "source", "default", "name", "default rights"];

    // The form of the snapshot, the article's name, and what is compared apart.
    private static readonly HashSet<string> NoLayers = new(StringComparer.Ordinal) { "snapshot", "id", "raw" };

    /// <summary>Divides a text of one value to a line.</summary>
    /// <returns>The lines of each layer that has any, in the order of names.</returns>
    public static SortedDictionary<string, List<string>> Divide(string text)
    {
        var layers = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        string? section = null;
        foreach (string line in text.Split('\n'))
        {
            if (Sections.Contains(line))
            {
                section = line;
                continue;
            }

            string layer = section ?? NameOf(line);
            if (line.Length > 0 && !NoLayers.Contains(layer))
            {
                if (!layers.TryGetValue(layer, out List<string>? lines))
                {
                    lines = [];
                    layers.Add(layer, lines);
                }

                lines.Add(line.StartsWith(Bullet, StringComparison.Ordinal) ? line.Substring(Bullet.Length) : line);
            }
        }

        return layers;
    }

    /// <summary>Returns the hash by which a layer is known to be another.</summary>
    public static string ShortHash(IEnumerable<string> lines) => Sha256.OfText(string.Join("\n", lines).AsSpan()).Substring(0, ShortHashLength);

    private static string NameOf(string line)
    {
        if (line.StartsWith(Alias, StringComparison.Ordinal))
        {
            return line;
        }

        if (line.StartsWith(Field, StringComparison.Ordinal))
        {
            int end = line.IndexOfAny(['.', '[', '{', '"'], Field.Length);
            return end < 0 ? line : line.Substring(0, end).TrimEnd(' ');
        }

        int length = 0;
        do
        {
            int blank = line.IndexOf(' ', length);
            length = blank < 0 ? line.Length : blank + 1;
        }
        while (length < line.Length && line[length] != '"' && Array.IndexOf(Groups, line.Substring(0, length - 1)) >= 0);

        return line.Substring(0, length).TrimEnd(' ');
    }
}
