using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Commands;
using NewsDataset.Cli.Completion;
using NewsDataset.Cli.Help;
using NewsDataset.Suggestions;

namespace NewsDataset.Cli;

/// <summary>The tool: reads a command line, runs the command, and never shows a stack trace.</summary>
internal static class NewsDatasetTool
{
    public const string Name = "newsdataset";

    public static int Run(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            int exitCode = Invoke(arguments, console, cancellation);
            console.Out.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException)
        {
            Complain(console, e.Message);
            return e is ToolException refused ? refused.ExitCode : ExitCode.Usage;
        }
        catch (Exception e)
        {
            Complain(console, "This is a mistake of the tool, please report it. " + e.GetType().Name + ": " + e.Message);
            return ExitCode.InternalError;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellation)
    {
        // An argument that begins with '@' is no file of more arguments: ids of entities are written so.
        var reading = new ParserConfiguration { ResponseFileTokenReplacer = null };
        Command root = CreateRoot(console, cancellation);
        if (SuggestRequest.TryRead(arguments) is { } request)
        {
            request.Answer(root, reading, console.Out);
            return ExitCode.Success;
        }

        ParseResult parsed = root.Parse(arguments, reading);
        var configuration = new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };

        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(configuration);
        }

        // Not the library's own: that writes what was perhaps meant to the standard output.
        throw new ToolException(string.Join(' ', parsed.Errors.Select(static x => x.Message)) + Suggest(parsed) + $" Run '{Name} --help' for what there is.");
    }

    private static string Suggest(ParseResult parsed) =>
        parsed.UnmatchedTokens is [var first, ..] ? NearestName.Suggest(first, parsed.CommandResult.Command.Subcommands.Select(static x => x.Name)) : string.Empty;

    // No RootCommand: that is called like the file that runs, which an installed tool hides.
    private static Command CreateRoot(ToolConsole console, CancellationToken cancellation)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return new Command(Name, "The command-line tool of NewsDataset: datasets of annotated news articles.")
        {
            help,
            new VersionOption { Action = new ShowVersion() },
            new InitCommand(console, cancellation),
            new NewCommand(console, cancellation),
            new DraftCommand(console, cancellation),
            new CheckCommand(console, cancellation),
            new FixCommand(console, cancellation),
            new ListCommand(console, cancellation),
            new FindCommand(console, cancellation),
            new ShowCommand(console, cancellation),
            new StatsCommand(console, cancellation),
            new LockCommand(console, cancellation),
            new DiffCommand(console, cancellation),
            new NotesCommand(console, cancellation),
            new ExportCommand(console, cancellation),
            new ImportCommand(console, cancellation),
            new CompletionCommand(console),
        };
    }

    private static void Complain(ToolConsole console, string message)
    {
        try
        {
            console.Complain(message);
        }
        catch (IOException)
        {
            // Nobody is there to be told.
        }
    }
}
