using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>Runs <c>dotnet …</c> as somebody would in a shell of his own, and waits for its end.</summary>
internal static class DotnetProcess
{
    public static ProcessResult Run(string folder, IReadOnlyList<string> arguments, bool watchCompiler = false)
    {
        ProcessStartInfo start = Describe(folder, arguments);
        var output = new StringBuilder();
        void Append(object sender, DataReceivedEventArgs e)
        {
            lock (output)
            {
                output.Append(e.Data).Append(e.Data is null ? string.Empty : "\n");
            }
        }

        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CompilerWatch? watch = watchCompiler ? CompilerWatch.Start(process.Id) : null;
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        return new ProcessResult("dotnet " + string.Join(' ', arguments), process.ExitCode, output.ToString(), elapsed, watch?.Stop());
    }

    private static ProcessStartInfo Describe(string folder, IReadOnlyList<string> arguments)
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

        // “dotnet run” hands its own MSBuild's folders down; a build that starts afresh must not see them.
        foreach (string name in start.Environment.Keys.Where(static x => x.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // A build that finds servers of an earlier one is another measurement.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
