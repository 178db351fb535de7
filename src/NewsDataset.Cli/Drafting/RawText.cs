using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text.Unicode;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Drafting;

/// <summary>A raw text that an article file can hold, character for character.</summary>
/// <param name="Path">The file.</param>
/// <param name="ShownPath">The file, as messages name it.</param>
/// <param name="Text">Its characters, all of them: a byte order mark is one.</param>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
/// <param name="CarriageReturns">Whether its lines end in CRLF.</param>
/// <param name="ReplacementCharacters">Whether it holds U+FFFD.</param>
internal sealed record RawText(string Path, string ShownPath, string Text, string Sha256, bool CarriageReturns, bool ReplacementCharacters)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It cannot be annotated as it is.</exception>
    public static RawText Read(string path, string shownPath)
    {
        if (!File.Exists(path))
        {
            throw new ToolException(Directory.Exists(path) ? $"'{shownPath}' is a folder. Name the files in it." : $"There is no file '{shownPath}'.");
        }

        return Of(path, shownPath, File.ReadAllBytes(path));
    }

    /// <summary>Takes a file's bytes.</summary>
    /// <exception cref="ToolException">It cannot be annotated as it is.</exception>
    public static RawText Of(string path, string shownPath, ReadOnlySpan<byte> bytes)
    {
        string text = Decode(shownPath, bytes);
        if (LineShape.IsBlank(text.Replace("\uFEFF", string.Empty, StringComparison.Ordinal)))
        {
            throw new ToolException($"'{shownPath}' has no text.");
        }

        int nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            throw new ToolException($"'{shownPath}' has a NUL character in line {LineOf(text, nul)}, which no article file may have. It is no text, or it is damaged.");
        }

        return new RawText(path, shownPath, text, HashOf(bytes), FindLineEnds(shownPath, text), text.Contains('\uFFFD', StringComparison.Ordinal));
    }

    private static string Decode(string shownPath, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new ToolException($"'{shownPath}' is in UTF-16. Save it in UTF-8.");
        }

        char[] characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            if (Utf8.ToUtf16(bytes, characters, out int read, out int written, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                return new string(characters, 0, written);
            }

            throw new ToolException(string.Format(
                CultureInfo.InvariantCulture,
                "'{0}' is not UTF-8: the byte 0x{1:X2} at offset {2} cannot stand there. Save it in UTF-8, from the encoding that it is in.",
                shownPath,
                bytes[read],
                read));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static bool FindLineEnds(string shownPath, string text)
    {
        bool? carriageReturns = null;
        for (int feed = text.IndexOf('\n', StringComparison.Ordinal); feed >= 0; feed = text.IndexOf('\n', feed + 1))
        {
            bool hasReturn = feed > 0 && text[feed - 1] == '\r';
            if (carriageReturns is { } first && first != hasReturn)
            {
                throw new ToolException(
                    $"'{shownPath}' mixes line ends: line 1 ends in {Name(first)}, line {LineOf(text, feed)} in {Name(hasReturn)}. No article file can keep both; make them one in the raw text.");
            }

            carriageReturns = hasReturn;
        }

        return carriageReturns ?? false;

        static string Name(bool hasReturn) => hasReturn ? "CRLF" : "LF";
    }

    private static string LineOf(string text, int position) => (text.AsSpan(0, position).Count('\n') + 1).ToString(CultureInfo.InvariantCulture);

    private static string HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[System.Security.Cryptography.SHA256.HashSizeInBytes];
        System.Security.Cryptography.SHA256.HashData(bytes, hash);
        return NewsDataset.Metadata.Sha256.ToHex(hash);
    }
}
