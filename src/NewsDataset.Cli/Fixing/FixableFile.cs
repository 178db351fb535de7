using System;
using System.Collections.Generic;
using System.Globalization;

namespace NewsDataset.Cli.Fixing;

/// <summary>What a file of a dataset is.</summary>
internal enum FileRole
{
    Article,
    Entities,
    Manifest,
}

/// <summary>A file that is mended, fixer after fixer.</summary>
/// <param name="path">The file.</param>
/// <param name="shownPath">The file, as messages name it.</param>
/// <param name="role">What it is.</param>
/// <param name="text">Its characters, all of them.</param>
internal sealed class FixableFile(string path, string shownPath, FileRole role, string text)
{
    private readonly List<Fix> _fixes = [];
    private readonly List<Leftover> _leftovers = [];

    public string Path => path;

    public string ShownPath => shownPath;

    public FileRole Role => role;

    /// <summary>Gets its characters, mended so far.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Gets the name that it gets, or <see langword="null"/> if it keeps its own.</summary>
    public string? NewName { get; private set; }

    /// <summary>Gets what has changed.</summary>
    public IReadOnlyList<Fix> Fixes => _fixes;

    /// <summary>Gets what somebody has to look at.</summary>
    public IReadOnlyList<Leftover> Leftovers => _leftovers;

    /// <summary>Puts some characters into the place of others, on one line.</summary>
    public void Replace(int start, int length, string replacement, string what)
    {
        int lineStart = Text.LastIndexOf('\n', Math.Max(start - 1, 0), Math.Max(start, 0)) + 1;
        int lineEnd = Text.IndexOf('\n', start + length);
        lineEnd = lineEnd < 0 ? Text.Length : lineEnd;
        string before = Text[lineStart..lineEnd];
        int line = LineOf(start);
        Text = Text.Remove(start, length).Insert(start, replacement);
        _fixes.Add(new Fix(line, what, before, Text[lineStart..(lineEnd - length + replacement.Length)]));
    }

    /// <summary>Puts another text into the place of the whole.</summary>
    public void ReplaceAll(string replacement, string what)
    {
        Text = replacement;
        _fixes.Add(new Fix(null, what, null, null));
    }

    /// <summary>Gives it another name.</summary>
    public void Rename(string name, string what)
    {
        NewName = name;
        _fixes.Add(new Fix(null, what, null, null));
    }

    /// <summary>Takes note of what somebody has to look at.</summary>
    public void Leave(int position, string message)
    {
        int lineStart = position == 0 ? 0 : Text.LastIndexOf('\n', position - 1) + 1;
        _leftovers.Add(new Leftover(shownPath, LineOf(position), position - lineStart + 1, message));
    }

    private int LineOf(int position) => Text.AsSpan(0, position).Count('\n') + 1;
}

/// <summary>Something that was mended.</summary>
/// <param name="Line">The line, from 1, or <see langword="null"/> if it is not in one.</param>
/// <param name="What">What was done, for people.</param>
/// <param name="Before">The line before, or <see langword="null"/>.</param>
/// <param name="After">The line afterwards, or the lines, or <see langword="null"/>.</param>
internal sealed record Fix(int? Line, string What, string? Before, string? After);

/// <summary>Something that somebody has to look at.</summary>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record Leftover(string File, int Line, int Column, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Message}");
}
