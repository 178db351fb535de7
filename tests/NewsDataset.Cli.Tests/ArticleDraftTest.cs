using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Cli;
using NewsDataset.Cli.Drafting;
using NewsDataset.Cli.Drafting.Languages;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

/// <summary>What is labelled in a raw text, and that nothing else changes.</summary>
public sealed class ArticleDraftTest
{
    private const string Entities = """
        anna: { type: person, name: Anna Bell Jr., names: { hi: अन्ना बेल } }
        amy-london: { type: person, name: Amy London }
        trump: { type: person, name: Donald Trump, names: { bn: ডোনাল্ড ট্রাম্প, te: డొనాల్డ్ ట్రంప్, ja: トランプ, ko: 트럼프 } }
        iran: { type: place, name: Iran, names: { bn: ইরান, fa: ایران, hi: ईरान } }
        ukraine: { type: place, name: Ukraine, names: { bn: ইউক্রেন, hi: यूक्रेन } }
        ukraine-war: { type: event, name: Ukraine war }
        russia: { type: place, name: Russia, names: { hi: रूस, vi: Nga, ru: Россия, te: రష్యా, bn: রাশিয়া } }
        qatar: { type: place, name: Qatar, names: { bn: কাতার } }
        london: { type: place, name: London }
        london-eye: { type: work, name: London Eye }
        sao-paulo: { type: place, name: São Paulo }
        tokyo: { type: place, name: Tokyo, names: { ja: 東京, th: โตเกียว, zh: 东京 } }
        x: { type: work, name: X }
        first-washington: { type: person, name: Washington }
        second-washington: { type: place, name: Washington }
        """;

    private static readonly string[] Fragments =
    [
        "a", "word", " ", "\t", ".", "”", "[", "]", "[[", "]]", "{", "}", "{.term}", "]{", "]{.x", "]{@iran}", "\\", "\\\\", "\\[", "\\n", "!", "(", ")", ":", ":::", "::: headline", "::::", "#",
        "@", "\"", "=", "---", "\r", "\v", "\f", "\u0085", "\u00A0", "\u2028", "\u3000", "\uFEFF", "\u200B", "\u0001", "\uFFFD", "😀", "e\u0301", "\u0301", "👩‍👩‍👧", "👍🏽", "🇮🇳", "🇮",
        "\u200D", "\u200C", "Iran", "Ukraine war", "London Eye", "Anna Bell Jr.", "Donald Trump", "Trump", "ইউক্রেন", "ের", "ট্রাম্প", "रूस", "ी", "東京", "โตเกียว", "트럼프", "는", "São Paulo", "Sa\u0303o Paulo",
        "![x](https://a.b/c)", "– Ends", "Share", "#tag", "spot_img", " | ", "https://iran.example/Iran", "/এএ/", "The harbour lights are on again",
    ];

