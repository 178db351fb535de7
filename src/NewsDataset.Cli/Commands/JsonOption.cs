using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary><c>--json</c>, for one object instead of lines.</summary>
internal sealed class JsonOption : Option<bool>
{
    public JsonOption()
        : base("--json") => Description = "Write one JSON object instead of lines.";
}
