namespace NewsDataset.Tests;

/// <summary>A small dataset in several scripts, to look at.</summary>
internal static class ManyScripts
{
    public static void WriteTo(TemporaryFolder folder)
    {
        folder.Write("dataset.yaml", "stories:\n  ferry: The ferry\n  school: The school\n");
        folder.Write("entities.yaml", """
            asha-rao: { type: person, name: Asha Rao, names: { hi: आशा राव } }
            delhi: { type: place, name: Delhi }
            omar-said: { type: person, name: Omar Said }
            reuters: { type: organization, name: Reuters }

            """);
        folder.Write("Articles/ar-ferry.article.md", """
            ---
            language: ar
            story: ferry
            rights: { holder: Nobody, redistributable: true }
            ---
            ::: headline
            العبّارة عادت إلى 3 موانئ
            :::
            ::: dateline
            [١٥ شوال ١٤٤٧]{.published value=1447-10-15 calendar=islamic gregorian=2026-04-03}
            :::
            قال [عمر سعيد]{@omar-said}: [«وصلنا إلى Delhi»]{.quote speaker=@omar-said}.
            """);
        folder.Write("Articles/bn-school.article.md", """
            ---
            language: bn
            publisher: সকাল
            story: school
            published: 2026-03
            ---
            ::: headline
            স্কুল খুলল
            :::
            [আশা রাও]{@asha-rao} বললেন।
            """);
        folder.Write("Articles/hi-ferry.article.md", """
            ---
            language: hi
            publisher: सुबह
            story: ferry
            rights: { holder: सुबह, redistributable: false }
            ---
            ::: headline
            नाव [दिल्ली]{@delhi} पहुँची
            :::
            ::: byline
            [आशा राव]{.author @asha-rao}
            :::
            ::: dateline
            [4 जुलाई 2025, 23:38]{.published value=2025-07-04T23:38+05:30}
            :::
            [‘हम पहुँच गए,’]{.quote speaker=@asha-rao} उन्होंने कहा। [‘अच्छा’]{.quote}
            ::: caption
            नाव [फ़ोटो]{.keyword}
            :::
            """);
        folder.Write("Articles/te-school.article.md", "---\nlanguage: te\npublished: 2025\n---\nతెలుగు cafe\u0301 [రాయిటర్స్]{@reuters}\n");
        folder.Write("Articles/zh-school.article.md", "---\nlanguage: zh-Hant\npublisher: 晨報\n---\n::: headline\n學校開門　孩子們「都來了」\n:::\n學校開門了。\n");
    }
}
