using System;

namespace NewsDataset.Cli;

/// <summary>What was asked for cannot be done, and why: shown as it is.</summary>
internal sealed class ToolException(string message) : Exception(message);
