using System;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Bogus.Composing;

/// <summary>Puts typing errors and invisible characters into a text.</summary>
internal sealed class TextSpoiler(RandomStream random, double typoRate, double invisibleRate)
{
    // None of them extends what stands before it, so no cut between two labels becomes one within a character.
    private const string Invisible = "\u200B\u00AD\u2060\uFEFF\u200E\u200F";

    /// <summary>Returns a text with errors. Its first and its last letter stay, since what stands beside it is not known here.</summary>
    public string Spoil(string text)
    {
        var spoilt = new StringBuilder(text.Length + 8);
        int start = NextBoundary(text, 0);
        spoilt.Append(text, 0, start);
        while (start < text.Length)
        {
            int end = NextBoundary(text, start);
            int after = end < text.Length ? NextBoundary(text, end) : end;
            if (after < text.Length && IsLetter(text, start) && IsLetter(text, end))
            {
                if (random.Chance(typoRate))
                {
                    switch (random.Below(3))
                    {
                        case 0:
                            spoilt.Append(text, start, end - start).Append(text, start, end - start);
                            break;

                        case 1:
                            spoilt.Append(text, end, after - end).Append(text, start, end - start);
                            end = after;
                            break;
                    }

                    start = end;
                    continue;
                }

                if (random.Chance(invisibleRate))
                {
                    spoilt.Append(Invisible[random.Below(Invisible.Length)]);
                }
            }

            spoilt.Append(text, start, end - start);
            start = end;
        }

        return spoilt.ToString();
    }

    private static bool IsLetter(string text, int index) => char.IsLetter(text, index);

    private static int NextBoundary(string text, int index)
    {
        do
        {
            index++;
        }
        while (index < text.Length && !GraphemeBoundary.IsBoundary(text, index));

        return Math.Min(index, text.Length);
    }
}
