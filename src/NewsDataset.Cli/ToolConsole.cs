using System.IO;
using NewsDataset.Cli.Output;
using Spectre.Console;

namespace NewsDataset.Cli;

/// <summary>Where the tool runs and writes.</summary>
/// <param name="Out">Takes what was asked for.</param>
/// <param name="Error">Takes why it cannot be done.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="UsesColor">Whether somebody sees colours: a terminal, and nobody said <c>NO_COLOR</c>.</param>
/// <param name="Width">How many columns the terminal has; 80 where there is none.</param>
/// <param name="Progress">The terminal in which progress is shown, or <see langword="null"/> if nobody looks.</param>
internal sealed record ToolConsole(TextWriter Out, TextWriter Error, string Folder, bool UsesColor, int Width = 80, IAnsiConsole? Progress = null)
{
    // Longer than any message: a line that the terminal breaks is still one line to whoever copies it.
    private const int Unbroken = 1 << 20;

    /// <summary>Returns how messages name a file: from the current folder, with <c>/</c>.</summary>
    public string Show(string path) => ShownPath.Of(path, Folder);

    /// <summary>Says something to whoever runs the tool, beside what was asked for.</summary>
    public void Complain(string message) =>
        // A message may name a file, and a file may be called what a terminal takes for a command.
        Error.WriteLine(NewsDatasetTool.Name + ": " + TerminalText.Of(message));

    /// <summary>Returns a console that writes colours and breaks no line.</summary>
    public IAnsiConsole Styled() => Styled(Unbroken);

    /// <summary>Returns a console that writes colours, for what must fit the terminal: tables and charts.</summary>
    public IAnsiConsole StyledToWidth() => Styled(Width);

    private IAnsiConsole Styled(int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = UsesColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = UsesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(Out),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