    [Fact]
    public void Whatever_is_drafted_peels_back_to_what_it_was()
    {
        Gen<string> texts =
            from lines in Gen.Elements(Fragments).ListOf().Select(static x => string.Concat(x)).ListOf()
            from newline in Gen.Elements("\n", "\r\n")
            select string.Join(newline, lines);
        Entity[] entities = ReadEntities();

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            RawText raw;
            try
            {
                raw = RawText.Of("a.txt", "a.txt", Encoding.UTF8.GetBytes(text));
            }
            catch (ToolException)
            {
                // Blank, or line ends mixed by a carriage return that was text.
                return;
            }

            ArticleDraft draft = ArticleDraft.Of(raw, null, null, entities);
            ArticleFile file = ArticleFileReader.Read("a.article.md", draft.ToFile("a", "raw/a.txt"));

            Assert.Equal(text, file.Text.Raw);
            Assert.Empty(file.Diagnostics);
            Assert.Equal(draft.Spans.Count, file.Text.Spans.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("en", "[Iran]{@iran}, [Iran]{@iran}’s, “[Iran]{@iran}” and [Iran]{@iran}-Contra; no Iranian, no Tirana, no iran, no IRAN, no Iran5.")]
    [InlineData("en", "The [[Ukraine]{@ukraine} war]{@ukraine-war} and the [[London]{@london} Eye]{@london-eye}.")]
    [InlineData("en", "[Donald Trump]{@trump}, then [Trump]{@trump}. [Anna Bell Jr.]{@anna} and Jr. are no aliases, nor is Bell.")]
    [InlineData("en", "Trump alone is nobody in particular.")]
    [InlineData("en", "[Amy London]{@amy-london} of [London]{@london}.")]
    [InlineData("en", "Washington may be either, and X is too short.")]
    [InlineData("en", "See https://iran.example/Iran or www.Iran.example, #Iran, @Iran and Iran.com of [Iran]{@iran}.")]
    [InlineData("en", "Sao Paulo is not [São Paulo]{@sao-paulo}, and [Sa\u0303o Paulo]{@sao-paulo} is.")]
    [InlineData("en", "[Donald\u00A0Trump]{@trump} and Irán, Iran\u0301.")]
    [InlineData("en", "Nga is somebody here.")]
    [InlineData("vi", "[Nga]{@russia} và [Iran]{@iran}.")]
    [InlineData("bn", "[ডোনাল্ড ট্রাম্পের]{@trump} সঙ্গে [ট্রাম্প]{@trump}, [ট্রাম্পকে]{@trump} ও [ইউক্রেনের]{@ukraine}; ইউক্রেনীয় নয়, ইরানি নয়, [কাতার]{@qatar}ভিত্তিক।")]
    [InlineData("bn", "[রাশিয়ার]{@russia} ও [রাশি\u09DFার]{@russia}।")]
    [InlineData("hi", "[रूस]{@russia} ने कहा, रूसी ने नहीं; [यूक्रेन]{@ukraine} का और यूक्रेनी।")]
    [InlineData("te", "[డొనాల్డ్ ట్రంప్‌కు]{@trump}, [ట్రంప్]{@trump} మరియు [రష్యాలో]{@russia}, రష్యన్.")]
    [InlineData("ru", "[Россия]{@russia} и Россиянин.")]
    [InlineData("ja", "[トランプ]{@trump}氏は[東京]{@tokyo}で。トランプス。")]
    [InlineData("th", "ที่[โตเกียว]{@tokyo}เมื่อวาน")]
    [InlineData("ko", "[트럼프]{@trump}는 [트럼프]{@trump}의 말, 트럼프주의.")]
    [InlineData("fa", "[ایران]{@iran} و [ایران\u200C]{@iran}ها و ایرانی.")]
    [InlineData("en", "[東京]{@tokyo} [ইরান]{@iran} abc")]
    public void Names_are_labelled_where_they_are_names(string language, string expected)
    {
        string raw = Regex.Replace(expected, @"\[|\]\{@[^}]+\}", string.Empty);

        Assert.Equal(expected, BodyOf(raw, language));
    }

    [Theory]
    [InlineData("The lamp is lit\n\nIt is.", "::: headline\nThe lamp is lit\n:::\n\nIt is.")]
    [InlineData("Local news\n\nA sentence that has ten words is the beginning of the text.\nThe lamp is lit", "::: headline\nLocal news\n:::\n\nA sentence that has ten words is the beginning of the text.\nThe lamp is lit")]
    [InlineData("The Daily Lamp\nFor the first time in years the lamp is lit", "The Daily Lamp\n::: headline\nFor the first time in years the lamp is lit\n:::")]
    [InlineData("By Tilo Brandt\n3 March 2026, 10:15\n# a b c\nIt is lit:", "By Tilo Brandt\n3 March 2026, 10:15\n# a b c\nIt is lit:")]
    [InlineData("![the lamp](https://a.b/c.jpg?d=1)", "::: image\n![[the lamp]{.image}]([https://a.b/c.jpg?d=1]{.link})\n:::")]
    [InlineData("![](a.png)\n![the [lamp]](b) x", "::: image\n![]([a.png]{.link})\n:::\n![the [lamp]](b) x")]
    [InlineData("Share\n\nshare this article:\n\nShare it", "::: share\nShare\n\nshare this article:\n:::\n\n::: headline\nShare it\n:::")]
    [InlineData("– Advertisement –\nএকটি\nবিজ্ঞাপন\n[Anzeige]", "::: advertisement\n– Advertisement –\n:::\nএকটি\n::: advertisement\nবিজ্ঞাপন\n[Anzeige]\n:::")]
    [InlineData("Home | Harbour | Weather\nHome > Sport\nA | b: c | d.", "::: navigation\nHome | Harbour | Weather\n:::\n::: headline\nHome > Sport\n:::\nA | b: c | d.")]
    [InlineData("शेयर करें | प्रिंट | लिंक", "::: share\nशेयर करें | प्रिंट | लिंक\n:::")]
    [InlineData("#Lamp #Lit_again\n#Lamp is lit", "::: tags\n#[Lamp]{.keyword} #[Lit_again]{.keyword}\n:::\n#Lamp is lit")]
    [InlineData("– Ends\n/এএ/\n###\nthe end", "::: endmatter\n– Ends\n/এএ/\n###\n:::\n::: headline\nthe end\n:::")]
    [InlineData("spot_img\nsnake_case is code", "::: placeholder\nspot_img\n:::\n::: headline\nsnake_case is code\n:::")]
    [InlineData("[Breaking] The lamp is lit", "::: headline\n[Breaking] The lamp is lit\n:::")]
    [InlineData("| a | b | c |\na\tb\tc", "| a | b | c |\na\tb\tc")]
    public void What_is_plain_has_a_fence(string raw, string body) => Assert.Equal(body, BodyOf(raw, "en"));

    [Theory]
    [InlineData("Trump says no to Putin’s Iran offer: I need help", "trump-says-no-to-putins-iran-offer-i")]
    [InlineData("ИТАР: Öl & Gas", "итар-öl-gas")]
    [InlineData("E\u0301te\u0301 2025", "été-2025")]
    [InlineData("𞤀𞤁 only 𝒜", "only")]
    [InlineData("आकाश क़दम", "आकाश-क\u093Cदम")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("İstanbul Kıyı", "stanbul-kıyı")]
    [InlineData("?!", null)]
    [InlineData("Wolkenkratzerverwaltungsangestelltengewerkschaftsversammlung wieder", "wolkenkratzerverwaltungsangestelltengewerkschaftsversammlung")]
    public void An_id_is_made_of_the_headlines_words(string headline, string? id) => Assert.Equal(id, DraftId.Of(headline));

    [Fact]
    public void An_id_of_a_script_without_blanks_is_cut_between_characters()
    {
        string id = DraftId.Of(string.Concat(Enumerable.Repeat("กำ", 50)))!;

        Assert.Equal(string.Concat(Enumerable.Repeat("กำ", 30)), id);
    }

    [Theory]
    [InlineData("data/raw", "data/articles")]
    [InlineData("data/invented/raw", "data/invented")]
    public void The_language_of_every_article_here_is_told_by_its_text(string raw, string articles)
    {
        var byHash = ArticleFolder.Open(Repository.PathOf(articles)).Articles.ToDictionary(static x => x.RawSha256, static x => x.Language, StringComparer.Ordinal);

        foreach (string path in Directory.EnumerateFiles(Repository.PathOf(raw), "*.txt"))
        {
            RawText text = RawText.Read(path, path);
            string language = byHash[text.Sha256].Tag;
            string? guess = LanguageGuess.Of(text.Text);

            Assert.True(guess is not null && (language == guess || language.Split('-')[0] == guess), $"{path}: {guess}, not {language}");
        }
    }

    [Theory]
    [InlineData("Bonjour")]
    [InlineData("12345")]
    [InlineData("Xyzzy plugh plover")]
    public void Of_a_language_that_is_not_certain_nothing_is_said(string text) => Assert.Null(LanguageGuess.Of(text));

    private static string BodyOf(string raw, string language)
    {
        ArticleDraft draft = ArticleDraft.Of(RawText.Of("a.txt", "a.txt", Encoding.UTF8.GetBytes(raw)), language, null, ReadEntities());
        string file = draft.ToFile("a", null);
        string body = file[(file.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..^1];

        // Of the names, the lines are not what is asked.
        return raw.Contains('\n', StringComparison.Ordinal) || !body.Contains('@', StringComparison.Ordinal) ? body : Regex.Replace(body, "^::: headline\n(.*)\n:::$", "$1");
    }

    private static Entity[] ReadEntities()
    {
        EntitiesFile file = EntitiesFile.Read("entities.yaml", Entities);
        Assert.Empty(file.Diagnostics);
        return [.. file.Entities];
    }
}
