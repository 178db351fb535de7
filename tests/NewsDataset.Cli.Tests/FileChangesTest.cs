using System;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Output;

namespace NewsDataset.Tests;

public sealed class FileChangesTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_written_without_a_mark_and_nothing_else_is_left()
    {
        _folder.Write("a.txt", "old");
        using (var changes = new FileChanges(CancellationToken.None))
        {
            changes.Write(PathOf("a.txt"), "नया");
            changes.Write(PathOf("deep/er/b.txt"), "b");
            Assert.Equal("old", Read("a.txt"));
            changes.Commit();
        }

        Assert.Equal("नया"u8.ToArray(), File.ReadAllBytes(PathOf("a.txt")));
        Assert.Equal("b", Read("deep/er/b.txt"));
        AssertFiles("a.txt", "deep/er/b.txt");
    }

    [Fact]
    public void A_disk_that_is_full_halfway_leaves_every_file_as_it_was()
    {
        _folder.Write("a.txt", "a");
        _folder.Write("b.txt", "b");

        using (var changes = new FileChanges(CancellationToken.None))
        {
            changes.Write(PathOf("a.txt"), "new");
            Assert.Throws<IOException>(() => changes.Write(PathOf("made/b.txt"), static stream =>
            {
                stream.Write("half"u8);
                stream.Flush();
                throw new IOException("No space left on device.");
            }));
        }

        Assert.Equal(("a", "b"), (Read("a.txt"), Read("b.txt")));
        AssertFiles("a.txt", "b.txt");
        Assert.False(Directory.Exists(PathOf("made")));
    }

    [Fact]
    public void Cancelling_between_writing_and_committing_leaves_every_file_as_it_was()
    {
        _folder.Write("a.txt", "a");
        using var cancellation = new CancellationTokenSource();
        using (var changes = new FileChanges(cancellation.Token))
        {
            changes.Write(PathOf("a.txt"), "new");
            changes.Write(PathOf("new/b.txt"), "new");
            changes.Delete(PathOf("a.txt"));
            cancellation.Cancel();

            Assert.Throws<OperationCanceledException>(changes.Commit);
            Assert.Throws<OperationCanceledException>(() => changes.Write(PathOf("c.txt"), "c"));
        }

        Assert.Equal("a", Read("a.txt"));
        AssertFiles("a.txt");
        Assert.False(Directory.Exists(PathOf("new")));
    }

    [Fact]
    public void A_file_that_cannot_take_its_name_brings_back_those_before_it()
    {
        _folder.Write("a.txt", "a");
        _folder.Write("gone.txt", "gone");
        using (var changes = new FileChanges(CancellationToken.None))
        {
            changes.Delete(PathOf("gone.txt"));
            changes.Write(PathOf("a.txt"), "new");
            changes.Write(PathOf("b.txt"), "new");
            changes.Write(PathOf("c.txt"), "new");

            // Somebody makes a folder of that name in the meantime.
            Directory.CreateDirectory(PathOf("c.txt"));
            _folder.Write("c.txt/inner.txt", "x");
            Assert.ThrowsAny<SystemException>(changes.Commit);
        }

        Assert.Equal(("a", "gone"), (Read("a.txt"), Read("gone.txt")));
        AssertFiles("a.txt", "c.txt/inner.txt", "gone.txt");
    }

    [Fact]
    public void A_file_that_is_written_under_another_name_is_renamed()
    {
        _folder.Write("e\u0301.txt", "old");
        using (var changes = new FileChanges(CancellationToken.None))
        {
            changes.Write(PathOf("\u00E9.txt"), "new");
            changes.Delete(PathOf("e\u0301.txt"));
            changes.Commit();
        }

        Assert.Equal("new", Read("\u00E9.txt"));
        AssertFiles("\u00E9.txt");
    }

    [Fact]
    public void A_read_only_file_is_refused_before_anything_is_written()
    {
        _folder.Write("a.txt", "a");
        File.SetAttributes(PathOf("a.txt"), FileAttributes.ReadOnly);
        if (!File.GetAttributes(PathOf("a.txt")).HasFlag(FileAttributes.ReadOnly))
        {
            throw new CannotRunHereException("No file is read-only to whom may do anything.");
        }

        using var changes = new FileChanges(CancellationToken.None);

        string message = Assert.Throws<UnauthorizedAccessException>(() => changes.Write(PathOf("a.txt"), "new")).Message;
        Assert.Throws<UnauthorizedAccessException>(() => changes.Delete(PathOf("a.txt")));
        Assert.Equal($"'{PathOf("a.txt")}' is read-only.", message);
        Assert.Equal("a", Read("a.txt"));
        AssertFiles("a.txt");
        File.SetAttributes(PathOf("a.txt"), FileAttributes.Normal);
    }

    [Fact]
    public void A_read_only_folder_is_named()
    {
        _folder.Write("locked/a.txt", "a");
        if (OperatingSystem.IsWindows())
        {
            throw new CannotRunHereException("A folder's mode says nothing here.");
        }

        File.SetUnixFileMode(PathOf("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (MayWriteIn(PathOf("locked")))
            {
                throw new CannotRunHereException("Whoever runs this may write everywhere.");
            }

            using var changes = new FileChanges(CancellationToken.None);
            string message = Assert.Throws<UnauthorizedAccessException>(() => changes.Write(PathOf("locked/a.txt"), "new")).Message;
            Assert.Equal($"There is no permission to write in '{PathOf("locked")}'.", message);
        }
        finally
        {
            File.SetUnixFileMode(PathOf("locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal("a", Read("locked/a.txt"));
    }

    [Fact]
    public void A_folder_is_not_written_over()
    {
        _folder.Write("a.txt/inner.txt", "x");
        using var changes = new FileChanges(CancellationToken.None);

        Assert.Throws<IOException>(() => changes.Write(PathOf("a.txt"), "new"));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_changes()
    {
        _folder.Write("real/a.txt", "old");
        try
        {
            File.CreateSymbolicLink(PathOf("link.txt"), PathOf("real/a.txt"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunHereException("No link can be made here: " + e.Message);
        }

        using (var changes = new FileChanges(CancellationToken.None))
        {
            changes.Write(PathOf("link.txt"), "new");
            changes.Commit();
        }

        Assert.NotNull(new FileInfo(PathOf("link.txt")).LinkTarget);
        Assert.Equal("new", Read("real/a.txt"));
    }

    [Fact]
    public void A_file_keeps_its_mode_also_while_it_is_written()
    {
        if (OperatingSystem.IsWindows())
        {
            throw new CannotRunHereException("Files have no mode here.");
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.UserExecute;
        _folder.Write("a.txt", "a");
        _folder.Write("b.txt", "b");
        File.SetUnixFileMode(PathOf("a.txt"), mode);
        UnixFileMode others = UnixFileMode.None;
        using (var changes = new FileChanges(CancellationToken.None))
        {
            changes.Write(PathOf("a.txt"), stream => others = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(((FileStream)stream).SafeFileHandle) & UnixFileMode.OtherRead);
            changes.Write(PathOf("b.txt"), "new");
            changes.Commit();
        }

        Assert.Equal(UnixFileMode.None, others);
        Assert.Equal(mode, File.GetUnixFileMode(PathOf("a.txt")));
    }

    private static bool MayWriteIn(string folder)
    {
        string path = Path.Combine(folder, "probe");
        try
        {
            File.WriteAllText(path, string.Empty);
            File.Delete(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));

    private void AssertFiles(params string[] names) =>
        Assert.Equal(
            names,
            Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
                .Select(x => Path.GetRelativePath(_folder.Path, x).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
}
