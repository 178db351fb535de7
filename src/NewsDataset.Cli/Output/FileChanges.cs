using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

namespace NewsDataset.Cli.Output;

/// <summary>
/// Files to be written or deleted, all or none: each is written under another name beside its own, and takes its name when all of them are there. Whatever
/// happens before <see cref="Commit"/>, a full disk or Ctrl-C, every file is as it was, and so it is if a file cannot take its name. Disposed of without it,
/// nothing is left of them.
/// </summary>
internal sealed class FileChanges(CancellationToken cancellation) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<(string Temporary, string Target)> _written = [];
    private readonly List<string> _deleted = [];
    private readonly List<string> _newFolders = [];

    /// <summary>Takes a file's new text, in UTF-8 without a byte order mark.</summary>
    public void Write(string path, string text) => Write(path, x => x.Write(Utf8.GetBytes(text)));

    /// <summary>Takes a file's new content. Its folder is made if it is not there.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path, Action<Stream> write)
    {
        cancellation.ThrowIfCancellationRequested();
        string target = ResolveLink(path);
        RefuseReadOnly(target);
        if (Directory.Exists(target))
        {
            throw new IOException($"'{target}' is a folder.");
        }

        string folder = Path.GetDirectoryName(target)!;
        CreateFolder(folder);

        string temporary = NewNameIn(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        UnixFileMode? mode = OperatingSystem.IsWindows() || !File.Exists(target) ? null : File.GetUnixFileMode(target);
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            // Not after it is written: nobody may read meanwhile what he may not read.
            options.UnixCreateMode = mode;
        }

        _written.Add((temporary, target));
        using FileStream stream = Create(temporary, folder, options);
        write(stream);
        stream.Flush(flushToDisk: true);
        if (mode is { } whole && !OperatingSystem.IsWindows())
        {
            // The process's own mask takes away from the mode of a new file.
            File.SetUnixFileMode(stream.SafeFileHandle, whole);
        }
    }

    /// <summary>Takes note of a file that is to go.</summary>
    /// <exception cref="UnauthorizedAccessException">It is read-only.</exception>
    public void Delete(string path)
    {
        cancellation.ThrowIfCancellationRequested();
        RefuseReadOnly(path);
        _deleted.Add(Path.GetFullPath(path));
    }

    /// <summary>Puts the files where they belong.</summary>
    public void Commit()
    {
        cancellation.ThrowIfCancellationRequested();

        // What brings back each file that has changed so far.
        var undo = new Stack<Action>();
        var old = new List<string>();
        try
        {
            // Deleted first: a file system that does not tell composed letters from decomposed ones gives both names to one file.
            foreach (string path in _deleted)
            {
                string away = NewNameIn(Path.GetDirectoryName(path)!);
                File.Move(path, away);
                undo.Push(() => File.Move(away, path));
                old.Add(away);
            }

            foreach ((string temporary, string target) in _written)
            {
                if (File.Exists(target))
                {
                    Replace(temporary, target, undo, old);
                }
                else
                {
                    File.Move(temporary, target);
                    undo.Push(() => File.Delete(target));
                }
            }
        }
        catch
        {
            while (undo.TryPop(out Action? bringBack))
            {
                Try(bringBack);
            }

            throw;
        }

        old.ForEach(static x => Try(() => File.Delete(x)));
        _written.Clear();
        _newFolders.Clear();
    }

    public void Dispose()
    {
        foreach ((string temporary, _) in _written)
        {
            Try(() => File.Delete(temporary));
        }

        for (int i = _newFolders.Count - 1; i >= 0; i--)
        {
            string folder = _newFolders[i];
            Try(() => Directory.Delete(folder));
        }
    }

    private void Replace(string temporary, string target, Stack<Action> undo, List<string> old)
    {
        // A single file is replaced or it is not; only of several some may be.
        if (_written.Count + _deleted.Count > 1)
        {
            string copy = NewNameIn(Path.GetDirectoryName(target)!);
            try
            {
                File.Copy(target, copy);
            }
            catch
            {
                Try(() => File.Delete(copy));
                throw;
            }

            old.Add(copy);
            undo.Push(() => File.Move(copy, target, overwrite: true));
        }

        File.Move(temporary, target, overwrite: true);
    }

    private static string NewNameIn(string folder) => Path.Combine(folder, "." + Path.GetRandomFileName() + ".tmp");

    private static FileStream Create(string path, string folder, FileStreamOptions options)
    {
        try
        {
            return new FileStream(path, options);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnauthorizedAccessException($"There is no permission to write in '{folder}'.");
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what is told.
        }
    }

    // A rename asks only the folder, but whoever made a file read-only meant the file.
    private static void RefuseReadOnly(string path)
    {
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"'{path}' is read-only.");
        }
    }

    // A link stays one: the file that it leads to is the one that changes.
    private static string ResolveLink(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } above)
        {
            CreateFolder(above);
        }

        Directory.CreateDirectory(folder);
        _newFolders.Add(folder);
    }
}
