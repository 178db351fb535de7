using System;

namespace NewsDataset.Cli;

/// <summary>What was asked for cannot be done, and why: shown as it is.</summary>
/// <param name="message">Why.</param>
/// <param name="exitCode">What the tool ends with.</param>
internal sealed class ToolException(string message, int exitCode = ExitCode.Usage) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
