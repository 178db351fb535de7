using System;

namespace NewsDataset.Overlay;

/// <summary>The mark that some editors put before a file's text.</summary>
internal static class ByteOrderMark
{
    /// <summary>Drops one mark from the start. It is no character of the text, and Roslyn's positions do not count it; a later one is text.</summary>
    public static string Drop(string text) => StartsWithMark(text.AsSpan()) ? text.Substring(1) : text;

    /// <inheritdoc cref="Drop(string)"/>
    public static ReadOnlySpan<char> Drop(ReadOnlySpan<char> text) => StartsWithMark(text) ? text.Slice(1) : text;

    private static bool StartsWithMark(ReadOnlySpan<char> text) => text.Length > 0 && text[0] == '\uFEFF';
}
