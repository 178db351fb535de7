using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

namespace NewsDataset.Cli.Output;

/// <summary>
/// Files to be written, all or none: each is written under another name beside its own, and takes its name when all of them are there. Whatever happens
/// before <see cref="Commit"/>, a full disk or Ctrl-C, every file is as it was. Disposed of without it, nothing is left of them.
/// </summary>
internal sealed class FileChanges(CancellationToken cancellation) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<(string Temporary, string Target)> _files = [];
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
        string folder = Path.GetDirectoryName(target)!;
        CreateFolder(folder);

        string temporary = Path.Combine(folder, "." + Path.GetRandomFileName() + ".tmp");
        _files.Add((temporary, target));
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        write(stream);
        stream.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }

    /// <summary>Puts the files where they belong.</summary>
    public void Commit()
    {
        cancellation.ThrowIfCancellationRequested();
        foreach ((_, string target) in _files)
        {
            // A rename asks only the folder, but whoever made a file read-only meant the file.
            if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            {
                throw new UnauthorizedAccessException($"'{target}' is read-only.");
            }
        }

        foreach ((string temporary, string target) in _files)
        {
            File.Move(temporary, target, overwrite: true);
        }

        _files.Clear();
        _newFolders.Clear();
    }

    public void Dispose()
    {
        foreach ((string temporary, _) in _files)
        {
            Try(() => File.Delete(temporary));
        }

        for (int i = _newFolders.Count - 1; i >= 0; i--)
        {
            string folder = _newFolders[i];
            Try(() => Directory.Delete(folder));
        }
    }

    private static void Try(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what is told.
        }
    }

    // A link stays one: the file that it leads to is the one that changes.
    private static string ResolveLink(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);

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
