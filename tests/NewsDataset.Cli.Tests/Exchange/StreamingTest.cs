using System.IO;
using System.Linq;
using NewsDataset.Cli.Exchange;
using NewsDataset.Cli.Exchange.Brat;
using NewsDataset.Cli.Exchange.Card;

namespace NewsDataset.Tests;

/// <summary>Memory does not grow with the number of articles.</summary>
public sealed class StreamingTest
{
    private static readonly IExportFormat[] Formats = [new JsonLinesFormat(), new JsonLdFormat(), new NinjsFormat(), new BratFormat(), new CardFormat()];

    public static TheoryData<string> Names => [.. Formats.Select(static x => x.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void However_many_articles_there_are_few_are_held_at_once(string format)
    {
        Assert.InRange(MostAlive(format, 40), 0, 3);
        Assert.InRange(MostAlive(format, 160), 0, 3);
    }

    private static int MostAlive(string format, int count)
    {
        var articles = new ExportedArticles();
        int written = 0;

        Formats.Single(x => x.Name == format).Write(articles.Make(count), ExportedArticles.Settings, (_, write) =>
        {
            using var stream = new MemoryStream();
            write(stream);
            written++;
        });

        Assert.NotEqual(0, written);
        return articles.MostAlive;
    }
}
