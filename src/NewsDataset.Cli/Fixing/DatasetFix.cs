using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Cli.Input;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Fixing;

/// <summary>Mends the files of a dataset, each by all fixers in their order.</summary>
internal static class DatasetFix
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What names a file comes before what reads it, and the line ends before what looks for lines.
    private static readonly IFixer[] Fixers = [new ByteOrderMarkFixer(), new LineEndFixer(), new IdFixer(), new RawFixer(), new RevisionFixer()];

    /// <summary>Mends the files, in memory.</summary>
    /// <returns>Those in which something was mended or is left to do, sorted by path, ordinally.</returns>
    public static IReadOnlyList<FixableFile> Run(DatasetFolder folder, bool acceptRaw, ToolConsole console, CancellationToken cancellation)
    {
        FolderFiles shared = folder.ReadShared();
        IReadOnlyList<string> articles = folder.FindArticles(cancellation);
        var scope = new FixScope(articles.Select(ArticleFileReader.IdOf).ToHashSet(StringComparer.Ordinal), folder.RawFolder(shared.Manifest), folder.Show, LockedArticles(shared.Lock), acceptRaw);
        (string Path, FileRole Role)[] paths =
        [
            .. articles.Select(static x => (x, FileRole.Article)),
            .. Nearest(folder, EntitiesFile.FileName, FileRole.Entities),
            .. Nearest(folder, ManifestFile.FileName, FileRole.Manifest),
        ];

        FixableFile[] files = Progress.Run(console, "Reading", paths.Length, done =>
        {
            var read = new FixableFile[paths.Length];
            Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                read[i] = Fix(paths[i].Path, paths[i].Role, scope);
                done();
            });
            return read;
        });
        return [.. files.Where(static x => x.Fixes.Count + x.Leftovers.Count > 0).OrderBy(static x => x.ShownPath, StringComparer.Ordinal)];
    }

    private static FixableFile Fix(string path, FileRole role, FixScope scope)
    {
        var file = new FixableFile(path, scope.Show(path), role, string.Empty);
        try
        {
            file = new FixableFile(path, scope.Show(path), role, Strict.GetString(File.ReadAllBytes(path)));
            foreach (IFixer fixer in Fixers)
            {
                fixer.Fix(file, scope);
            }
        }
        catch (DecoderFallbackException)
        {
            file.Leave(0, "It is not UTF-8, so nothing in it is mended. Save it in UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The file itself, or the raw text.
            file.Leave(0, e.Message);
        }

        return file;
    }

    private static Dictionary<string, LockedItem> LockedArticles(LockFile? file) =>
        file is not { IsReadable: true } ? [] : file.Items.Where(static x => x.Kind == ItemKind.Article).ToDictionary(static x => x.Id, StringComparer.Ordinal);

    private static IEnumerable<(string Path, FileRole Role)> Nearest(DatasetFolder folder, string name, FileRole role) =>
        FolderFiles.FindNearest(folder.FullPath, name) is { } path ? [(path, role)] : [];
}
