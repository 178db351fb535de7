using System;
using System.Buffers;

namespace NewsDataset.Cli.Output;

/// <summary>How messages write a command line that somebody is to run.</summary>
internal static class ShownCommand
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(" #&;()'*?$");

    /// <summary>Returns a command that takes a folder. The current one is left out.</summary>
    public static string On(string command, string folder) => NewsDatasetTool.Name + " " + command + (folder == "." ? string.Empty : " " + Argument(folder));

    /// <summary>Returns an argument so that a shell takes it for one.</summary>
    public static string Argument(string value)
    {
        string shown = TerminalText.Of(value);
        return shown.AsSpan().ContainsAny(NeedQuotes) ? "\"" + shown + "\"" : shown;
    }
}
