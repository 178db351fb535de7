using System;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Bogus;
using Bogus.DataSets;
using NewsDataset.Bogus.Composing;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus;

/// <summary>
/// Made-up news: headlines, lines, paragraphs, quotes and whole articles, in languages of which Bogus has some and some not. People,
/// places and papers are invented. Texts are dedicated to the public domain (CC0-1.0).
/// </summary>
/// <remarks>
/// <para>Every method takes a BCP 47 tag, one of <see cref="Languages"/>; without one it writes in the language of <see cref="DataSet.Locale"/>. A
/// language that there is no material for is an exception, never English instead.</para>
/// <para>A method takes one number of 64 bits from <see cref="DataSet.Random"/>; what it makes of it is the same on every platform, in every
/// culture and in every later minor version. Safe to use from several threads.</para>
/// </remarks>
/// <example><code>var faker = new Faker("vi") { Random = new Randomizer(42) };
/// string headline = faker.News().Headline();
/// Article article = faker.News().Article("bn");
/// Console.WriteLine(article.Quotes[0].Speaker?.Name);</code></example>
public sealed class NewsFaker : DataSet
{
    /// <summary>Initializes news of a locale.</summary>
    /// <param name="locale">A locale of Bogus, such as <c>en</c> or <c>zh_CN</c>.</param>
    /// <exception cref="BogusException">Bogus has no such locale.</exception>
    public NewsFaker(string locale = "en")
        : base(locale)
    {
    }

    /// <summary>Gets the languages that there is material for, in the order of their tags.</summary>
    public static ImmutableArray<Language> Languages { get; } = [.. Material.Languages.All.Select(static x => x.Language).Order()];

    /// <summary>Gets or sets the language of methods that are given none; <see langword="null"/> for that of the locale.</summary>
    internal string? DefaultLanguage { get; set; }

    /// <summary>Writes a headline.</summary>
    /// <param name="language">The language's tag; <see langword="null"/> for that of the locale.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentException">There is no material in that language.</exception>
    public string Headline(string? language = null) => ArticleComposer.Headline(NextStream(), MaterialOf(language));

    /// <summary>Writes a kicker: the line above a headline.</summary>
    /// <inheritdoc cref="Headline" path="/param|/returns|/exception"/>
    public string Kicker(string? language = null) => ArticleComposer.Kicker(NextStream(), MaterialOf(language));

    /// <summary>Writes a standfirst: the summary under a headline.</summary>
    /// <inheritdoc cref="Headline" path="/param|/returns|/exception"/>
    public string Standfirst(string? language = null) => ArticleComposer.Standfirst(NextStream(), MaterialOf(language));

    /// <summary>Writes a byline with a person's name.</summary>
    /// <inheritdoc cref="Headline" path="/param|/returns|/exception"/>
    public string Byline(string? language = null) => ArticleComposer.Byline(NextStream(), MaterialOf(language));

    /// <summary>Writes a dateline: when something was published, in one of the forms that papers of the language use, now and then in its own digits.</summary>
    /// <inheritdoc cref="Headline" path="/param|/returns|/exception"/>
    public string Dateline(string? language = null) => ArticleComposer.Dateline(NextStream(), MaterialOf(language));

    /// <summary>Writes a paragraph of some sentences.</summary>
    /// <inheritdoc cref="Headline" path="/param|/returns|/exception"/>
    public string Paragraph(string? language = null) => ArticleComposer.Paragraph(NextStream(), MaterialOf(language));

    /// <summary>Writes a sentence with what somebody said, in quotation marks, and who it was.</summary>
    /// <param name="speaker">Who said it; <see langword="null"/> for somebody made up.</param>
    /// <param name="language">The language's tag; <see langword="null"/> for that of the locale.</param>
    /// <param name="gender">The speaker's, in languages whose verbs and titles agree with it; <see langword="null"/> for either.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentException">There is no material in that language.</exception>
    public string Quote(string? speaker = null, string? language = null, Name.Gender? gender = null) =>
        ArticleComposer.Quote(NextStream(), MaterialOf(language), speaker, gender is { } given ? given == Name.Gender.Female : null);

