using System.Collections.Generic;
using System.CommandLine;
using NewsDataset.Cli.Completion;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset completion</c>: what makes a shell complete its command lines.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "The shell: bash, fish, pwsh or zsh." };

    public CompletionCommand(ToolConsole console)
        : base("completion", "Write a script that makes a shell complete commands, options, ids of articles and entities.")
    {
        _shell.AcceptOnlyFromAmong([.. ShellScripts.ByShell.Keys]);
        Arguments.Add(_shell);
        SetAction(x =>
        {
            console.Out.WriteLine(ShellScripts.ByShell[x.GetValue(_shell)!]);
            return ExitCode.Success;
        });
    }

    public override IReadOnlyList<string> Examples { get; } = ["completion bash >> ~/.bashrc", "completion pwsh >> $PROFILE"];
}
