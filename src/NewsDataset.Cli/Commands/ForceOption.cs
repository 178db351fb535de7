using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary><c>--force</c>, to write over files that are there.</summary>
internal sealed class ForceOption : Option<bool>
{
    public ForceOption(string description)
        : base("--force") => Description = description;
}
