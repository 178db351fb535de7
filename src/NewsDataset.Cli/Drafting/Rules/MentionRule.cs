using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Cli.Drafting.Names;

namespace NewsDataset.Cli.Drafting.Rules;

/// <summary>Labels the entities that the dataset knows already, by the names that it has for them; the longest name first, names within it inside it.</summary>
internal sealed class MentionRule(IReadOnlyCollection<Entity> entities) : IDraftRule
{
    public void Apply(DraftText text, DraftLabels labels)
    {
        if (entities.Count == 0)
        {
            return;
        }

        string language = text.Language.Split('-')[0];
        List<EntityName> names = [.. NameList.Of(entities, language, MainScript(text.Raw))];
        var lines = new (FoldedText Folded, int Start, List<Mention> Mentions)[text.Lines.Count];
        var full = new NameIndex(names);
        for (int i = 0; i < lines.Length; i++)
        {
            FoldedText folded = FoldedText.Of(text.Line(i));
            lines[i] = (folded, text.Lines[i].Start, IsChrome(labels.KindOf(i)) ? [] : Find(folded, full, language));
        }

        IEnumerable<Entity> named = lines.SelectMany(static x => x.Mentions).Select(static x => x.Entity!).Distinct();
        List<EntityName> lastWords = [.. NameList.LastWordsOf(named, names)];
        NameIndex all = lastWords.Count == 0 ? full : new NameIndex(names.Concat(lastWords));
        for (int i = 0; i < lines.Length; i++)
        {
            if (IsChrome(labels.KindOf(i)))
            {
                continue;
            }

            (FoldedText folded, int start, List<Mention> mentions) = lines[i];
            foreach (Mention mention in lastWords.Count == 0 ? mentions : Find(folded, all, language))
            {
                labels.Label(RangeOf(mention, folded, text.Raw, start), "@" + mention.Entity!.Id);
            }
        }
    }

    private static TextRange RangeOf(Mention mention, FoldedText folded, string raw, int lineStart)
    {
        int start = lineStart + folded.StartOf(mention.Start);
        int end = lineStart + folded.EndOf(mention.End - 1);

        // A joiner belongs to the letter before it.
        while (end < raw.Length && raw[end] is '\u200C' or '\u200D')
        {
            end++;
        }

        return new TextRange(start, end - start);
    }

    // What is short there is hardly ever a name.
    private static bool IsChrome(BlockKind? kind) => kind is BlockKind.Share or BlockKind.Navigation or BlockKind.Placeholder;

    private static WritingScript MainScript(string raw) =>
        raw.Take(20_000).Where(char.IsLetter).GroupBy(static c => Script.Of(c)).OrderByDescending(static x => x.Count()).Select(static x => x.Key).FirstOrDefault();

    private static List<Mention> Find(FoldedText text, NameIndex names, string language)
    {
        var mentions = new List<Mention>();
        Find(text, names, new NameBoundary(text, language), new Mention(0, text.Length, null), mentions);
        return mentions;
    }

    /// <summary>Finds the names in a part of a text: in all of it, or in another name.</summary>
    private static void Find(FoldedText text, NameIndex names, NameBoundary boundary, Mention outer, List<Mention> mentions)
    {
        int position = outer.Start;
        while (position < outer.End)
        {
            if (AddressEnd(text, position) is { } end)
            {
                position = end;
            }
            else if (boundary.CanBegin(position) && FindLongest(text, position, names, boundary, outer) is { } mention)
            {
                mentions.Add(mention);
                if (mention.Entity!.Type != EntityType.Person)
                {
                    // People are not called after the places that their names contain.
                    Find(text, names, boundary, mention, mentions);
                }

                position = mention.End;
            }
            else
            {
                position++;
            }
        }
    }

    private static Mention? FindLongest(FoldedText text, int start, NameIndex names, NameBoundary boundary, Mention outer)
    {
        Mention? longest = null;
        foreach (EntityName name in names.FindAt(text, start))
        {
            if (name.Entity.Id != outer.Entity?.Id
                && boundary.FindEnd(start, start + name.Text.Length) is { } end
                && end <= outer.End
                && (outer.Entity is null || end - start < outer.End - outer.Start))
            {
                longest = new Mention(start, end, name.Entity);
            }
        }

        return longest;
    }

    /// <summary>Returns where an address ends that begins at a character, or <see langword="null"/> if none does.</summary>
    private static int? AddressEnd(FoldedText text, int start)
    {
        if (!Starts(text, start, "http://") && !Starts(text, start, "https://") && !Starts(text, start, "www."))
        {
            return null;
        }

        int end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Starts(FoldedText text, int start, string word)
    {
        int i = 0;
        while (i < word.Length && start + i < text.Length && text[start + i] == word[i])
        {
            i++;
        }

        return i == word.Length;
    }

    private readonly record struct Mention(int Start, int End, Entity? Entity);
}
