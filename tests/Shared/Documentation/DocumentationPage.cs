using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace NewsDataset.Tests;

/// <summary>A page of docs/, as its tests read it: fenced blocks by the HTML comment before them, and tables.</summary>
internal sealed class DocumentationPage
{
    private DocumentationPage(string text)
    {
        Text = text;
        Examples =
        [
            .. Regex.Matches(text, "^<!-- (?<words>[^\n]*?) -->\n```(?<language>[a-z]+)\n(?<content>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
                .Select(static x => new DocumentationExample(x.Groups["words"].Value.Split(' '), x.Groups["language"].Value, x.Groups["content"].Value)),
        ];
    }

    public string Text { get; }

    /// <summary>Gets the marked blocks, in the order of the page.</summary>
    public IReadOnlyList<DocumentationExample> Examples { get; }

    public static DocumentationPage Read(string name) =>
        new(File.ReadAllText(Repository.PathOf("docs", name)).Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>Returns the cells of the first table behind a place, without its head.</summary>
    /// <param name="behind">Some text before the table, such as its heading.</param>
    public IReadOnlyList<string[]> TableBehind(string behind)
    {
        int start = Text.IndexOf(behind, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page does not say '{behind}'.");
        return
        [
            .. Text[start..].Split('\n')
                .SkipWhile(static x => !x.StartsWith('|'))
                .TakeWhile(static x => x.StartsWith('|'))
                .Skip(2)
                .Select(static x => x.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray()),
        ];
    }
}

/// <summary>A fenced block with a comment before it.</summary>
/// <param name="Words">The words of the comment.</param>
/// <param name="Language">The block's language.</param>
/// <param name="Content">Its lines, each with its line feed.</param>
internal sealed record DocumentationExample(IReadOnlyList<string> Words, string Language, string Content);
