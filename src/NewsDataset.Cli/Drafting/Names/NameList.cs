using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsDataset.Cli.Drafting.Names;

/// <summary>The names by which a text of some language may call the entities of a dataset.</summary>
internal static class NameList
{
    // A short word of another language in the same script is mostly a word of this one.
    private const int MinForeignLetters = 4;
    private const int MinLetters = 2;

    /// <summary>Returns the entities' names.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="language">The text's language, <c>und</c> if nobody knows.</param>
    /// <param name="script">The script that most of the text is in.</param>
    public static IEnumerable<EntityName> Of(IEnumerable<Entity> entities, string language, WritingScript script)
    {
        foreach (Entity entity in entities)
        {
            if (Fold(entity.Name) is var name && CountLetters(name) >= MinLetters)
            {
                yield return new EntityName(entity, name);
            }

            foreach ((string tag, string inLanguage) in entity.Names)
            {
                string folded = Fold(inLanguage);
                bool isForeign = Primary(tag) != Primary(language) && ScriptOf(folded) == script;
                if (CountLetters(folded) >= (isForeign ? MinForeignLetters : MinLetters))
                {
                    yield return new EntityName(entity, folded);
                }
            }
        }
    }

    /// <summary>Returns the last words of people's names: what a text calls them by that has named them in full.</summary>
    public static IEnumerable<EntityName> LastWordsOf(IEnumerable<Entity> named, IEnumerable<EntityName> taken)
    {
        var full = taken.Select(static x => x.Text).ToHashSet(StringComparer.Ordinal);
        return
            from person in named
            where person.Type == EntityType.Person
            from name in person.Names.Values.Append(person.Name).Select(Fold).Distinct(StringComparer.Ordinal)
            let last = name[(name.LastIndexOf(' ') + 1)..]
            where last.Length < name.Length && IsOfPerson(last) && !full.Contains(last)
            select new EntityName(person, last);
    }

    private static string Fold(string name) => FoldedText.Of(name.Trim()).ToString();

    // Not “Jr.” or “III”.
    private static bool IsOfPerson(string word) =>
        CountLetters(word) >= (Script.Of(word[0]) == WritingScript.Latin ? 3 : 2) && word[^1] != '.' && !(word.Length <= 4 && word.All(char.IsUpper)) && !char.IsLower(word[0]);

    private static int CountLetters(string name) => name.Count(static c => char.IsLetter(c) || char.IsHighSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark);

    private static WritingScript ScriptOf(string name) => name.Select(static c => Script.Of(c)).FirstOrDefault(static x => x != WritingScript.None);

    private static string Primary(string tag) => tag.Split('-')[0];
}
