using System.IO;
using Spectre.Console;

namespace NewsDataset.Cli;

/// <summary>Where the tool runs and writes.</summary>
/// <param name="Out">Takes what was asked for.</param>
/// <param name="Error">Takes why it cannot be done.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="UsesColor">Whether somebody sees colours: a terminal, and nobody said <c>NO_COLOR</c>.</param>
internal sealed record ToolConsole(TextWriter Out, TextWriter Error, string Folder, bool UsesColor)
{
    // Longer than any message: a line that the terminal breaks is still one line to whoever copies it.
    private const int Unbroken = 1 << 20;

    /// <summary>Returns a console that writes colours and breaks no line.</summary>
    public IAnsiConsole Styled()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = UsesColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = UsesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(Out),
        });
        console.Profile.Width = Unbroken;
        return console;
    }
}
