using System;
using System.IO;

namespace NewsDataset.Tests;

public sealed class InventedCardTest
{
    private const string Begin = "<!-- generated from data/invented -->\n";

    private static readonly string Page = Repository.PathOf("docs", "invented.md");

    [Fact]
    public void The_page_says_what_the_data_say()
    {
        string page = File.ReadAllText(Page).Replace("\r\n", "\n", StringComparison.Ordinal);
        int start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string should = page[..start] + "\n" + InventedCard.Write();
        if (page != should)
        {
            string received = Path.ChangeExtension(Page, ".received.md");
            File.WriteAllText(received, should);
            Assert.Fail($"docs/invented.md does not say what the data say. To accept: mv '{received}' '{Page}'");
        }
    }
}
