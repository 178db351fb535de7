using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NewsDataset.Metadata;
using NewsDataset.Overlay;
using NewsDataset.Reading;
using NewsDataset.Snapshots;
using NewsDataset.Yaml;

namespace NewsDataset.Cli.Fixing;

/// <summary>
/// Corrects <c>raw.sha256</c> where the raw text itself proves the article right; a wrong one may mean that somebody has changed a character while
/// annotating, so without that proof it stays.
/// </summary>
internal sealed class RawFixer : IFixer
{
    private const string AcceptHint = "--accept-raw takes this text as it is.";

    public void Fix(FixableFile file, FixScope scope)
    {
        if (file.Role != FileRole.Article || FrontMatterTree.Read(file.Text)?.Find(FormatKeys.FrontMatter.Raw) is not YamlMapping raw)
        {
            return;
        }

        ArticleFile article = ArticleFileReader.Read(file.Path, file.Text);
        var given = raw.Find(FormatKeys.Raw.Sha256) as YamlScalar;
        string actual = article.Metadata.RawSha256;
        bool isRight = given is not null && string.Equals(given.Value, actual, StringComparison.OrdinalIgnoreCase);
        if (!IsWhole(article, given))
        {
            // Where the labels are wrong, nobody knows the text behind them.
            return;
        }

        string? rawPath = raw.Find(FormatKeys.Raw.File) is YamlScalar { Value.Length: > 0 } name && !name.Value.Contains('\0', StringComparison.Ordinal) ? Path.Combine(scope.RawFolder, name.Value) : null;
        byte[]? bytes = rawPath is not null && File.Exists(rawPath) ? File.ReadAllBytes(rawPath) : null;
        string? ofFile = bytes is null ? null : Sha256.ToHex(System.Security.Cryptography.SHA256.HashData(bytes));
        if (!isRight && ofFile != actual && TrySetNewline(file, raw, article, ofFile ?? given?.Value))
        {
            // The text is the raw one now; its hash may still be another.
            Fix(file, scope);
        }
        else if (!isRight && (ofFile == actual || (scope.AcceptRaw && (given is not null || bytes is not null))))
        {
            Write(file, raw, given, actual);
        }
        else if (bytes is not null && ofFile != actual)
        {
            LeaveDifference(file, article, Encoding.UTF8.GetString(bytes), scope.Show(rawPath!), isRight ? string.Empty : " " + AcceptHint);
        }
        else if (bytes is null && !isRight && given is not null)
        {
            string noFile = rawPath is null ? "it names no raw file" : $"there is no file '{scope.Show(rawPath)}'";
            file.Leave(given.Start, $"The text is not the one that this SHA-256 is of, and {noFile} to compare it with. {AcceptHint}");
        }
    }

    private static bool IsWhole(ArticleFile article, YamlScalar? sha256) =>
        article.Diagnostics.All(x => !x.IsError || (sha256 is not null && x.Location.Start >= sha256.Start && x.Location.Start <= sha256.Start + sha256.Length));

    private static void Write(FixableFile file, YamlMapping raw, YamlScalar? given, string sha256)
    {
        const string what = "raw.sha256 is now that of the text";
        if (given is null)
        {
            Insert(file, raw, FormatKeys.Raw.Sha256.Name, sha256, "raw.sha256 added");
        }
        else if (given.Length == 0)
        {
            // “sha256:” and nothing: its place is behind the colon.
            YamlScalar key = raw.Entries.First(static x => x.Key.Value == FormatKeys.Raw.Sha256.Name).Key;
            file.Replace(file.Text.IndexOf(':', key.Start + key.Length) + 1, 0, " " + sha256, what);
        }
        else
        {
            file.Replace(given.Start, given.Length, sha256, what);
        }
    }

    /// <summary>Says how the lines of the raw text end, if that is all that makes its hash another.</summary>
    private static bool TrySetNewline(FixableFile file, YamlMapping raw, ArticleFile article, string? sha256)
    {
        bool carriageReturns = article.Metadata.Options.CarriageReturns;
        string other = carriageReturns ? article.Text.Raw.Replace("\r\n", "\n", StringComparison.Ordinal) : article.Text.Raw.Replace("\n", "\r\n", StringComparison.Ordinal);
        if (sha256 is null || !string.Equals(Sha256.OfText(other), sha256, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string word = carriageReturns ? "lf" : "crlf";
        if (raw.Find(FormatKeys.Raw.CarriageReturns) is { } newline)
        {
            file.Replace(newline.Start, newline.Length, word, "raw.newline is now that of the raw text");
        }
        else
        {
            Insert(file, raw, FormatKeys.Raw.CarriageReturns.Name, word, "raw.newline added");
        }

        return true;
    }

    // Behind the last entry, as the entries before it are written: within braces, or on a line of its own.
    private static void Insert(FixableFile file, YamlMapping raw, string key, string value, string what)
    {
        (YamlScalar first, _) = raw.Entries[0];
        YamlNode last = raw.Entries[^1].Value;
        int end = last.Start + last.Length;
        if (file.Text[raw.Start] == '{')
        {
            file.Replace(end, 0, $", {key}: {value}", what);
        }
        else
        {
            int lineStart = file.Text.LastIndexOf('\n', first.Start) + 1;
            int lineEnd = file.Text.IndexOf('\n', end);
            file.Replace(lineEnd, 0, "\n" + new string(' ', first.Start - lineStart) + key + ": " + value, what);
        }
    }

    private static void LeaveDifference(FixableFile file, ArticleFile article, string rawFile, string shownRaw, string hint)
    {
        string text = article.Text.Raw;
        int index = text.AsSpan().CommonPrefixLength(rawFile);
        index -= index > 0 && char.IsHighSurrogate(text[index - 1]) ? 1 : 0;
        int lineStart = rawFile.LastIndexOf('\n', Math.Max(index - 1, 0), Math.Max(index, 0)) + 1;
        int line = rawFile.AsSpan(0, index).Count('\n') + 1;
        file.Leave(
            SourcePosition.Of(article.Text, file.Text, index),
            FormattableString.Invariant($"The text is not that of '{shownRaw}': {Show(text, index)} here, {Show(rawFile, index)} there in line {line}, column {index - lineStart + 1}. Correct one of them.{hint}"));
    }

    private static string Show(string text, int index)
    {
        if (index == text.Length)
        {
            return "the end";
        }

        int length = char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1;
        return "“" + VisibleText.Reveal(text.Substring(index, length)) + "”";
    }
}
