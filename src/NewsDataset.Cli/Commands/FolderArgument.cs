using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary>The folder of a dataset's article files, which most commands take.</summary>
internal sealed class FolderArgument : Argument<string?>
{
    public FolderArgument()
        : base("FOLDER")
    {
        Description = "The folder of the dataset's article files: what a class names as \"FOLDER/**\". The current folder if left out.";
        Arity = ArgumentArity.ZeroOrOne;
        Validators.Add(static x =>
        {
            // A mistyped option would be looked for as a folder.
            if (x.Tokens is [{ Value: ['-', ..] option }])
            {
                x.AddError($"There is no option '{option}'; a folder that is called so is './{option}'.");
            }
        });
    }
}
