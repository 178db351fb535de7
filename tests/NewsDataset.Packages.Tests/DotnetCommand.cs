using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>Runs <c>dotnet …</c>, and what it has made, as somebody would in a shell of his own.</summary>
internal static class DotnetCommand
{
    // Only there so that a hanging child cannot hang the run for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    // However many tests wait: more compilers than this at once make each other slow, and some machines have little memory.
    private static readonly SemaphoreSlim Turn = new(2);

    /// <summary>Runs, and waits for the end.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">What comes behind <c>dotnet</c>.</param>
    /// <param name="packagesFolder">Where NuGet unpacks what it restores; <see langword="null"/> for the machine's cache.</param>
    public static Task<CommandResult> Run(string folder, string[] arguments, string? packagesFolder = null) =>
        Run($"dotnet {string.Join(' ', arguments)}", Describe(folder, arguments, packagesFolder));

    /// <summary>Runs a program that needs no <c>dotnet</c>.</summary>
    public static Task<CommandResult> RunProgram(string path) =>
        Run(path, new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        });

    /// <summary>Runs an installed tool, on the runtime that these tests run on.</summary>
    public static Task<CommandResult> RunTool(string folder, string path, string[] arguments)
    {
        ProcessStartInfo start = DotnetStart.Describe(folder, arguments);
        string host = start.FileName;
        start.FileName = path;
        if (Path.GetDirectoryName(host) is { Length: > 0 } root)
        {
            start.Environment["DOTNET_ROOT"] = root;
        }

        return Run($"{path} {string.Join(' ', arguments)}", start);
    }

    /// <summary>Starts <c>dotnet watch</c>, which goes on until it is disposed of.</summary>
    public static async Task<DotnetWatch> Watch(string folder, string[] arguments, string? packagesFolder)
    {
        await Turn.WaitAsync();
        return new DotnetWatch(Process.Start(Describe(folder, ["watch", .. arguments], packagesFolder))!, static () => Turn.Release());
    }

    private static async Task<CommandResult> Run(string command, ProcessStartInfo start)
    {
        await Turn.WaitAsync();
        try
        {
            using Process process = Process.Start(start)!;
            ProcessOutput output = ProcessOutput.Of(process);
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw new XunitException($"{command} did not end within {Patience}:\n{output}");
            }

            return new CommandResult(command, process.ExitCode, output.ToString());
        }
        finally
        {
            Turn.Release();
        }
    }

    private static ProcessStartInfo Describe(string folder, IEnumerable<string> arguments, string? packagesFolder)
    {
        ProcessStartInfo start = DotnetStart.Describe(folder, arguments);
        if (packagesFolder is not null)
        {
            // The variable outranks a nuget.config, and two feeds with one version must not meet in one cache.
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        }

        return start;
    }
}
