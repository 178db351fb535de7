using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>Looks again and again how much memory the compiler of a build holds at most.</summary>
/// <remarks>Reads /proc, and sees nothing where there is none: .NET tells of no other process's parents and command line.</remarks>
internal sealed class CompilerWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    private readonly int _root;
    private readonly Thread _thread;
    private readonly HashSet<int> _others = [];
    private volatile bool _stopped;
    private long _peak;

    private CompilerWatch(int root)
    {
        _root = root;
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Starts to look at the processes below one.</summary>
    public static CompilerWatch? Start(int root) => Directory.Exists("/proc/self") ? new CompilerWatch(root) : null;

    /// <summary>Stops, and returns the most that was seen; <see langword="null"/> if there was no compiler.</summary>
    public long? Stop()
    {
        Dispose();
        return _peak == 0 ? null : _peak;
    }

    public void Dispose()
    {
        _stopped = true;
        _thread.Join();
    }

    private void Watch()
    {
        int? compiler = null;
        while (!_stopped)
        {
            compiler ??= FindCompiler();
            if (compiler is { } id && !TryRead(id))
            {
                compiler = null;
            }

            Thread.Sleep(Interval);
        }
    }

    // The kernel keeps the peak itself, so that only what grows in the last interval can be missed.
    private bool TryRead(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            long peak = process.PeakWorkingSet64;
            _peak = Math.Max(_peak, peak);
            return peak > 0;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    private int? FindCompiler()
    {
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out int id) || _others.Contains(id))
            {
                continue;
            }

            try
            {
                // A process is forked with its parent's command line and gets its own a moment later: only those of others are settled.
                if (!IsBelowRoot(id))
                {
                    _others.Add(id);
                }
                else if (IsCompiler(File.ReadAllText(folder + "/cmdline")))
                {
                    return id;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It has ended.
            }
        }

        return null;
    }

    // “dotnet …/csc.dll …” or, in newer SDKs, “…/csc …”.
    private static bool IsCompiler(string commandLine) =>
        commandLine.Split('\0').Take(3).Any(static x => Path.GetFileName(x) is "csc" or "csc.dll");

    private bool IsBelowRoot(int id)
    {
        while (id > 1)
        {
            if (id == _root)
            {
                return true;
            }

            // “pid (name) state parent …”, and a name may hold anything.
            string stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            id = int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }

        return false;
    }
}
