using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Overlay;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>What a dataset says of itself: <c>dataset.yaml</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The dataset's name, or <see langword="null"/>.</param>
/// <param name="Version">Its version, or <see langword="null"/>.</param>
/// <param name="Description">What it holds, or <see langword="null"/>.</param>
/// <param name="License">Its licence, or <see langword="null"/>.</param>
/// <param name="Citation">How to cite it, or <see langword="null"/>.</param>
/// <param name="DefaultLanguage">The language of an article that says none, or <see langword="null"/>.</param>
/// <param name="DefaultRights">The rights of an article that says none, or <see langword="null"/>.</param>
/// <param name="Stories">The declared stories, sorted by id, ordinally.</param>
/// <param name="StoryLocations">Where each story's id stands.</param>
/// <param name="IsReadable">Whether it could be read: if not, nothing can be said to be missing in it.</param>
/// <param name="Diagnostics">What is wrong in the file.</param>
internal sealed record ManifestFile(
    string Path,
    string? Name,
    string? Version,
    string? Description,
    string? License,
    string? Citation,
    string? DefaultLanguage,
    ArticleRights? DefaultRights,
    ImmutableArray<Story> Stories,
    IReadOnlyDictionary<string, FileLocation> StoryLocations,
    bool IsReadable,
    IReadOnlyList<FileDiagnostic> Diagnostics)
{
    public const string FileName = "dataset.yaml";

    public static ManifestFile Read(string path, string text)
    {
        text = ByteOrderMark.Drop(text);
        var sink = new DiagnosticSink(path, text);
        YamlMapping? root = TextCheck.IsReadable(text, sink) ? YamlTreeReader.Read(text, 0, text.Length, sink) : null;

        var reader = new MappingReader(root ?? new YamlMapping([], 0, 0), "a dataset's manifest", FormatKeys.Manifest.Table, sink);
        MappingReader? defaults = reader.ReadMapping(FormatKeys.Manifest.Defaults);
        string? language = defaults?.ReadText(FormatKeys.Defaults.Language) is { } tag ? Language.Parse(tag).Tag : null;

        var storyLocations = new Dictionary<string, FileLocation>(StringComparer.Ordinal);
        return new ManifestFile(
            path,
            reader.ReadText(FormatKeys.Manifest.Name),
            reader.ReadText(FormatKeys.Manifest.Version),
            reader.ReadText(FormatKeys.Manifest.Description),
            reader.ReadText(FormatKeys.Manifest.License),
            reader.ReadText(FormatKeys.Manifest.Citation),
            language,
            FrontMatterReader.ReadRights(defaults?.ReadMapping(FormatKeys.Defaults.Rights)),
            ReadStories(reader, storyLocations, sink),
            storyLocations,
            root is not null,
            sink.ToList());
    }

    private static ImmutableArray<Story> ReadStories(MappingReader reader, Dictionary<string, FileLocation> locations, DiagnosticSink sink)
    {
        var stories = new List<Story>();
        if (reader.ReadMapping(FormatKeys.Manifest.Stories) is { } declared)
        {
            foreach (KeyValuePair<YamlScalar, YamlNode> entry in declared.Entries)
            {
                YamlScalar id = entry.Key;
                if (ArticleId.FindFault(id.Value) is { } fault)
                {
                    sink.Report(DiagnosticRules.InvalidId, id.Start, id.Length, id.Value, fault);
                }
                else if (entry.Value is YamlScalar { Value.Length: > 0 } title)
                {
                    locations.Add(id.Value, sink.Locate(id.Start, id.Length));
                    stories.Add(new Story(id.Value, title.Value));
                }
                else
                {
                    declared.Refuse(entry.Value, id.Value, FormatKeys.Manifest.Stories.Expected);
                }
            }
        }

        return stories.OrderBy(static x => x.Id, StringComparer.Ordinal).ToImmutableArray();
    }
}
