using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary>A version of a dataset: a folder, a lock or a package.</summary>
internal sealed class VersionArgument : Argument<string?>
{
    public VersionArgument(string name, string description)
        : base(name)
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrOne;
    }
}
