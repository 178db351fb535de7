using System;
using System.Buffers;
using System.Collections.Generic;
using NewsDataset.Naming;

namespace NewsDataset.Cli.Drafting.Rules;

/// <summary>Lines whose form alone says that they are not the article: bare words for “share” or “advertisement”, menus, what software left behind.</summary>
internal sealed class ChromeRule : IDraftRule
{
    private static readonly string[] MenuSeparators = ["|", "｜", "›", "»", " > ", " · ", " • ", " / ", "／", "\u3000", "  "];

    // What stands in a sentence, and in no menu.
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?।။。:");

    // Whole lines, without the marks around them. Nothing here names anybody.
    private static readonly Dictionary<string, BlockKind> Lines = Spell(
        (BlockKind.Advertisement, ["advertisement", "advertisements", "ad", "ads", "sponsored", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "anúncio", "anuncio", "pubblicità", "advertentie", "reklam", "iklan", "quảng cáo", "реклама", "إعلان", "إعلانات", "آگهی", "اشتہار", "विज्ञापन", "বিজ্ঞাপন", "ప్రకటన", "விளம்பரம்", "โฆษณา", "広告", "广告", "廣告", "광고", "פרסומת", "διαφήμιση", "tangazo"]),
        (BlockKind.Share, ["share", "share this", "share this article", "share this story", "tweet", "copy link", "print", "teilen", "artikel teilen", "partager", "partager cet article", "compartir", "compartilhar", "compartilhe", "condividi", "delen", "paylaş", "bagikan", "chia sẻ", "поделиться", "شارك", "شارك الخبر", "شارك المقال", "اشتراک گذاری", "شیئر کریں", "शेयर करें", "साझा करें", "শেয়ার করুন", "షేర్ చేయండి", "பகிர்", "แชร์", "シェア", "シェアする", "分享", "공유", "공유하기", "שתף", "שתפו", "κοινοποίηση", "shiriki"]));

    public void Apply(DraftText text, DraftLabels labels)
    {
        for (int i = 0; i < text.Lines.Count; i++)
        {
            ReadOnlySpan<char> line = text.Trimmed(i);
            if (line.Length is 0 or > 200)
            {
                continue;
            }

            if (Lines.TryGetValue(Key(line.Trim("-–—:[]()*").ToString()), out BlockKind kind))
            {
                labels.Label(i, kind);
            }
            else if (IsIdentifier(line))
            {
                labels.Label(i, BlockKind.Placeholder);
            }
            else if (MenuOf(line) is { } items)
            {
                // Buttons to share stand beside those to print and to copy.
                bool isShare = Array.Exists(items, static x => Lines.TryGetValue(Key(x), out BlockKind kind) && kind == BlockKind.Share);
                labels.Label(i, isShare ? BlockKind.Share : BlockKind.Navigation);
            }
        }
    }

    private static Dictionary<string, BlockKind> Spell(params (BlockKind Kind, string[] Words)[] groups)
    {
        var lines = new Dictionary<string, BlockKind>(StringComparer.Ordinal);
        foreach ((BlockKind kind, string[] words) in groups)
        {
            Array.ForEach(words, x => lines.Add(Key(x), kind));
        }

        return lines;
    }

    private static string Key(string words) => NormalizationFormC.Normalize(words.Trim().ToLowerInvariant());

    // “spot_img”: what nobody writes in a language.
    private static bool IsIdentifier(ReadOnlySpan<char> line)
    {
        bool hasUnderscore = false;
        foreach (char c in line)
        {
            hasUnderscore |= c == '_';
            if (c is not '_' && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return hasUnderscore && char.IsAsciiLetterLower(line[0]) && line[^1] != '_';
    }

    /// <summary>Returns the items of a menu, three or more short names with one separator between them and no figures, or <see langword="null"/>.</summary>
    private static string[]? MenuOf(ReadOnlySpan<char> line)
    {
        // A row of a table begins with its separator, or has tabs.
        if (line[0] == '|' || line.Contains('\t') || line.IndexOfAnyInRange('0', '9') >= 0 || line.IndexOfAny(Stops) >= 0)
        {
            return null;
        }

        string menu = line.ToString();
        foreach (string separator in MenuSeparators)
        {
            string[] items = menu.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (items.Length >= 3 && Array.TrueForAll(items, static x => x.Length <= 30 && x.AsSpan().Count(' ') <= 2))
            {
                return items;
            }
        }

        return null;
    }
}
