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
        _shell.CompletionSources.Add([.. ShellScripts.ByShell.Keys]);

        // Not the library's own, whose message is of several lines.
        _shell.Validators.Add(static x =>
        {
            if (x.Tokens is [var token] && !ShellScripts.ByShell.ContainsKey(token.Value))
            {
                x.AddError($"There is no script for '{token.Value}', only for {string.Join(", ", ShellScripts.ByShell.Keys)}.");
            }
        });
        Arguments.Add(_shell);
        SetAction(x =>
        {
            console.Out.WriteLine(ShellScripts.ByShell[x.GetValue(_shell)!]);
            return ExitCode.Success;
        });
    }

    public override IReadOnlyList<string> Examples { get; } = ["completion bash >> ~/.bashrc", "completion pwsh >> $PROFILE"];
}
