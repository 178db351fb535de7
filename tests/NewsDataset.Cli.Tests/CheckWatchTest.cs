using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli;
using NewsDataset.Cli.Commands;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Tests;

public sealed class CheckWatchTest : IDisposable
{
    private const string Good = "---\nlanguage: en\n---\nText.\n";
    private const string Bad = "---\nlanguage: en\n---\n[Text]{@anna}.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_change_is_followed_by_a_report()
    {
        _folder.Write("Articles/a.article.md", Good);

        string[] reports = Watch(
            () => Write("Articles/a.article.md", Bad),
            () => Write("entities.yaml", "anna: { type: person, name: Anna }\n"),
            () => Write("Articles/deep/b.article.md", Bad),
            () => Delete("entities.yaml"),
            () => Delete("Articles/a.article.md", "Articles/deep/b.article.md")).Split("---\n");

        Assert.Equal(
            [
                "1 article, 0 errors, 0 warnings\n",
                "1 article, 1 error, 0 warnings\n",
                "1 article, 0 errors, 0 warnings\n",
                "2 articles, 0 errors, 0 warnings\n",
                "2 articles, 2 errors, 0 warnings\n",
                "0 articles, 0 errors, 0 warnings\n",
            ],
            reports.Select(static x => x[(x.TrimEnd().LastIndexOf('\n') + 1)..]));
        Assert.StartsWith("Articles/a.article.md(4,8): error NEWS2001: ", reports[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_is_cleared_and_has_no_separator()
    {
        _folder.Write("Articles/a.article.md", Good);

        string output = Watch(usesColor: true, () => Write("Articles/a.article.md", Bad));

        Assert.Equal(3, output.Split("\u001B[2J\u001B[3J\u001B[H").Length);
        Assert.DoesNotContain("---", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_has_changed_is_read_again()
    {
        _folder.Write("a.article.md", Good);
        _folder.Write("b.article.md", Good);
        DatasetFolder folder = DatasetFolder.Find(null, _folder.Path);
        var files = new WatchedFiles(folder, () => folder.Read(Console(TextWriter.Null, usesColor: false), CancellationToken.None));
        FolderArticle unchanged = files.Files.Articles[0];

        Assert.Equal(0, files.Refresh(new HashSet<string>(), CancellationToken.None));
        _folder.Write("b.article.md", Bad);
        Assert.Equal(1, files.Refresh(new HashSet<string>(), CancellationToken.None));
        Assert.Same(unchanged, files.Files.Articles[0]);
        Assert.Equal(1, files.Refresh(new HashSet<string> { Path.Combine(_folder.Path, "a.article.md") }, CancellationToken.None));
    }

    [Fact]
    public void What_changes_while_it_is_read_is_read_once_more()
    {
        _folder.Write("a.article.md", Good);
        DatasetFolder folder = DatasetFolder.Find(null, _folder.Path);
        var files = new WatchedFiles(folder, () =>
        {
            FolderFiles read = folder.Read(Console(TextWriter.Null, usesColor: false), CancellationToken.None);
            _folder.Write("a.article.md", Bad);
            return read;
        });

        Assert.Equal(1, files.Refresh(new HashSet<string>(), CancellationToken.None));
    }

    [Theory]
    [InlineData("Articles/a.article.md")]
    [InlineData("Articles/new/b.article.md")]
    [InlineData("Articles/dataset.yaml")]
    [InlineData("entities.yaml")]
    [InlineData("Articles/dataset.lock.json")]
    [InlineData("dataset.lock.json")]
    public void The_systems_own_watcher_tells_of_files_that_matter(string name)
    {
        _folder.Write("Articles/a.article.md", Good);
        using FolderWatcher watcher = StartWatcher();

        _folder.Write("Articles/notes.txt", "x");
        _folder.Write("Articles/.git/c.article.md", "x");
        _folder.Write(name, "x");

        Assert.All(Wait(watcher), static x => Assert.False(x.Contains(".git", StringComparison.Ordinal) || x.EndsWith("notes.txt", StringComparison.Ordinal), x));
    }

    [Fact]
    public void The_systems_own_watcher_tells_of_a_folder_that_goes()
    {
        _folder.Write("Articles/deep/a.article.md", Good);
        using FolderWatcher watcher = StartWatcher();

        Directory.Move(Path.Combine(_folder.Path, "Articles", "deep"), Path.Combine(_folder.Path, "elsewhere"));

        Assert.Contains(Path.Combine(_folder.Path, "Articles", "deep"), Wait(watcher));
    }

    [Fact]
    public void A_command_that_is_cancelled_ends_with_130()
    {
        _folder.Write("a.article.md", Good);

        Assert.Equal(new ToolRun(130, string.Empty, string.Empty), ToolRun.Cancelled(_folder.Path, "check", "--watch"));
    }

    // A guard for a watcher that never tells, not a time that anything is to take.
    private static IReadOnlySet<string> Wait(FolderWatcher watcher)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return watcher.Wait(guard.Token);
    }

    private static ToolConsole Console(TextWriter output, bool usesColor, string folder = ".") => new(output, TextWriter.Null, folder, usesColor);

    private FolderWatcher StartWatcher()
    {
        try
        {
            return new FolderWatcher(Path.Combine(_folder.Path, "Articles"));
        }
        catch (IOException e)
        {
            throw new CannotRunHereException("Nothing can be watched here: " + e.Message);
        }
    }

    private string Watch(params Func<string[]>[] edits) => Watch(usesColor: false, edits);

    private string Watch(bool usesColor, params Func<string[]>[] edits)
    {
        using var output = new StringWriter();
        using var cancellation = new CancellationTokenSource();
        ToolConsole console = Console(output, usesColor, _folder.Path);
        DatasetFolder folder = DatasetFolder.Find("Articles", _folder.Path);
        var watch = new CheckWatch(
            folder,
            files => new CheckReport(folder.Name, files.Articles.Count, FolderCheck.Sort(FolderCheck.CheckContent(files, []))),
            report => report.WriteLines(console, withCounts: true),
            console);

        Assert.Throws<OperationCanceledException>(() => watch.Run(() => folder.Read(console, cancellation.Token), new Script(edits, cancellation), separates: true, cancellation.Token));
        return output.ToString().ReplaceLineEndings("\n");
    }

    private string[] Write(string name, string text)
    {
        _folder.Write(name, text);
        return [Path.Combine(_folder.Path, name)];
    }

    private string[] Delete(params string[] names)
    {
        string[] paths = [.. names.Select(x => Path.Combine(_folder.Path, x))];
        Array.ForEach(paths, File.Delete);
        return paths;
    }

    /// <summary>Edits that happen one after another, each when it is waited for; then Ctrl-C.</summary>
    private sealed class Script(IEnumerable<Func<string[]>> edits, CancellationTokenSource cancellation) : IChangeSource
    {
        private readonly Queue<Func<string[]>> _edits = new(edits);

        public IReadOnlySet<string> Wait(CancellationToken token)
        {
            if (_edits.TryDequeue(out Func<string[]>? edit))
            {
                return edit().ToHashSet(StringComparer.Ordinal);
            }

            cancellation.Cancel();
            token.ThrowIfCancellationRequested();
            return new HashSet<string>();
        }
    }
}
