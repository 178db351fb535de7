using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Snapshots;
using NewsDataset.Versioning;
using Spectre.Console;

namespace NewsDataset.Cli.Output;

/// <summary>What has changed between two versions of a dataset, and what that asks of the version.</summary>
/// <param name="From">The older version, or <see langword="null"/> if it says none.</param>
/// <param name="Changes">What has changed.</param>
/// <param name="ComparesShared">Whether entities, stories and the manifest were compared as well.</param>
internal sealed record ChangeReport(string? From, ImmutableArray<DatasetChange> Changes, bool ComparesShared)
{
    private static readonly (ChangeKind Kind, string Name, Color Color)[] Kinds =
    [
        (ChangeKind.Raw, "RAW", Color.Red),
        (ChangeKind.Gold, "GOLD", Color.Red),
        (ChangeKind.Api, "API", Color.Red),
        (ChangeKind.Added, "API+", Color.Green),
        (ChangeKind.Meta, "META", Color.Aqua),
    ];

    /// <summary>Gets the part of the version that the changes raise.</summary>
    public VersionPart Part { get; } = DatasetDiff.PartFor(Changes);

    /// <summary>Gets the least version that may have the changes, or <see langword="null"/> if the older one says none.</summary>
    public string? Least { get; } = Reading.SemanticVersion.TryParse(From) is { } version ? LeastAfter(version, DatasetDiff.PartFor(Changes)) : null;

    /// <summary>Returns how a change is named: <c>article night-train: mentions changed</c>.</summary>
    public static string Describe(DatasetChange change)
    {
        string item = change.ItemKind == ItemKind.Dataset ? "dataset" : WordFor(change.ItemKind) + " " + change.Id;
        return change.Layer is null ? item + " " + change.What : item + ": " + change.Layer + " " + change.What;
    }

    /// <summary>Returns the word for a kind of item.</summary>
    public static string WordFor(ItemKind kind) => kind switch
    {
        ItemKind.Article => "article",
        ItemKind.Entity => "entity",
        ItemKind.Retired => "retired article",
        ItemKind.Story => "story",
        ItemKind.Fields => "fields",
        _ => "dataset",
    };

    /// <summary>Returns the word for a part of a version.</summary>
    public static string WordFor(VersionPart part) => Reading.FormatKeys.SinceRelease.Change.Vocabulary.WordFor(part);

    /// <summary>Returns the name of what a change touches, as docs/versioning.md has it.</summary>
    public static string NameOf(ChangeKind kind) => Kinds.Single(x => x.Kind == kind).Name;

    /// <summary>Writes the changes, those first that ask for most, and what they ask for.</summary>
    public void WriteLines(ToolConsole console)
    {
        IAnsiConsole styled = console.Styled();
        foreach ((ChangeKind kind, string name, Color color) in Kinds)
        {
            foreach (DatasetChange change in Changes.Where(x => x.Kind == kind))
            {
                styled.Write(new Paragraph().Append(name.PadRight(5), new Style(color)).Append(VisibleText.Reveal(Describe(change)) + "\n"));
                WriteValues(styled, "-", change.Removed, Color.Red);
                WriteValues(styled, "+", change.Added, Color.Green);
            }
        }

        styled.Write(new Paragraph(Conclusion() + "\n"));
    }

    /// <summary>Writes one JSON object; docs/cli.md says what is in it.</summary>
    public void WriteJson(ToolConsole console) => JsonOutput.WriteObject(console.Out, json =>
    {
        json.WriteString("from", From);
        json.WriteString("change", WordFor(Part));
        json.WriteString("needs", Least);
        json.WriteBoolean("comparesShared", ComparesShared);
        json.WriteStartArray("changes");
        foreach (DatasetChange change in Kinds.SelectMany(x => Changes.Where(y => y.Kind == x.Kind)))
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(change.Kind));
            json.WriteString("item", WordFor(change.ItemKind));
            json.WriteString("id", change.ItemKind == ItemKind.Dataset ? null : change.Id);
            json.WriteString("layer", change.Layer);
            json.WriteString("what", change.What);
            json.WriteTexts("removed", change.Removed);
            json.WriteTexts("added", change.Added);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string LeastAfter(Reading.SemanticVersion version, VersionPart part) =>
        part == VersionPart.None || version.IsPrerelease ? version.ToString() : VersionRules.Next(version, part).ToString();

    private static void WriteValues(IAnsiConsole console, string sign, IEnumerable<string> values, Color color)
    {
        foreach (string value in values)
        {
            console.Write(new Paragraph("      " + sign + " " + VisibleText.Reveal(value) + "\n", new Style(color)));
        }
    }

    private string Conclusion()
    {
        string shared = ComparesShared ? string.Empty : " Entities, stories and the manifest were not compared: one side does not hold them.";
        string conclusion = Part switch
        {
            VersionPart.None => "Nothing has changed.",
            _ when From is null => WordFor(Part) + ".",
            _ => WordFor(Part) + ": after " + From + " the version is " + Least + " or later.",
        };
        bool hasValues = Changes.Any(static x => !x.Removed.IsEmpty || !x.Added.IsEmpty) || Changes.All(static x => x.Layer is null);
        return conclusion + (hasValues ? string.Empty : " A lock holds hashes: compare with a folder or a package to see the values.") + shared;
    }
}
