using System.Collections.Generic;

namespace NewsDataset.Cli.Output;

/// <summary>What a reader sees as one character, or something else that stays whole.</summary>
/// <param name="Shown">What a terminal is given.</param>
/// <param name="Width">How many columns it takes at the most.</param>
/// <param name="Style">The number of its style.</param>
internal readonly record struct StyledCharacter(string Shown, int Width, int Style)
{
    public bool IsBlank => Shown is [' ' or '\u1680' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u205F' or '\u3000'];
}

/// <summary>Breaks text into the lines of a terminal: at blanks, between the letters of scripts that write none, and in need anywhere between two characters.</summary>
internal static class LineBreaker
{
    // After what stands as a mark of division where other scripts have a blank: Tibetan, Ethiopic.
    private const string Dividers = "\u0F0B\u1361";
    private const string NotFirst = "、。，．・：；？！）〕］｝〉》」』】〗’”…‥ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.!?;:)]}%";
    private const string NotLast = "（〔［｛〈《「『【〖‘“([{";

    public static IEnumerable<List<StyledCharacter>> Break(IEnumerable<StyledCharacter> text, int width)
    {
        var line = new List<StyledCharacter>();
        int used = 0;
        int lastBreak = 0;
        foreach (StyledCharacter character in text)
        {
            if (line.Count > 0 && MayBreak(line[^1], character))
            {
                lastBreak = line.Count;
            }

            // A blank may stand beyond the edge, where it is left out again: none is the first of a line.
            while (used + character.Width > width && line.Count > 0 && !character.IsBlank)
            {
                int end = lastBreak > 0 ? lastBreak : line.Count;
                List<StyledCharacter> rest = line.GetRange(end, line.Count - end);
                yield return WithoutBlanksAtTheEnd(line, end);
                line = rest;
                lastBreak = 0;
                used = 0;
                foreach (StyledCharacter kept in line)
                {
                    used += kept.Width;
                }
            }

            line.Add(character);
            used += character.Width;
        }

        yield return WithoutBlanksAtTheEnd(line, line.Count);
    }

    private static List<StyledCharacter> WithoutBlanksAtTheEnd(List<StyledCharacter> line, int end)
    {
        while (end > 1 && line[end - 1].IsBlank)
        {
            end--;
        }

        return line.GetRange(0, end);
    }

    private static bool MayBreak(StyledCharacter before, StyledCharacter after) =>
        !after.IsBlank
        && (before.IsBlank
            || Dividers.Contains(before.Shown[0])
            || ((IsIdeographic(before) || IsIdeographic(after)) && !NotFirst.Contains(after.Shown[0]) && !NotLast.Contains(before.Shown[0])));

    private static bool IsIdeographic(StyledCharacter character) =>
        character.Shown[0] is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFFEF')
        || (char.IsHighSurrogate(character.Shown[0]) && char.ConvertToUtf32(character.Shown, 0) is >= 0x20000 and <= 0x3FFFD);
}
