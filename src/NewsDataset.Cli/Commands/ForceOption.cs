using System.CommandLine;
using System.IO;

namespace NewsDataset.Cli.Commands;

/// <summary><c>--force</c>, to write what would be refused, over files that are there above all.</summary>
internal sealed class ForceOption : Option<bool>
{
    public ForceOption(string description)
        : base("--force") => Description = description;

    /// <summary>Returns what is said of a file that is there where nobody said <c>--force</c>.</summary>
    /// <param name="shown">The file, as messages name it.</param>
    public static ToolException Refuse(string shown) => new($"There is a file '{shown}' already. --force writes over it.");
}
