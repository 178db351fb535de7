using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using NewsDataset.Tests;

namespace NewsDataset.Corpus.Tests;

public sealed class CorpusMakerTest
{
    /// <summary>
    /// The SHA-256 of the first fifty files, one behind the other. If it changes, every corpus that anybody has made changes with it,
    /// and measurements are no longer of the same articles: raise <see cref="CorpusMaker.Version"/>, or undo what changed it.
    /// </summary>
    private const string FirstFiftyFiles = "5ddc2a2cac1bb76ca7ad0ba134ba3cbda0fd840d8b4a57bf5396222d89118575";

    private static readonly CorpusMaker Maker = new();

    [Fact]
    public void The_first_fifty_files_never_change()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < 50; i++)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Maker.Make(i).File));
        }

        Assert.Equal(FirstFiftyFiles, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact]
    public void An_article_does_not_depend_on_those_made_before_it()
    {
        string[] forwards = [.. Enumerable.Range(0, 60).Select(static x => Maker.Make(x).File)];
        string[] backwards = [.. Enumerable.Range(0, 60).Reverse().Select(static x => new CorpusMaker().Make(x).File).Reverse()];

        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void Several_threads_make_the_same_articles()
    {
        string[] files = new string[200];
        Parallel.For(0, files.Length, x => files[x] = Maker.Make(x).File);

        Assert.Equal(Enumerable.Range(0, files.Length).Select(static x => Maker.Make(x).File), files);
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void No_culture_shows(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] files = [.. Enumerable.Range(0, 20).Select(static x => Maker.Make(x).File)];
        try
        {
            CultureInfo.CurrentCulture = ForeignCulture.Of(culture);
            Assert.Equal(files, Enumerable.Range(0, 20).Select(static x => Maker.Make(x).File));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_makes_other_articles() =>
        Assert.NotEqual(Maker.Make(0).Raw, new CorpusMaker(CorpusMaker.DefaultSeed + 1).Make(0).Raw);

    [Fact]
    public void There_is_no_article_below_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Maker.Make(-1));
        Assert.NotNull(Maker.Make(int.MaxValue).File);
    }

    [Fact]
    public void A_written_corpus_opens_without_a_diagnostic_and_reads_as_it_was_made()
    {
        using var folder = new TemporaryFolder();
        Maker.WriteTo(folder.Path, 500);
        var opened = ArticleFolder.Open(folder.Path, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Empty(diagnostics);
        Dictionary<string, Article> articles = opened.Articles.ToDictionary(static x => x.Id, StringComparer.Ordinal);
        Assert.Equal(500, articles.Count);
        for (int i = 0; i < 500; i++)
        {
            SyntheticArticle made = Maker.Make(i);
            Article read = articles[made.Id];
            Assert.Equal(made.Raw, read.Raw);
            Assert.Equal(made.Language, read.Language);
            Assert.EndsWith(i.ToString("D6", CultureInfo.InvariantCulture), made.Id, StringComparison.Ordinal);
            Assert.Contains("sha256: " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Raw))), made.File, StringComparison.Ordinal);
            CheckGold(read);
        }
    }

    [Fact]
    public void Files_are_utf8_without_a_mark_and_lines_end_in_lf()
    {
        using var folder = new TemporaryFolder();
        Maker.WriteTo(folder.Path, 5);
        foreach (FileInfo file in new DirectoryInfo(folder.Path).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
        }
    }

    [Fact]
    public void Articles_are_of_the_size_that_real_ones_have()
    {
        using var folder = new TemporaryFolder();
        Maker.WriteTo(folder.Path, 1000);
        ArticleSet<Article> articles = ArticleFolder.Open(folder.Path).Articles;
        long[] sizes = [.. new DirectoryInfo(folder.Path).EnumerateFiles("*.article.md", SearchOption.AllDirectories).Select(static x => x.Length)];

        Assert.InRange(sizes.Average(), 6500, 7500);
        Assert.InRange(sizes.Min(), 2000, 4500);
        Assert.InRange(sizes.Max(), 11000, 16000);
        Assert.InRange(articles.Average(static x => x.Blocks.Length), 35, 45);
        Assert.InRange(articles.Average(static x => x.Spans.Length), 22, 28);
    }

    [Fact]
    public void The_five_languages_take_turns() =>
        Assert.Equal(["en", "vi", "hi", "bn", "te", "en"], Enumerable.Range(0, 6).Select(static x => Maker.Make(x).Language.Tag));

    [Theory]
    [InlineData("hi", 0x0900)]
    [InlineData("bn", 0x0980)]
    [InlineData("te", 0x0C00)]
    public void A_text_is_mostly_of_its_script(string language, int firstCharacter)
    {
        foreach (SyntheticArticle article in Enumerable.Range(0, 250).Select(static x => Maker.Make(x)).Where(x => x.Language.Tag == language))
        {
            int own = article.Raw.Count(x => x >= firstCharacter && x < firstCharacter + 0x80);
            int letters = article.Raw.Count(static x => char.IsAsciiLetter(x) || x >= 0x0900);
            Assert.True(own > 0.85 * letters, article.Id);
        }
    }

    [Fact]
    public void Among_the_articles_is_what_a_reader_may_stumble_over()
    {
        SyntheticArticle[] articles = [.. Enumerable.Range(0, 500).Select(static x => Maker.Make(x))];

        foreach (string stumblingBlock in new[] { "\u00A0", "\u200C", "\u200D", "📲", "[embed]{.twitter}", "::: end of article :::", "C:\\cms\\export\\[tmp]", "०", "০", "౦" })
        {
            Assert.Contains(articles, x => x.Raw.Contains(stumblingBlock, StringComparison.Ordinal));
        }

        Assert.Contains(articles, static x => x.File.Contains("\\[embed\\]{.twitter}", StringComparison.Ordinal));
        Assert.Contains(articles, static x => x.File.Contains("\n\\::: end of article :::", StringComparison.Ordinal));
    }

    [Fact]
    public void No_placeholder_of_a_template_is_left_in_a_text()
    {
        // "{" stands in leftovers of the site's software only.
        foreach (SyntheticArticle article in Enumerable.Range(0, 500).Select(static x => Maker.Make(x)))
        {
            string rest = article.Raw.Replace("{{ad_slot_3}}", string.Empty, StringComparison.Ordinal).Replace("{.twitter}", string.Empty, StringComparison.Ordinal);
            Assert.DoesNotContain('{', rest);
            Assert.DoesNotContain('<', rest);
            Assert.DoesNotContain("  ", rest, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Articles_do_not_repeat_each_other()
    {
        string[] paragraphs = [.. Enumerable.Range(0, 500).SelectMany(static x => Maker.Make(x).Raw.Split('\n')).Where(static x => x.Length > 200)];

        Assert.True(paragraphs.Distinct(StringComparer.Ordinal).Count() > 0.97 * paragraphs.Length);
    }

    private static void CheckGold(Article article)
    {
        Assert.NotNull(article.Headline);
        Assert.NotNull(article.Published?.Value);
        Assert.NotNull(article.Publisher);
        Assert.True(article.Quotes.Count(static x => x.Speaker is not null) >= 3, article.Id);
        Assert.True(article.EntityMentions.Length >= 5, article.Id);

        // Names are the entity's own, in full or the last word of it.
        foreach (EntityMention mention in article.EntityMentions)
        {
            string name = mention.Entity.Names[article.Language.Tag];
            Assert.True(name == mention.Text || name.EndsWith(" " + mention.Text, StringComparison.Ordinal), article.Id + ": " + mention.Text);
        }
    }
}
