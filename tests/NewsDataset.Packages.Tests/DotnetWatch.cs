using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>A running <c>dotnet watch</c>. It ends, with all that it has started, when it is disposed of.</summary>
internal sealed class DotnetWatch : IDisposable
{
    // What it says once it has built, and sees changes from then on.
    private const string Watching = "Waiting for changes";

    // Only there so that a watch that sees nothing cannot hang the run for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly ProcessOutput _output;
    private readonly Action _ended;
    private int _read;

    public DotnetWatch(Process process, Action ended)
    {
        _process = process;
        _output = ProcessOutput.Of(process);
        _ended = ended;
    }

    /// <summary>Waits until the program has written this, and another change would be seen.</summary>
    public async Task Says(string line)
    {
        string[] expected = [line, Watching];
        int end = await _output.Until(text => EndOf(text, expected), Patience)
            ?? throw new XunitException($"dotnet watch did not say '{line}' within {Patience}:\n{_output}");
        _read = end;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _ended();
    }

    /// <summary>Returns where the last of the words ends that have been written since; <see langword="null"/> as long as one is missing.</summary>
    private int? EndOf(string text, string[] expected)
    {
        int[] ends = [.. expected.Select(x => text.IndexOf(x, _read, StringComparison.Ordinal) is >= 0 and var start ? start + x.Length : -1)];
        return ends.Contains(-1) ? null : ends.Max();
    }
}
