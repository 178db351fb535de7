using System;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Yaml;

namespace NewsDataset.Cli.Fixing;

/// <summary>The front matter of an article file as it is written, with the places of what has no right value.</summary>
internal static class FrontMatterTree
{
    /// <summary>Reads it, or returns <see langword="null"/> if it cannot be read.</summary>
    public static YamlMapping? Read(string file) =>
        FileLayout.TryFind(file, out FileLayout layout, out _) ? YamlTreeReader.Read(file, layout.FrontMatterStart, layout.FrontMatterEnd, new DiagnosticSink(string.Empty, file)) : null;

    /// <summary>Returns what stands under a key, or <see langword="null"/> if there is none.</summary>
    public static YamlNode? Find(this YamlMapping mapping, YamlKey key) => mapping.Entries.FirstOrDefault(x => string.Equals(x.Key.Value, key.Name, StringComparison.Ordinal)).Value;
}
