using System.CommandLine;
using System.IO;

namespace NewsDataset.Cli.Commands;

/// <summary><c>--force</c>, to write what would be refused, over files that are there above all.</summary>
internal sealed class ForceOption : Option<bool>
{
    public ForceOption(string description)
        : base("--force") => Description = description;

    /// <summary>Refuses to write over what is there.</summary>
    /// <exception cref="ToolException">Something is there.</exception>
    public static void RefuseExisting(string path, ToolConsole console)
    {
        if (Path.Exists(path))
        {
            throw new ToolException($"'{console.Show(path)}' is there already. Overwrite it with --force.");
        }
    }
}
