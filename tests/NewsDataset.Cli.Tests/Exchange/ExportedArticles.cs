using System;
using System.Collections.Generic;
using System.Globalization;
using NewsDataset.Cli.Exchange;
using NewsDataset.Cli.Input;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

/// <summary>Made-up articles that count how many of them are alive at once while somebody reads them.</summary>
internal sealed class ExportedArticles
{
    // What a format reads of the file itself, it reads of this one.
    private static readonly string AnyFile = Repository.PathOf("data", "articles", "next-time-in-moscow.article.md");

    private readonly List<WeakReference> _given = [];

    public static ExportSettings Settings { get; } = new("/", FolderFiles.ReadShared("/", static x => x), new DatasetCatalog([], []));

    /// <summary>Gets the greatest number of articles that were held when another was asked for.</summary>
    public int MostAlive { get; private set; }

    public IEnumerable<StreamedArticle> Make(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return MakeOne(i);
            if (i % 10 == 9)
            {
                CountAlive();
            }
        }
    }

    private void CountAlive()
    {
        GC.Collect();
        int alive = 0;
        foreach (WeakReference article in _given)
        {
            alive += article.IsAlive ? 1 : 0;
        }

        MostAlive = Math.Max(MostAlive, alive);
    }

    private StreamedArticle MakeOne(int number)
    {
        string name = "a-" + number.ToString("D5", CultureInfo.InvariantCulture) + ArticleFileReader.Extension;
        ArticleFile file = ArticleFileReader.Read(name, "---\nlanguage: en\n---\n::: headline\nOne\n:::\n[“Two,”]{.quote} he said.\n");
        var article = new StreamedArticle(new Article(new ReadArticle(file.Metadata, Settings.Catalog, file.Text)), file, AnyFile, name);
        _given.Add(new WeakReference(article.Article));
        return article;
    }
}
