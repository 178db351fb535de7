using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Files;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Generators.Layout;

/// <summary>Finds and reads the entities and the manifest of a dataset.</summary>
internal static class CatalogReader
{
    public static DatasetFiles Read(DatasetDeclaration declaration, ImmutableArray<YamlText> files, ProjectOptions options)
    {
        var missing = new List<string>();
        var diagnostics = new List<FileDiagnostic>();
        YamlText? entitiesText = Find(declaration, declaration.EntitiesPath, EntitiesFile.FileName, files, options, missing);
        YamlText? manifestText = Find(declaration, declaration.ManifestPath, ManifestFile.FileName, files, options, missing);
        EntitiesFile? entities = Read(entitiesText, EntitiesFile.Read, diagnostics);
        ManifestFile? manifest = Read(manifestText, ManifestFile.Read, diagnostics);
        diagnostics.AddRange(entities?.Diagnostics ?? []);
        diagnostics.AddRange(manifest?.Diagnostics ?? []);

        ImmutableArray<Entity> all = entities?.Entities ?? ImmutableArray<Entity>.Empty;
        ImmutableArray<Story> stories = manifest?.Stories ?? ImmutableArray<Story>.Empty;
        var header = new DatasetHeader(
            manifest?.Name ?? declaration.Name.TrimStart('@'),
            manifest?.Version,
            manifest?.Description,
            manifest?.License,
            manifest?.Citation,
            manifest?.DefaultLanguage,
            manifest?.DefaultRights,
            stories,
            all);

        var catalog = new DatasetCatalogModel(
            declaration,
            PackedWriter.Write(header),
            all.Select(x => new EntityKey(x.Id, x.Type, x.Name, x.WikidataId, entities!.Locations[x.Id])).ToEquatableArray(),
            stories.Select(x => new StoryKey(x.Id, x.Title, manifest!.StoryLocations[x.Id])).ToEquatableArray(),
            entitiesText is null ? null : NormalizedPath.Relative(options.Folder, entitiesText.Path),
            manifestText is null ? null : NormalizedPath.Relative(options.Folder, manifestText.Path),
            entities is null ? entitiesText is null && declaration.EntitiesPath is null : entities.IsReadable,
            manifest is null ? manifestText is null && declaration.ManifestPath is null : manifest.IsReadable,
            manifest?.DefaultLanguage,
            diagnostics.ToEquatableArray(),
            missing.ToEquatableArray());
        return new DatasetFiles(catalog, ReadLock(catalog, entities, manifest, manifestText, files, options));
    }

    // The lock belongs to the manifest: one further up is another dataset's.
    private static DatasetLockModel? ReadLock(
        DatasetCatalogModel catalog,
        EntitiesFile? entities,
        ManifestFile? manifest,
        YamlText? manifestText,
        ImmutableArray<YamlText> files,
        ProjectOptions options)
    {
        if (manifest is not { IsReadable: true } || FindPath(files, NormalizedPath.Combine(NormalizedPath.ParentOf(manifestText!.Path)!, LockFile.FileName)) is not { } file)
        {
            return null;
        }

        return new DatasetLockModel(
            catalog.Declaration,
            file,
            NormalizedPath.Relative(options.Folder, file.Path),
            SharedItem.Find(entities, manifest).ToEquatableArray(),
            manifest.Version,
            catalog.EntitiesKnown,
            FileLocation.StartOf(manifest.Path));
    }

    private static YamlText? Find(
        DatasetDeclaration declaration,
        string? named,
        string fileName,
        ImmutableArray<YamlText> files,
        ProjectOptions options,
        List<string> missing)
    {
        if (named is not null)
        {
            YamlText? file = FindPath(files, NormalizedPath.Combine(options.Folder, named.Replace('\\', '/')));
            if (file is null)
            {
                missing.Add(named);
            }

            return file;
        }

        foreach (string root in DatasetGlobs.Read(declaration, options.Folder).FixedRoots)
        {
            foreach (string folder in NormalizedPath.Upwards(root, options.Folder))
            {
                if (FindPath(files, NormalizedPath.Combine(folder, fileName)) is { } file)
                {
                    return file;
                }
            }
        }

        return null;
    }

    private static YamlText? FindPath(ImmutableArray<YamlText> files, string path)
    {
        foreach (YamlText file in files)
        {
            if (string.Equals(file.Path, path, StringComparison.Ordinal))
            {
                return file;
            }
        }

        return null;
    }

    private static T? Read<T>(YamlText? file, Func<string, string, T> read, List<FileDiagnostic> diagnostics)
        where T : class
    {
        if (file is null)
        {
            return null;
        }

        T? content = YamlFiles.Read(file, read, out FileDiagnostic? fault);
        if (fault is not null)
        {
            diagnostics.Add(fault);
        }

        return content;
    }
}
