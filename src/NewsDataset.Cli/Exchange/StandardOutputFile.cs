using System;
using System.IO;
using System.Text;
using System.Threading;

namespace NewsDataset.Cli.Exchange;

/// <summary>The standard output as one file: what is written goes there only when all of it is known to be right, and takes no memory until then.</summary>
internal static class StandardOutputFile
{
    private const int BufferSize = 1 << 16;

    public static void Write(TextWriter output, Action<Action<string, Action<Stream>>> export, CancellationToken cancellation)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            // The folder is everybody's, the text is not.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var spool = new FileStream(Path.Combine(Path.GetTempPath(), "newsdataset-" + Path.GetRandomFileName()), options);
        export((_, write) => write(spool));

        spool.Position = 0;
        using var reader = new StreamReader(spool, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        char[] buffer = new char[BufferSize];
        for (int count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(buffer, 0, count);
        }
    }
}
