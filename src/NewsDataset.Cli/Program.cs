using System;
using System.IO;
using System.Text;
using System.Threading;
using Spectre.Console;

namespace NewsDataset.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            // The first asks to stop; a second ends the process.
            e.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        };

        UseUtf8();

        // Flushed where it is run: to dispose of it would write again what could not be written.
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        bool usesColor = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && AnsiConsole.Profile.Capabilities.Ansi;
        var console = new ToolConsole(output, Console.Error, Environment.CurrentDirectory, usesColor, AnsiConsole.Profile.Width, CreateProgress(usesColor));
        return NewsDatasetTool.Run(arguments, console, cancellation.Token);
    }

    // On the standard error, so that a redirected answer stays whole.
    private static IAnsiConsole? CreateProgress(bool usesColor) =>
        Console.IsErrorRedirected
            ? null
            : AnsiConsole.Create(new AnsiConsoleSettings
            {
                ColorSystem = usesColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(Console.Error),
            });

    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // No console at all: then nobody reads it in another encoding either.
        }
    }
}
