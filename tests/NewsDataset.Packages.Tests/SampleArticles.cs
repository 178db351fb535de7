namespace NewsDataset.Tests;

/// <summary>Two articles that consumers have of their own: with a letter outside the BMP, one in two parts, a joined emoji and text that looks like markup.</summary>
internal static class SampleArticles
{
    public const string HarbourLightsHeadline = "Lights on again \U0001F6A2 in the harbour";

    public const string NightTrainHeadline = "Le train de nuit est arrive\u0301 \U0001F469\u200D\U0001F527";

    public const string HarbourLights = $$"""
        ---
        language: en
        ---
        ::: headline
        {{HarbourLightsHeadline}}
        :::

        The power \[all of it] came back at noon, [“and it will stay,”]{.quote speaker=@maya-castel} [Maya Castel]{@maya-castel} said.

        Nobody knew why.
        """;

    public const string NightTrain = $$"""
        ---
        language: fr
        ---
        ::: headline
        {{NightTrainHeadline}}
        :::

        Avec douze heures de retard, dit [Maya Castel]{@maya-castel}.
        """;

    public const string Entities = """
        maya-castel:
          type: person
          name: Maya Castel
        """;

    /// <summary>A program that prints every article of <c>Fixtures</c>, decoding its text.</summary>
    public const string Program = """
        using System;
        using System.Linq;
        using System.Text;
        using NewsDataset;

        Console.OutputEncoding = new UTF8Encoding(false);
        foreach (Article article in Fixtures.Articles)
        {
            Console.WriteLine(article.Id + "|" + article.Headline + "|" + article.Quotes.Length + "|" + article.Blocks[0].Text);
        }

        [ArticleDataset("Articles/**")]
        internal static partial class Fixtures
        {
        }
        """;

    public static string Printed { get; } =
        $"harbour-lights|{HarbourLightsHeadline}|1|{HarbourLightsHeadline}\nnight-train|{NightTrainHeadline}|0|{NightTrainHeadline}";

    /// <summary>Writes both articles and their entities into a consumer's folder.</summary>
    public static ConsumerProject WriteSampleArticles(this ConsumerProject project, string folder = "Articles") => project
        .Write(folder + "/harbour-lights.article.md", HarbourLights)
        .Write(folder + "/night-train.article.md", NightTrain)
        .Write(folder + "/entities.yaml", Entities);
}
