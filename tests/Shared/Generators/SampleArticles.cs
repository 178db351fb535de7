namespace NewsDataset.Tests;

/// <summary>Articles with what makes text hard: astral and joined characters, decomposed letters, brackets, backslashes, several scripts.</summary>
internal static class SampleArticles
{
    public const string Manifest = """
        name: Samples
        version: 1.2.0
        description: A few invented articles.
        license: CC0-1.0
        citation: Samples, 1.2.0.
        stories:
          summit-2025: The summit of 2025
        """;

    public const string Entities = """
        ada-lovelace:
          type: person
          name: Ada Lovelace
          names: { hi: एडा लवलेस }
          wikidata: Q7259
        moscow:
          type: place
          name: Moscow <& "more">
        reuters: { type: organization, name: Reuters }
        """;

    // The family emoji is one character of seven code units; the é of "café" is two code points.
    public const string English = """
        ---
        language: en
        publisher: The Sample
        story: summit-2025
        ---
        ::: headline
        Summit 👨‍👩‍👧 ends: “no deal” in cafe\u0301 [photo] C:\\temp
        :::

        ::: byline
        By [Ada Lovelace]{.author @ada-lovelace} | [Jun 25, 2025]{.published value=2025-06-25}
        :::

        The talks in [Moscow]{@moscow} ended. Nobody was surprised 😀.

        [“We will [meet again]{.term},”]{.quote speaker=@ada-lovelace} she told [Reuters]{.agency @reuters}.
        """;

    public const string Hindi = """
        ---
        language: hi
        ---
        ::: headline
        ‘अगली बार [मॉस्को]{@moscow} में मिलें…’
        :::

        क्षत्रिय की मुलाकात हुई। दूसरा वाक्य।
        """;

    public const string Plain = """
        ---
        language: pt-BR
        published: 2025-01-02
        ---
        Um texto sem título, sem marcas.
        """;

    /// <summary>Gets a dataset of three articles in three scripts, with entities and a manifest.</summary>
    public static TestProject Project => TestProject.WithFixtures(
        ("Articles/dataset.yaml", Manifest),
        ("Articles/entities.yaml", Entities),
        ("Articles/summit-ends.article.md", English.Replace("\\u0301", "\u0301", System.StringComparison.Ordinal)),
        ("Articles/अगली-बार.article.md", Hindi),
        ("Articles/more/2025-review.article.md", Plain.Replace("\n", "\r\n", System.StringComparison.Ordinal)));

    /// <summary>Makes an article with nothing to say against.</summary>
    public static string Simple(string headline = "A headline", string text = "Some text.") =>
        "---\nlanguage: en\n---\n::: headline\n" + headline + "\n:::\n\n" + text + "\n";
}
