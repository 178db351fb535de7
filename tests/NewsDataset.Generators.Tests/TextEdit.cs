using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace NewsDataset.Tests;

/// <summary>What a slip of the hand does to a file: something put in, taken out, written twice or over something else.</summary>
internal static class TextEdit
{
    // What has a meaning somewhere, and what has none anywhere.
    private static readonly string[] Pieces =
    [
        "[", "]", "]{.quote}", "]{@moscow}", "{", "}", "]{", ":::", "\n:::\n", "\n::: headline\n", "---\n", "\n---\n", "\\", "\"", "'", "#", "@", "...", "%YAML 1.2\n",
        "\0", "\uFFFD", "😀", "\u0301", "\u200D", "\r\n", "\r", "\n", "\t", "\u2028", "\u0085", "\uFEFF", "&a ", "*a", "!!str ", "<<: *a", "? ", "- ", "|\n", ">-\n", ": ",
        "\"\\ud83d\"", "\"\\0\"", "language: en-x-19-94\n", "story: stories\n", "stories: {a-1: x, a1: y, stories: z}\n", "people: {type: person, name: \"\\u2028*/<\"}\n", " 2025-02-30 ", "०",
    ];

    private static readonly Gen<Func<string, string>> One =
        from kind in Gen.Choose(0, 3)
        from position in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 40)
        from piece in Gen.Elements(Pieces)
        select new Func<string, string>(text => Apply(text, kind, position, length, piece));

    /// <summary>Gets one to four of them, one after another.</summary>
    public static Gen<Func<string, string>> Some { get; } =
        One.NonEmptyListOf().Select(static edits => new Func<string, string>(text => edits.Take(4).Aggregate(text, static (x, edit) => edit(x))));

    private static string Apply(string text, int kind, int position, int length, string piece)
    {
        position = text.Length == 0 ? 0 : position % text.Length;
        length = Math.Min(length, text.Length - position);
        return kind switch
        {
            0 => text.Insert(position, piece),
            1 => text.Remove(position, length),
            2 => text.Insert(position, text.Substring(position, length)),
            _ => text.Remove(position, length).Insert(position, piece),
        };
    }
}
