using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Naming;

/// <summary>Says whether a text is in Unicode's form NFC, and puts one into it or apart (NFD), by tables of our own.</summary>
/// <remarks>
/// The host cannot be asked: with invariant globalization it calls every text normalised, and a file must not pass in one compiler and fail
/// in another. Follows UAX #15, for the BMP: ids have no other characters.
/// </remarks>
internal static class NormalizationFormC
{
    private const int HangulSyllables = 0xAC00;
    private const int LastHangulSyllable = 0xD7A3;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int BeforeFinals = 0x11A7;
    private const int VowelCount = 21;
    private const int FinalCount = 28;

    private static readonly Dictionary<(char First, char Second), char> Compositions = [];
    private static readonly Dictionary<char, (char First, char Second)> Decompositions = [];

    static NormalizationFormC()
    {
        ushort[] table = CanonicalTables.Compositions;
        for (int i = 0; i < table.Length; i += 3)
        {
            (char first, char second, char whole) = ((char)table[i], (char)table[i + 1], (char)table[i + 2]);
            Compositions.Add((first, second), whole);
            Decompositions.Add(whole, (first, second));
        }

        ushort[] parts = CanonicalTables.NeverComposedParts;
        for (int i = 0; i < parts.Length; i += 3)
        {
            Decompositions.Add((char)parts[i], ((char)parts[i + 1], (char)parts[i + 2]));
        }
    }

    public static bool IsNormalized(string text)
    {
        // Below the first combining mark nothing joins, and hardly an id has anything else.
        if (text.All(static c => c < '\u0300'))
        {
            return true;
        }

        if (text.Any(IsNeverComposed))
        {
            return false;
        }

        // What can stand in NFC is taken apart, put in order and joined again: the definition itself.
        return Compose(TakeApart(text)).SequenceEqual(text);
    }

    /// <summary>Returns a text in NFC, as far as it is of the BMP and holds no compatibility ideographs.</summary>
    public static string Normalize(string text) => text.All(static c => c < '\u0300') ? text : string.Concat(Compose(TakeApart(text)));

    /// <summary>Returns a text that is of the BMP where it is not plain in form NFD.</summary>
    public static string Decompose(string text) => text.All(static c => c < '\u00C0') ? text : string.Concat(TakeApart(text));

    private static List<char> TakeApart(string text)
    {
        var characters = new List<char>(text.Length);
        foreach (char c in text)
        {
            Decompose(c, characters);
        }

        Reorder(characters);
        return characters;
    }

    private static bool IsNeverComposed(char c)
    {
        int index = Array.BinarySearch(CanonicalTables.NeverComposed, c);

        // ~index is the next greater bound: an odd one closes a range that the character lies in.
        return index >= 0 || (~index & 1) == 1;
    }

    private static void Decompose(char c, List<char> into)
    {
        if (c is >= (char)HangulSyllables and <= (char)LastHangulSyllable)
        {
            int syllable = c - HangulSyllables;
            into.Add((char)(Leads + (syllable / (VowelCount * FinalCount))));
            into.Add((char)(Vowels + (syllable / FinalCount % VowelCount)));
            if (syllable % FinalCount != 0)
            {
                into.Add((char)(BeforeFinals + (syllable % FinalCount)));
            }
        }
        else if (Decompositions.TryGetValue(c, out (char First, char Second) parts))
        {
            Decompose(parts.First, into);
            if (parts.Second != '\0')
            {
                Decompose(parts.Second, into);
            }
        }
        else
        {
            into.Add(c);
        }
    }

    /// <summary>Puts marks between two letters into the order of their classes, marks of one class as they stood.</summary>
    private static void Reorder(List<char> characters)
    {
        for (int i = 1; i < characters.Count; i++)
        {
            int combiningClass = CombiningClassOf(characters[i]);
            for (int j = i; combiningClass != 0 && j > 0 && CombiningClassOf(characters[j - 1]) > combiningClass; j--)
            {
                (characters[j - 1], characters[j]) = (characters[j], characters[j - 1]);
            }
        }
    }

    private static List<char> Compose(List<char> characters)
    {
        var composed = new List<char>(characters.Count);
        int starter = -1;
        int lastClass = 0;
        foreach (char c in characters)
        {
            int combiningClass = CombiningClassOf(c);

            // A mark between them of the same class or a higher one keeps the two apart.
            bool isBlocked = lastClass != 0 && lastClass >= combiningClass;
            if (starter >= 0 && !isBlocked && TryCompose(composed[starter], c, out char whole))
            {
                composed[starter] = whole;
                continue;
            }

            starter = combiningClass == 0 ? composed.Count : starter;
            lastClass = combiningClass;
            composed.Add(c);
        }

        return composed;
    }

    private static bool TryCompose(char first, char second, out char whole)
    {
        int lead = first - Leads;
        int vowel = second - Vowels;
        if (lead is >= 0 and < 19 && vowel is >= 0 and < VowelCount)
        {
            whole = (char)(HangulSyllables + (((lead * VowelCount) + vowel) * FinalCount));
            return true;
        }

        int final = second - BeforeFinals;
        if (first is >= (char)HangulSyllables and <= (char)LastHangulSyllable && (first - HangulSyllables) % FinalCount == 0 && final is > 0 and < FinalCount)
        {
            whole = (char)(first + final);
            return true;
        }

        return Compositions.TryGetValue((first, second), out whole);
    }

    private static int CombiningClassOf(char c)
    {
        ushort[] classes = CanonicalTables.CombiningClasses;
        int low = 0;
        int high = (classes.Length / 3) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (c < classes[3 * middle])
            {
                high = middle - 1;
            }
            else if (c > classes[(3 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return classes[(3 * middle) + 2];
            }
        }

        return 0;
    }
}
