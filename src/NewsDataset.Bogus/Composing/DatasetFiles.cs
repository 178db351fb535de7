using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NewsDataset.Bogus.Material;
using NewsDataset.Reading;

namespace NewsDataset.Bogus.Composing;

/// <summary>The files of a dataset of made-up articles.</summary>
internal static class DatasetFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a dataset into a folder, which is made if it is not there. Files of other articles in it stay.</summary>
    public static void Write(string folder, string manifest, string entities, IEnumerable<ComposedArticle> articles)
    {
        string inner = Path.Combine(folder, "articles");
        Directory.CreateDirectory(inner);
        File.WriteAllText(Path.Combine(folder, ManifestFile.FileName), manifest, Utf8);
        File.WriteAllText(Path.Combine(folder, EntitiesFile.FileName), entities, Utf8);
        foreach (ComposedArticle article in articles)
        {
            File.WriteAllText(Path.Combine(inner, article.Id + ArticleFileReader.Extension), article.File, Utf8);
        }
    }

    /// <summary>Writes <c>entities.yaml</c>: everybody and everything that is named in all of the languages.</summary>
    /// <param name="tags">The languages; none for all there is, each in the languages that it is named in.</param>
    public static string Entities(IReadOnlyList<string> tags)
    {
        var yaml = new StringBuilder();
        foreach (SyntheticEntity entity in EntityCatalog.Instance.All.Where(x => tags.All(x.Names.ContainsKey)))
        {
            yaml.Append(entity.Id).Append(":\n  type: ").Append(entity.Type.ToString().ToLowerInvariant())
                .Append("\n  name: ").Append(entity.NameIn("en"))
                .Append("\n  names: { ").AppendJoin(", ", (tags.Count > 0 ? tags : entity.Names.Keys).Select(x => x + ": " + entity.NameIn(x))).Append(" }\n");
        }

        return yaml.ToString();
    }

    /// <summary>Writes <c>dataset.yaml</c>.</summary>
    /// <param name="version">The version.</param>
    public static string Manifest(string version)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"name: Synthetic news\nversion: {version}\n")
            .Append("description: Made-up articles about made-up people and places, for tests and measurements.\nlicense: CC0-1.0\nstories:\n");
        foreach (string subject in Languages.English.Topics.SelectMany(static x => x.Subjects))
        {
            yaml.Append("  ").Append(ArticleComposer.SlugOf(subject)).Append(": The story of ").Append(subject).Append('\n');
        }

        return yaml.ToString();
    }
}
