using System;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli;
using NewsDataset.Snapshots;

namespace NewsDataset.Tests;

/// <summary>What the tool did with a command line.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Out">What it wrote, with LF.</param>
/// <param name="Error">What it complained of, with LF.</param>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    public static ToolRun Of(string folder, params string[] arguments) => Start(folder, arguments, usesColor: false, CancellationToken.None);

    public static ToolRun InColor(string folder, params string[] arguments) => Start(folder, arguments, usesColor: true, CancellationToken.None);

    public static ToolRun Cancelled(string folder, params string[] arguments) => Start(folder, arguments, usesColor: false, new CancellationToken(canceled: true));

    /// <summary>Returns what it wrote with commands to the terminal, and whatever else cannot be seen, as <c>\u{001B}</c>.</summary>
    public string Visible() => string.Join('\n', Out.Split('\n').Select(VisibleText.Reveal));

    private static ToolRun Start(string folder, string[] arguments, bool usesColor, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = NewsDatasetTool.Run(arguments, new ToolConsole(output, error, folder, usesColor), cancellation);
        return new ToolRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
