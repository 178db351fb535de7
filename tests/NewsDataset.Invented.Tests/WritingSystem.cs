using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>The scripts of the set, by the blocks of Unicode that their letters lie in, named as in ISO 15924's table.</summary>
internal static class WritingSystem
{
    private static readonly (int First, int Last, string Script)[] Letters =
    [
        (0x0041, 0x024F, "Latin"), (0x1E00, 0x1EFF, "Latin"),
        (0x0370, 0x03FF, "Greek"), (0x1F00, 0x1FFF, "Greek"),
        (0x0400, 0x052F, "Cyrillic"),
        (0x05D0, 0x05EA, "Hebrew"),
        (0x0620, 0x064A, "Arabic"), (0x066E, 0x06D3, "Arabic"), (0x06FA, 0x06FF, "Arabic"), (0x0750, 0x077F, "Arabic"),
        (0x0900, 0x097F, "Devanagari"),
        (0x0980, 0x09FF, "Bengali"),
        (0x0B80, 0x0BFF, "Tamil"),
        (0x0C00, 0x0C7F, "Telugu"),
        (0x0D80, 0x0DFF, "Sinhala"),
        (0x0E00, 0x0E7F, "Thai"),
        (0x1000, 0x109F, "Myanmar"),
        (0x1100, 0x11FF, "Hangul"), (0xAC00, 0xD7A3, "Hangul"),
        (0x1200, 0x139F, "Ethiopic"),
        (0x3041, 0x30FF, "Kana"), (0xFF66, 0xFF9F, "Kana"),
        (0x3400, 0x9FFF, "Han"), (0x20000, 0x323AF, "Han"),
        (0x1E900, 0x1E943, "Adlam"),
    ];

    /// <summary>Returns the scripts of a text, that of the most letters first.</summary>
    public static IReadOnlyList<string> ScriptsOf(string text) =>
    [
        .. text.EnumerateRunes().Select(ScriptOf).OfType<string>()
            .CountBy(static x => x).OrderByDescending(static x => x.Value).ThenBy(static x => x.Key, StringComparer.Ordinal).Select(static x => x.Key),
    ];

    /// <summary>Returns the script that most letters of a text are in; Japanese mixes two, and is told by its kana.</summary>
    public static string MainScriptOf(Article article) =>
        article.Language.Tag.StartsWith("ja", StringComparison.Ordinal) ? "Han and kana" : ScriptsOf(article.Raw)[0];

    public static bool IsRightToLeft(string script) => script is "Hebrew" or "Arabic" or "Adlam";

    private static string? ScriptOf(Rune rune)
    {
        foreach ((int first, int last, string script) in Letters)
        {
            if (rune.Value >= first && rune.Value <= last && Rune.IsLetter(rune))
            {
                return script;
            }
        }

        return null;
    }
}
