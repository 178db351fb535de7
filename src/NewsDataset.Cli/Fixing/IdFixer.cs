using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Overlay;
using NewsDataset.Reading;
using NewsDataset.Yaml;

namespace NewsDataset.Cli.Fixing;

/// <summary>Puts ids into Unicode's form NFC, and what refers to them: names of files, mentions, speakers, stories, keys.</summary>
internal sealed class IdFixer : IFixer
{
    public void Fix(FixableFile file, FixScope scope)
    {
        if (file.Role == FileRole.Article)
        {
            FixName(file, scope);
        }

        // From the last to the first, so that the places of the others stay.
        foreach ((int start, int length) in FindIds(file).Distinct().OrderByDescending(static x => x.Start))
        {
            string written = file.Text.Substring(start, length);
            if (NormalizationFormC.Normalize(written) is var normalized && normalized != written)
            {
                file.Replace(start, length, normalized, "id put into form NFC");
            }
        }
    }

    private static void FixName(FixableFile file, FixScope scope)
    {
        string id = ArticleFileReader.IdOf(file.Path);
        string normalized = NormalizationFormC.Normalize(id);
        if (normalized == id || ArticleId.FindFault(normalized) is not null)
        {
            return;
        }

        if (scope.Ids.Contains(normalized))
        {
            file.Leave(0, $"In form NFC the id '{normalized}' is that of another article. Rename one of the files.");
            return;
        }

        file.Rename(normalized + ArticleFileReader.Extension, "file renamed to put its id into form NFC");
    }

    private static IEnumerable<(int Start, int Length)> FindIds(FixableFile file)
    {
        switch (file.Role)
        {
            case FileRole.Article:
                IEnumerable<(int Start, int Length)> references = ArticleFileReader.Read(file.Path, file.Text).References.Select(static x => (x.Location.Start, x.Location.Length));
                return FrontMatterTree.Read(file.Text)?.Find(FormatKeys.FrontMatter.Story) is { } story ? references.Append((story.Start, story.Length)) : references;

            case FileRole.Entities:
                return KeysOf(Read(file), file, []);

            default:
                return KeysOf(Read(file)?.Find(FormatKeys.Manifest.Stories) as YamlMapping, file, []);
        }
    }

    private static YamlMapping? Read(FixableFile file) => YamlTreeReader.Read(file.Text, 0, file.Text.Length, new DiagnosticSink(file.Path, file.Text));

    private static IEnumerable<(int Start, int Length)> KeysOf(YamlMapping? mapping, FixableFile file, HashSet<string> taken)
    {
        foreach (YamlScalar key in (mapping?.Entries ?? []).Select(static x => x.Key))
        {
            if (taken.Add(NormalizationFormC.Normalize(key.Value)))
            {
                yield return (key.Start, key.Length);
            }
            else
            {
                file.Leave(key.Start, $"In form NFC the id '{NormalizationFormC.Normalize(key.Value)}' stands there twice. Make one entry of the two.");
            }
        }
    }
}
