using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsDataset.Cli.Output;

/// <summary>Lines for a terminal, in colours, written as they are: Spectre.Console measures no script but its own as terminals do.</summary>
internal sealed class StyledText : Renderable
{
    private readonly List<Segment> _segments = [];
    private int _column;

    /// <summary>Appends a text that a terminal may be given.</summary>
    public StyledText Append(string shown, Style? style = null)
    {
        _segments.Add(new Segment(shown, style ?? Style.Plain));
        _column += CellWidth.Of(shown);
        return this;
    }

    /// <summary>Goes on at a column, from 0.</summary>
    public StyledText GoTo(int column)
    {
        // The terminal alone knows how far it has come where it has written another script.
        bool isKnown = _segments.TrueForAll(static x => x.IsControlCode || Ascii.IsValid(x.Text));
        _segments.Add(isKnown
            ? new Segment(new string(' ', int.Max(column - _column, 0)))
            : Segment.Control(string.Create(CultureInfo.InvariantCulture, $"\u001B[{column + 1}G")));
        _column = column;
        return this;
    }

    /// <summary>Writes what was appended as a line, and begins another.</summary>
    public void WriteLine(IAnsiConsole console)
    {
        _segments.Add(Segment.LineBreak);
        console.Write(this);
        _segments.Clear();
        _column = 0;
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => _segments;
}