    /// <summary>Writes a whole article: its raw text as a scrape would have it, and its labels, which are true because both are written together.</summary>
    /// <param name="language">The language's tag; <see langword="null"/> for that of the locale.</param>
    /// <param name="noise">What is wrong with the text; <see langword="null"/> for nothing.</param>
    /// <returns>The article. Its entities are those of <see cref="EntitiesFile"/>.</returns>
    /// <exception cref="ArgumentException">There is no material in that language.</exception>
    public Article Article(string? language = null, ArticleNoise? noise = null) => SyntheticArticles.Read(Compose(language, noise));

    /// <summary>Writes a whole article as the text of an article file, <c>&lt;id&gt;.article.md</c>; the id is free.</summary>
    /// <inheritdoc cref="Article" path="/param|/exception"/>
    /// <returns>The file's text. The entities that it names are declared in <see cref="EntitiesFile"/>.</returns>
    public string ArticleFile(string? language = null, ArticleNoise? noise = null) => Compose(language, noise).File;

    /// <summary>Writes the text of the file that declares who and what all made-up articles name: <c>entities.yaml</c>.</summary>
    /// <returns>The file's text, always the same.</returns>
    public static string EntitiesFile() => DatasetFiles.Entities([]);

    /// <summary>Writes a dataset: <c>dataset.yaml</c>, <c>entities.yaml</c> and article files in <c>articles</c>.</summary>
    /// <param name="folder">The folder, which is made if it is not there. Files of other articles in it stay.</param>
    /// <param name="count">How many articles.</param>
    /// <param name="language">The language's tag; <see langword="null"/> for all of <see cref="Languages"/> in turn.</param>
    /// <param name="noise">What is wrong with the texts; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    /// <exception cref="ArgumentException">There is no material in that language.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <example><code>faker.News().WriteDataset("data", 10_000);
    /// ArticleFolder folder = ArticleFolder.Open("data");</code></example>
    public void WriteDataset(string folder, int count, string? language = null, ArticleNoise? noise = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        LanguageMaterial? only = language is null ? null : Material.Languages.Find(language);
        ulong seed = NextSeed();
        DatasetFiles.Write(
            folder,
            DatasetFiles.Manifest("1.0.0"),
            EntitiesFile(),
            Enumerable.Range(0, count).Select(i => ArticleComposer.Compose(new RandomStream(seed, i), only ?? MaterialInTurn(i), Request(i, noise))));
    }

    /// <summary>Returns the material of the language whose turn it is.</summary>
    internal static LanguageMaterial MaterialInTurn(int index) => Material.Languages.Find(Languages[index % Languages.Length].Tag);

    /// <summary>Asks for what articles of this kit usually are.</summary>
    internal static ArticleRequest Request(int number, ArticleNoise? noise) => new()
    {
        Suffix = number.ToString("D6", CultureInfo.InvariantCulture),
        Noise = noise ?? ArticleNoise.None,
        GluedPercent = 30,
    };

    /// <summary>Takes a number from the randomizer, under its own lock.</summary>
    internal ulong NextSeed() => BinaryPrimitives.ReadUInt64LittleEndian(Random.Bytes(sizeof(ulong)));

    private RandomStream NextStream() => new(NextSeed(), 0);

    private ComposedArticle Compose(string? language, ArticleNoise? noise)
    {
        LanguageMaterial material = MaterialOf(language);
        RandomStream random = NextStream();
        return ArticleComposer.Compose(random, material, Request(random.Below(1_000_000), noise));
    }

    private LanguageMaterial MaterialOf(string? language) => Material.Languages.Find(language ?? DefaultLanguage ?? TagOf(Locale));

    // Bogus writes "es_MX" and "zh_CN"; a language that has a script of its own there is not the same material.
    private static string TagOf(string locale) => locale switch
    {
        "zh_TW" => "zh-Hant",
        _ => locale.Split('_')[0],
    };
}
