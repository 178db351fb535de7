using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Output;

/// <summary>Drafts the release notes of a version: what a person then puts into words.</summary>
internal static class ReleaseNotes
{
    private const string Title = "# Release notes";

    // More than that of one thing nobody reads, and 'newsdataset diff' has them all.
    private const int MaxValues = 5;

    private static readonly (ChangeKind Kind, string Heading)[] Sections =
    [
        (ChangeKind.Raw, "Texts that are others (RAW)"),
        (ChangeKind.Gold, "Annotations that are others (GOLD)"),
        (ChangeKind.Api, "Removed, renamed or retyped (API)"),
        (ChangeKind.Added, "Added (API+)"),
        (ChangeKind.Meta, "What the dataset says of itself (META)"),
    ];

    /// <summary>Drafts a section.</summary>
    /// <param name="older">The version before, or <see langword="null"/> if there was none.</param>
    /// <param name="newer">The version.</param>
    /// <param name="changes">What has changed between them.</param>
    public static string Draft(DatasetVersion? older, DatasetVersion newer, ImmutableArray<DatasetChange> changes)
    {
        var text = new StringBuilder();
        text.Append(HeadingOf(newer.Number)).Append("\n\n");
        if (older is null)
        {
            AppendFirst(text, newer);
            return text.ToString();
        }

        text.Append(changes.IsEmpty ? "Nothing has changed" : Promise(DatasetDiff.PartFor(changes))).Append(older.Number is null ? ".\n" : " since " + older.Number + ".\n");
        Dictionary<(ItemKind Kind, string Id), DatasetItem> now = newer.ById();
        foreach ((ChangeKind kind, string heading) in Sections)
        {
            List<IGrouping<(ItemKind ItemKind, string Id), DatasetChange>> items = [.. changes.Where(x => x.Kind == kind).GroupBy(static x => (x.ItemKind, x.Id))];
            if (items.Count > 0)
            {
                text.Append("\n### ").Append(heading).Append("\n\n");
            }

            foreach (IGrouping<(ItemKind ItemKind, string Id), DatasetChange> item in items)
            {
                AppendItem(text, item.Key.ItemKind, item.Key.Id, now.GetValueOrDefault(item.Key), item);
            }
        }

        return text.ToString();
    }

    /// <summary>Returns a file's text with a section on top of the others.</summary>
    /// <exception cref="ToolException">The file has a section for the version.</exception>
    public static string Insert(string path, string section, SemanticVersion? version)
    {
        string old = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : Title + "\n";
        string heading = HeadingOf(version);
        string[] lines = old.Split('\n');
        if (lines.Contains(heading, StringComparer.Ordinal))
        {
            throw new ToolException($"'{path}' has a section '{heading}' already. Remove it, or draft another version.");
        }

        int first = Array.FindIndex(lines, static x => x.StartsWith("## ", StringComparison.Ordinal));
        return first < 0
            ? old.TrimEnd('\n') + "\n\n" + section
            : string.Join('\n', lines.Take(first)) + "\n" + section + "\n" + string.Join('\n', lines.Skip(first));
    }

    private static string HeadingOf(SemanticVersion? version) => "## " + (version?.ToString() ?? "Unreleased");

    private static string Promise(VersionPart part) => part switch
    {
        VersionPart.Major => "Tests that rely on what is named here may have to follow. What has changed",
        VersionPart.Minor => "Everything that was there is as it was. What is new",
        _ => "Nothing that a program sees has changed. What has",
    };

    private static void AppendFirst(StringBuilder text, DatasetVersion version)
    {
        text.Append("The first version.\n");
        foreach (IGrouping<ItemKind, DatasetItem> items in version.Items.Where(static x => x.Kind is not (ItemKind.Dataset or ItemKind.Fields)).GroupBy(static x => x.Kind))
        {
            text.Append("\n- ").Append(Counted.Of(items.Count(), ChangeReport.WordFor(items.Key), PluralOf(items.Key)));
            if (items.Key == ItemKind.Article)
            {
                foreach (DatasetItem article in items)
                {
                    text.Append("\n  - ").Append(Code(article.Id)).Append(Introduce(article));
                }
            }
        }

        text.Append('\n');
    }

    private static void AppendItem(StringBuilder text, ItemKind kind, string id, DatasetItem? now, IEnumerable<DatasetChange> changes)
    {
        text.Append("- ").Append(kind == ItemKind.Dataset ? "The manifest" : ChangeReport.WordFor(kind) + " " + Code(id)).Append(": ");
        text.AppendJoin("; ", changes.Select(x => x.Layer is null ? x.What + Introduce(now) : x.Layer + " " + x.What)).Append('\n');
        foreach (DatasetChange change in changes)
        {
            AppendValues(text, "was", change.Removed);
            AppendValues(text, "is", change.Added);
        }
    }

    private static void AppendValues(StringBuilder text, string word, ImmutableArray<string> values)
    {
        foreach (string value in values.Take(MaxValues))
        {
            text.Append("  - ").Append(word).Append(' ').Append(Code(value)).Append('\n');
        }

        if (values.Length > MaxValues)
        {
            text.Append("  - ").Append(word).Append(" … and ").Append((values.Length - MaxValues).ToString(CultureInfo.InvariantCulture)).Append(" more\n");
        }
    }

    /// <summary>Says what an article is that nobody knows yet: its language and its headline.</summary>
    private static string Introduce(DatasetItem? item)
    {
        if (item is not { Kind: ItemKind.Article, ReadText: { } read })
        {
            return string.Empty;
        }

        SortedDictionary<string, List<string>> layers = ItemLayers.Divide(read());
        string language = layers["language"][0]["language ".Length..];
        string headline = layers.TryGetValue("headline", out List<string>? lines) ? " " + lines[0][lines[0].IndexOf('"', StringComparison.Ordinal)..] : string.Empty;
        return $" ({language}){headline}";
    }

    private static string PluralOf(ItemKind kind) => kind switch
    {
        ItemKind.Entity => "entities",
        ItemKind.Retired => "retired articles",
        ItemKind.Story => "stories",
        _ => "articles",
    };

    // Between more backticks than stand in it; a blank at either end keeps them apart.
    private static string Code(string value)
    {
        string fence = "`";
        while (value.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        string blank = value.StartsWith('`') || value.EndsWith('`') ? " " : string.Empty;
        return fence + blank + value + blank + fence;
    }
}
