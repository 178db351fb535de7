using System;
using System.Globalization;
using System.Linq;
using NewsDataset.Bogus.Composing;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Corpus;

/// <summary>
/// Makes news articles that nobody wrote about things that never happened: each with its raw text as a scrape would have it, and
/// with its gold, which is true because text and labels are written together.
/// </summary>
/// <remarks>Deterministic: an article depends on the seed, its index and <see cref="Version"/> alone. Immutable, and safe to use from several threads.</remarks>
/// <param name="seed">Another seed is another corpus.</param>
/// <example><code>var maker = new CorpusMaker();
/// SyntheticArticle article = maker.Make(7);
/// maker.WriteTo("artifacts/corpus", 10_000);</code></example>
public sealed class CorpusMaker(ulong seed = CorpusMaker.DefaultSeed)
{
    /// <summary>The seed of the corpus that benchmarks are measured on.</summary>
    public const ulong DefaultSeed = 0x4E657773_44617461;

    /// <summary>The version of the random stream and the material: same version, same bytes.</summary>
    public const int Version = 1;

    // In this order: an article's language is its index.
    private static readonly string[] Tags = ["en", "vi", "hi", "bn", "te"];

    private static readonly LanguageMaterial[] Materials = [.. Tags.Select(static x => Languages.All.Single(y => y.Language.Tag == x))];

    private static readonly string EntitiesText = DatasetFiles.Entities(Tags);

    private static readonly string ManifestText = DatasetFiles.Manifest(Version.ToString(CultureInfo.InvariantCulture) + ".0.0");

    /// <summary>Gets <c>entities.yaml</c>, the same for all articles.</summary>
    public string Entities { get; } = EntitiesText;

    /// <summary>Gets <c>dataset.yaml</c>.</summary>
    public string Manifest { get; } = ManifestText;

    /// <summary>Makes an article.</summary>
    /// <param name="index">Its number, from 0. The languages take turns.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0.</exception>
    public SyntheticArticle Make(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ComposedArticle made = Compose(index);
        return new SyntheticArticle(made.Id, made.Language, made.Raw, made.File);
    }

    /// <summary>Writes a dataset: <c>dataset.yaml</c>, <c>entities.yaml</c> and <c>articles/&lt;id&gt;.article.md</c>.</summary>
    /// <param name="folder">The folder, which is made if it is not there. Files of other articles in it stay.</param>
    /// <param name="count">How many articles, from index 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public void WriteTo(string folder, int count)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        DatasetFiles.Write(folder, Manifest, Entities, Enumerable.Range(0, count).Select(Compose));
    }

    private ComposedArticle Compose(int index) => ArticleComposer.Compose(
        new RandomStream(seed, index),
        Materials[index % Materials.Length],
        new ArticleRequest { Suffix = index.ToString("D6", CultureInfo.InvariantCulture) });
}
