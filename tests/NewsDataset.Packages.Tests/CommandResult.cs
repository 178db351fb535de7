using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>What a command did.</summary>
/// <param name="Command">The command.</param>
/// <param name="ExitCode">Zero where it succeeded.</param>
/// <param name="Output">What it wrote to both streams, with LF.</param>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Gets the errors of a build, each once: MSBuild repeats them at the end.</summary>
    public IReadOnlyList<BuildError> Errors => Read("error");

    /// <summary>Gets the warnings of a build, each once.</summary>
    public IReadOnlyList<BuildError> Warnings => Read("warning");

    public CommandResult Succeeded() =>
        ExitCode == 0 ? this : throw new XunitException($"{Command} ended with {ExitCode}:\n{Output}");

    public CommandResult Failed() =>
        ExitCode != 0 ? this : throw new XunitException($"{Command} should have failed:\n{Output}");

    /// <summary>Fails with the output unless the build failed with this one error and no other.</summary>
    public BuildError OnlyError() =>
        Failed().Errors is [var error] ? error : throw new XunitException($"{Command} should have one error:\n{Output}");

    private List<BuildError> Read(string severity) => Output
        .Split('\n')
        .Select(static x => DiagnosticLine().Match(x))
        .Where(x => x.Success && x.Groups["severity"].Value == severity)
        .Select(static x => new BuildError(
            x.Groups["file"].Value,
            ReadNumber(x.Groups["line"]),
            ReadNumber(x.Groups["column"]),
            x.Groups["id"].Value,
            x.Groups["message"].Value))
        .Distinct()
        .ToList();

    private static int ReadNumber(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>.*?)(\((?<line>\d+),(?<column>\d+)\))?\s?: (?<severity>error|warning) (?<id>\w+)\s?: (?<message>.*?)( \[[^\[]*proj(::[^\]]*)?\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex DiagnosticLine();
}
