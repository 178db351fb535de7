using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary>A version of a dataset: a folder, a lock or a package.</summary>
internal sealed class VersionArgument : Argument<string?>
{
    private VersionArgument(string name, string description)
        : base(name)
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrOne;
    }

    public static VersionArgument Older() =>
        new("OLD", "The older version: a folder of articles, a dataset.lock.json or a .nupkg. A folder with nothing behind it is compared with its lock, and so is the current folder where nothing is named.");

    public static VersionArgument Newer() => new("NEW", "The newer version. The current folder if left out.");
}
