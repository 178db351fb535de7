using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace NewsDataset.Cli.Help;

/// <summary>Writes the version as the package has it, without the commit.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    // With a mistake elsewhere in the line the version is still what was asked for.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version.Split('+')[0]);
        return ExitCode.Success;
    }
}
