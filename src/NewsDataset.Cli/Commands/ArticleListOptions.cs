using System.CommandLine;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Commands;

/// <summary>The options that say how articles are listed.</summary>
internal sealed class ArticleListOptions
{
    private readonly JsonOption _json = new() { Description = "Write one JSON object to a line, one for each article." };

    private readonly Option<bool> _ids = new("--ids") { Description = "Write the ids alone, one to a line." };

    public void AddTo(Command command)
    {
        command.Options.Add(_json);
        command.Options.Add(_ids);
        command.Validators.Add(x =>
        {
            if (x.GetValue(_json) && x.GetValue(_ids))
            {
                x.AddError("Say --json or --ids, not both.");
            }
        });
    }

    public void Write(ParseResult parsed, ArticleList list, ToolConsole console)
    {
        if (parsed.GetValue(_json))
        {
            list.WriteJson(console.Out);
        }
        else if (parsed.GetValue(_ids))
        {
            list.WriteIds(console.Out);
        }
        else
        {
            list.WriteLines(console);
        }
    }
}
