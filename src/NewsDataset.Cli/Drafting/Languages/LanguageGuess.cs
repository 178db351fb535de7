using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsDataset.Naming;

namespace NewsDataset.Cli.Drafting.Languages;

/// <summary>Tells a text's language by its script, and where several are written in it by their small words. Says nothing where it is not sure.</summary>
internal static class LanguageGuess
{
    // So much of a text is enough, however long it is.
    private const int MaxLength = 100_000;

    // How often a language's words must stand in the text, and how many of a hundred of its words they must be.
    private const int MinHits = 3;
    private const int MinPercent = 4;

    /// <summary>Returns the language's tag, or <see langword="null"/>.</summary>
    public static string? Of(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        Dictionary<WritingScript, int> letters = CountLetters(start);
        if (letters.Count == 0)
        {
            return null;
        }

        // Chinese and Japanese in turn: a Japanese text has far more of the one than of the others, but never only Han.
        int kana = letters.GetValueOrDefault(WritingScript.Hiragana) + letters.GetValueOrDefault(WritingScript.Katakana);
        int han = letters.GetValueOrDefault(WritingScript.Han);
        WritingScript script = letters.OrderByDescending(static x => x.Value).ThenBy(static x => x.Key).First().Key;
        return script switch
        {
            WritingScript.Hiragana or WritingScript.Katakana => "ja",
            WritingScript.Han => kana * 20 > han ? "ja" : FindChinese(start),
            _ => SmallWords.OnlyLanguages.GetValueOrDefault(script) ?? FindByWords(start, script),
        };
    }

    private static Dictionary<WritingScript, int> CountLetters(ReadOnlySpan<char> text)
    {
        var letters = new Dictionary<WritingScript, int>();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && Script.Of(rune.Value) is var script and not WritingScript.None)
            {
                letters[script] = letters.GetValueOrDefault(script) + 1;
            }
        }

        return letters;
    }

    private static string FindChinese(ReadOnlySpan<char> text)
    {
        int simplified = text.CountAnyOf(SmallWords.SimplifiedHan);
        int traditional = text.CountAnyOf(SmallWords.TraditionalHan);
        return simplified > 2 * traditional ? "zh-Hans" : traditional > 2 * simplified ? "zh-Hant" : "zh";
    }

    private static string? FindByWords(ReadOnlySpan<char> text, WritingScript script)
    {
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0;
        foreach (string word in WordsOf(text.ToString(), script))
        {
            words++;
            foreach (string tag in SmallWords.LanguagesOf(script, word))
            {
                hits[tag] = hits.GetValueOrDefault(tag) + 1;
            }
        }

        KeyValuePair<string, int>[] best = [.. hits.OrderByDescending(static x => x.Value).ThenBy(static x => x.Key, StringComparer.Ordinal).Take(2)];
        bool isSure = best.Length > 0
            && best[0].Value >= MinHits
            && best[0].Value * 100 >= words * MinPercent
            && (best.Length == 1 || best[0].Value * 4 >= best[1].Value * 5);
        return isSure ? best[0].Key : null;
    }

    /// <summary>Returns the words of a script, in lower case.</summary>
    private static IEnumerable<string> WordsOf(string text, WritingScript script)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isPart = i < text.Length
                && (char.IsLetter(text[i]) ? Script.Of(text[i]) == script : CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                yield return NormalizationFormC.Normalize(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }
    }

    private static int CountAnyOf(this ReadOnlySpan<char> text, string characters)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += characters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
