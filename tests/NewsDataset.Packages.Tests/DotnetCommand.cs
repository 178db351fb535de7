using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>Runs <c>dotnet …</c> as somebody would in a shell of his own.</summary>
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
    public static async Task<CommandResult> Run(string folder, string[] arguments, string? packagesFolder = null)
    {
        await Turn.WaitAsync();
        try
        {
            using Process process = Process.Start(Describe(folder, arguments, packagesFolder))!;
            var output = new StringBuilder();
            void Append(object sender, DataReceivedEventArgs e)
            {
                lock (output)
                {
                    output.Append(e.Data).Append(e.Data is null ? string.Empty : "\n");
                }
            }

            process.OutputDataReceived += Append;
            process.ErrorDataReceived += Append;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw new XunitException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}:\n{output}");
            }

            return new CommandResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, output.ToString());
        }
        finally
        {
            Turn.Release();
        }
    }

    private static ProcessStartInfo Describe(string folder, IEnumerable<string> arguments, string? packagesFolder)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // “dotnet test” hands its own MSBuild's folders down; a build that starts afresh must not see them.
        foreach (string name in start.Environment.Keys.Where(static x => x.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        if (packagesFolder is not null)
        {
            // The variable outranks a nuget.config, and two feeds with one version must not meet in one cache.
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        }

        // A server that outlives its build holds our output open, and the temporary folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
