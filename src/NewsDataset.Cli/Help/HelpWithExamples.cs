using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using NewsDataset.Cli.Commands;

namespace NewsDataset.Cli.Help;

/// <summary>Writes the usual help of a command, and examples of its use behind it.</summary>
internal sealed class HelpWithExamples(HelpAction standard) : SynchronousCommandLineAction
{
    private static readonly string[] OfTool = ["check Articles", "check --help"];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in parseResult.CommandResult.Command is ToolCommand command ? command.Examples : OfTool)
        {
            output.WriteLine("  " + NewsDatasetTool.Name + " " + example);
        }

        return ExitCode.Success;
    }
}
