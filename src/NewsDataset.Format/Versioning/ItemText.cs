using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Overlay;
using NewsDataset.Reading;
using NewsDataset.Snapshots;

namespace NewsDataset.Versioning;

/// <summary>Everything that is said of an entity, a story or a dataset, a line for each value: what an article's snapshot is for an article.</summary>
internal static class ItemText
{
    /// <summary>What a manifest says that holds for articles begins so.</summary>
    public const string Default = "default ";

    private const int Capacity = 256;

    /// <summary>Returns what a file says of an article: its snapshot, and its former ids.</summary>
    public static string Of(ArticleFile file)
    {
        string snapshot = ArticleFileReader.Snapshot(file);
        return file.Metadata.Aliases.IsEmpty ? snapshot : LinesOf(file.Metadata.Aliases) + "\n" + snapshot;
    }

    public static string Of(Retirement retired, ImmutableArray<string> aliases)
    {
        using var text = new TextBuffer(Capacity);
        Append(text, "since", retired.Since);
        Append(text, "because", retired.Because);
        Append(text, "instead", retired.Instead?.Id);
        return aliases.IsEmpty ? text.ToString() : LinesOf(aliases) + "\n" + text;
    }

    public static string Of(Entity entity)
    {
        using var text = new TextBuffer(Capacity);
        Append(text, "type", Vocabularies.EntityTypes.WordFor(entity.Type));
        Append(text, "name", entity.Name);
        foreach (KeyValuePair<string, string> name in entity.Names)
        {
            Append(text, "name " + name.Key, name.Value);
        }

        Append(text, "wikidata", entity.WikidataId);
        return text.ToString();
    }

    public static string Of(Story story)
    {
        using var text = new TextBuffer(Capacity);
        Append(text, "title", story.Title);
        return text.ToString();
    }

    /// <summary>Returns the fields of a record, each with its type.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var text = new TextBuffer(Capacity);
        foreach (KeyValuePair<string, string> field in fields)
        {
            Append(text, field.Key, field.Value);
        }

        return text.ToString();
    }

    /// <summary>Returns what a manifest says but for its version and its stories.</summary>
    public static string Of(ManifestFile? manifest)
    {
        using var text = new TextBuffer(Capacity);
        Append(text, "name", manifest?.Name);
        Append(text, "description", manifest?.Description);
        Append(text, "license", manifest?.License);
        Append(text, "citation", manifest?.Citation);
        Append(text, Default + "language", manifest?.DefaultLanguage);
        if (manifest?.DefaultRights is { } rights)
        {
            Append(text, Default + "rights holder", rights.Holder);
            Append(text, Default + "rights redistributable", rights.Redistributable switch { true => "true", false => "false", null => null });
            Append(text, Default + "rights license", rights.License);
            Append(text, Default + "rights note", rights.Note);
        }

        return text.ToString();
    }

    private static string LinesOf(ImmutableArray<string> aliases) => string.Join("\n", aliases.Select(static x => ItemLayers.Alias + x));

    private static void Append(TextBuffer text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append(name).Append(" \"");
            VisibleText.Append(text, value.AsSpan());
            text.Append('"');
        }
    }
}
