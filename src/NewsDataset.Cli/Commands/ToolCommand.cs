using System.Collections.Generic;
using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary>A command of the tool, which shows examples of its use.</summary>
internal abstract class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Gets command lines that say how it is used, without the tool's name.</summary>
    public abstract IReadOnlyList<string> Examples { get; }
}
