using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NewsDataset.Cli.Completion;

/// <summary>
/// <c>[suggest:14] "newsdataset show n"</c>: the words that could stand at a place of a command line, as shells and <c>dotnet-suggest</c> ask for them.
/// </summary>
/// <remarks>System.CommandLine has the same for a <see cref="RootCommand"/> alone, and that is called like the file that runs.</remarks>
internal sealed record SuggestRequest(string CommandLine, int Position)
{
    private const string Name = "[suggest";

    /// <summary>Reads a request, or returns <see langword="null"/> if it is a command line like any other.</summary>
    public static SuggestRequest? TryRead(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !arguments[0].StartsWith(Name, StringComparison.Ordinal) || !arguments[0].EndsWith(']'))
        {
            return null;
        }

        string line = arguments.Count > 1 ? arguments[1] : string.Empty;
        string place = arguments[0][Name.Length..^1];
        bool isSaid = int.TryParse(place.TrimStart(':'), NumberStyles.None, CultureInfo.InvariantCulture, out int position);
        return place.Length > 0 && !(isSaid && place[0] == ':') ? null : new SuggestRequest(line, isSaid ? Math.Min(position, line.Length) : line.Length);
    }

    /// <summary>Writes the words, one to a line.</summary>
    public void Answer(Command root, ParserConfiguration configuration, TextWriter output)
    {
        ParseResult parsed = root.Parse(CommandLine, configuration);
        Command command = parsed.CommandResult.Command;
        string[] words = CommandLine[..Position].Split(' ');

        // The library takes an option that may be said several times for one that wants ever more values.
        bool isValue = words.Length > 1 && command.Options.Any(x => x.Name == words[^2] && x.Arity.MaximumNumberOfValues > 0);
        IEnumerable<CompletionItem> items = isValue || parsed.GetCompletionContext() is not TextCompletionContext context
            ? parsed.GetCompletions(Position)
            : command.GetCompletions(context.AtCursorPosition(Position));

        // Options are for whoever has typed their hyphen: otherwise they would stand between the words, or instead of the shell's names of files.
        bool isOption = words[^1].StartsWith('-');
        foreach (CompletionItem item in items)
        {
            string word = item.InsertText ?? item.Label;
            if (isOption ? word.StartsWith("--", StringComparison.Ordinal) : word is [not ('-' or '/'), ..])
            {
                output.WriteLine(word);
            }
        }
    }
}
