using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using NewsDataset.Benchmarks.Corpora;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Lookups;

/// <summary>Lookups in a set whose indexes have been made.</summary>
public class LookupBenchmark
{
    private ArticleSet<Article> _articles = null!;
    private Article _article = null!;
    private Entity _entity = null!;
    private string _story = null!;

    /// <summary>Gets the numbers of articles.</summary>
    public static IEnumerable<int> Counts => [Scale.Current.Middle / 10, Scale.Current.Middle];

    /// <summary>Gets or sets the number of articles.</summary>
    [ParamsSource(nameof(Counts))]
    public int Count { get; set; }

    /// <summary>Reads the articles, and looks everything up once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        CorpusFolder corpus = CorpusFolder.Get(Count);
        _articles = corpus.Articles;
        (_article, _entity, _, _, _) = Question.About(corpus);
        _story = _articles.Stories[0].Id;
    }

    /// <summary>By id.</summary>
    [Benchmark]
    public object Id() => _articles[_article.Id];

    /// <summary>By language.</summary>
    [Benchmark]
    public int LanguageTag() => _articles.InLanguage(Language.Hindi).Length;

    /// <summary>By entity.</summary>
    [Benchmark]
    public int Mention() => _articles.Mentioning(_entity).Length;

    /// <summary>By story.</summary>
    [Benchmark]
    public int Story() => _articles.InStory(_story).Length;

    /// <summary>By day.</summary>
    [Benchmark]
    public int Day() => _articles.PublishedOn(2024, 6, 1).Length;
}
