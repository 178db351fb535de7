using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Naming;

namespace NewsDataset.Cli.Drafting.Names;

/// <summary>Says where a name may begin and end in a text, by how its script writes words.</summary>
internal sealed class NameBoundary(FoldedText text, string language)
{
    // An ending of India's languages is no longer than that; what is longer makes a word of two.
    private const int MaxEndingLetters = 3;
    private const int MinStemLetters = 3;

    // What is written onto a Korean name and can be cut off again.
    private static readonly HashSet<string> KoreanParticles =
    [
        .. "은 는 이 가 을 를 의 에 에서 에게 께 께서 와 과 도 로 으로 만 까지 부터 보다 처럼 라고 이라고 라는 이라는 이나 나 랑 이랑 측 씨 님 군 양 에는 에도 에만 에서는 에서도 으로는 로는 으로도 로도 와의 과의 에게는 이다 였다 이었다 인 입니다 이며 며 이고 고 라며 이라며 들 들이 들은 들의"
            .Split(' ').Select(NormalizationFormC.Decompose),
    ];

    // What makes an adjective or a word for the people of a place, by language. Hindi writes its endings apart: all that follows makes another word.
    private static readonly Dictionary<string, string[]> OtherWords = new(StringComparer.Ordinal)
    {
        ["bn"] = ["ীয়", "ীয়রা", "ীয়দের", "ি", "িরা", "িদের", "ী", "ন", "নদের"],
        ["te"] = ["న్", "న్ల", "న్లు"],
    };

    /// <summary>Says whether a name may begin at a character.</summary>
    public bool CanBegin(int start)
    {
        if (!text.IsStart(start) || IsLowSurrogate(start))
        {
            return false;
        }

        if (start == 0)
        {
            return true;
        }

        // “#Trump” and “@trump” are words of another kind, and “www.trump” is part of an address.
        char before = text[start - 1];
        return before is not ('#' or '@' or '_') && !(before == '.' && start > 1 && IsWord(start - 2)) && !Continues(start - 1, start);
    }

    /// <summary>Returns where a mention ends whose name ends before a character, or <see langword="null"/> if the name is part of another word.</summary>
    public int? FindEnd(int start, int end)
    {
        if (end == text.Length || !Continues(end - 1, end))
        {
            bool isAddress = end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterLower(text[end + 1]);
            return text.IsStart(end) && !isAddress && !(end < text.Length && text[end] is '@' or '_') ? end : null;
        }

        WritingScript script = ScriptBefore(end);
        if (script == WritingScript.Hangul)
        {
            return text.IsStart(end) && KoreanParticles.Contains(Between(end, WordEnd(end))) ? end : null;
        }

        if (script == WritingScript.Arabic)
        {
            // A joiner that is not seen stands before an ending that is written apart.
            return text.IsStart(end) && text.StartOf(end) > text.EndOf(end - 1) ? end : null;
        }

        return Script.IsIndic(script) ? FindIndicEnd(start, end) : null;
    }

    private int? FindIndicEnd(int start, int end)
    {
        if (language == "hi")
        {
            return null;
        }

        int wordEnd = WordEnd(end);
        string ending = Between(end, wordEnd);
        if (OtherWords.TryGetValue(language, out string[]? others) && Array.Exists(others, x => NormalizationFormC.Decompose(x) == ending))
        {
            return null;
        }

        if (ending.Count(char.IsLetter) <= MaxEndingLetters)
        {
            return wordEnd;
        }

        return text.IsStart(end) && Between(start, end).Count(char.IsLetter) >= MinStemLetters ? end : null;
    }

    private int WordEnd(int index)
    {
        while (index < text.Length && IsWord(index))
        {
            index++;
        }

        return index;
    }

    private string Between(int start, int end) => string.Create(end - start, (text, start), static (span, x) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = x.text[x.start + i];
        }
    });

    /// <summary>Says whether the second of two neighbours goes on with the word of the first.</summary>
    private bool Continues(int first, int second)
    {
        if (!IsWord(first) || !IsWord(second))
        {
            return false;
        }

        WritingScript before = ScriptBefore(first + 1);
        WritingScript after = Script.Of(CodePointAt(second));

        // A mark without a script of its own belongs to the letter before it.
        after = IsMark(second) && after is WritingScript.None or WritingScript.Latin ? before : after;
        if (before != after && before != WritingScript.None && after != WritingScript.None)
        {
            return false;
        }

        // Where words stand without blanks, anything may follow; but a run of katakana is one word.
        return after == WritingScript.Katakana || !Script.IsUnspaced(CodePointAt(second)) || IsMark(second);
    }

    private bool IsWord(int index)
    {
        char c = text[index];
        return char.IsSurrogate(c) ? Script.Of(CodePointAt(index)) != WritingScript.None : char.IsLetterOrDigit(c) || IsMark(index);
    }

    private bool IsMark(int index) => CharUnicodeInfo.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private bool IsLowSurrogate(int index) => index < text.Length && char.IsLowSurrogate(text[index]);

    // A combining accent has none of its own, and the letters of India and of Thailand have marks of theirs.
    private WritingScript ScriptBefore(int end)
    {
        int index = end - 1;
        while (index > 0 && IsMark(index) && Script.Of(text[index]) is WritingScript.None or WritingScript.Latin)
        {
            index--;
        }

        return Script.Of(CodePointAt(index));
    }

    private int CodePointAt(int index)
    {
        char c = text[index];
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            return char.ConvertToUtf32(text[index - 1], c);
        }

        return char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(c, text[index + 1]) : c;
    }
}
