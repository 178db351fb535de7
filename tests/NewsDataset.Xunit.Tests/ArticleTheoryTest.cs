using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsDataset.Tests;

public sealed class ArticleTheoryTest
{
    [Fact]
    public void Every_article_is_a_listed_test_that_is_called_by_its_id() =>
        Assert.Equal(
            [
                "NewsDataset.Tests.Theories.Every_article(kremlin-details-putin-trump-call)",
                "NewsDataset.Tests.Theories.Every_article(next-time-in-moscow)",
                "NewsDataset.Tests.Theories.Every_article(trump-hints-at-putin-call)",
                "NewsDataset.Tests.Theories.Every_article(trump-says-no-to-putins-iran-offer)",
                "NewsDataset.Tests.Theories.Every_article(trump-zelensky-phone-call)",
            ],
            Discover<Theories>(nameof(Theories.Every_article)).Select(static x => x.DisplayName));

    [Theory]
    [InlineData(nameof(Theories.In_Hindi), "(next-time-in-moscow)")]
    [InlineData(nameof(Theories.Of_a_story_and_mentioning), "(kremlin-details-putin-trump-call) (next-time-in-moscow) (trump-hints-at-putin-call) (trump-says-no-to-putins-iran-offer)")]
    [InlineData(nameof(Theories.Blocks_of_a_kind), "(kremlin-details-putin-trump-call, block 1)")]
    public void Filters_leave_what_they_say(string method, string tests) =>
        Assert.Equal(tests, string.Join(' ', Discover<Theories>(method).Select(static x => x.DisplayName[x.DisplayName.IndexOf('(', StringComparison.Ordinal)..])));

    [Fact]
    public void Parts_are_numbered_as_in_the_article()
    {
        IXunitTestCase[] cases = Discover<Theories>(nameof(Theories.Every_quote));
        Assert.Equal(News.Articles.Sum(static x => x.Quotes.Length), cases.Length);
        Assert.EndsWith("(kremlin-details-putin-trump-call, quote 0)", cases[0].DisplayName, StringComparison.Ordinal);
        Assert.EndsWith("(kremlin-details-putin-trump-call, quote 1)", cases[1].DisplayName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_has_the_article_and_its_language_as_traits()
    {
        IXunitTestCase one = Assert.Single(Discover<Theories>(nameof(Theories.In_Hindi)));
        Assert.Equal(["next-time-in-moscow"], one.Traits["Article"]);
        Assert.Equal(["hi"], one.Traits["Language"]);
    }

    [Fact]
    public void No_two_tests_are_the_same_to_a_runner()
    {
        IXunitTestCase[] cases = [.. typeof(Theories).GetMethods().Where(static x => x.DeclaringType == typeof(Theories)).SelectMany(static x => Discover<Theories>(x.Name))];
        Assert.True(cases.Length > 100);
        Assert.Equal(cases.Length, cases.Select(static x => x.UniqueID).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(cases.Length, cases.Select(static x => x.DisplayName).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(nameof(TheoriesWithoutRows.Filters_that_leave_nothing), "No article of News has Language = \"fr\", Story = \"nothing\". It has 5 articles, in bn, en, hi, te, vi.")]
    [InlineData(nameof(TheoriesWithoutRows.A_kind_that_no_block_is_of), "No block of News has Kind = Newsletter. It has 5 articles, in bn, en, hi, te, vi.")]
    [InlineData(nameof(TheoriesWithoutRows.Without_parameters), "An article theory takes an Article, and behind it at most one ArticleBlock, Quote, EntityMention or DateMention.")]
    [InlineData(nameof(TheoriesWithoutRows.With_a_parameter_that_is_no_part), "An article theory gives no String: the second parameter is an ArticleBlock, a Quote, an EntityMention or a DateMention.")]
    [InlineData(nameof(TheoriesWithoutRows.Over_no_dataset), "System.String has no static property Articles: an article theory is over a class with [ArticleDataset].")]
    public async Task A_theory_without_a_row_is_a_test_that_fails_and_says_why(string method, string message)
    {
        IXunitTestCase one = Assert.Single(Discover<TheoriesWithoutRows>(method));
        Assert.Equal(message, Assert.Single(await Run(one)));
    }

    [Fact]
    public void A_skipped_theory_is_one_skipped_test() =>
        Assert.Equal("Not today.", Assert.Single(Discover<TheoriesWithoutRows>(nameof(TheoriesWithoutRows.Skipped))).SkipReason);

    [Fact]
    public async Task A_test_that_a_runner_stored_is_the_same_test_and_gets_the_same_row()
    {
        foreach (IXunitTestCase one in Discover<Theories>(nameof(Theories.Every_quote)))
        {
            IXunitTestCase again = Store(one);
            Assert.Equal((one.DisplayName, one.UniqueID), (again.DisplayName, again.UniqueID));
            Assert.Equal(one.Traits["Article"], again.Traits["Article"]);
            Assert.Empty(await Run(again));
        }
    }

    [Fact]
    public async Task A_stored_test_whose_article_is_gone_fails_and_says_so()
    {
        // Stored as its type and, in Base64, a line for each value, which is in Base64 again.
        string[] stored = SerializationHelper.Serialize(Discover<Theories>(nameof(Theories.Every_article))[0]).Split(':');
        string values = Encoding.UTF8.GetString(Convert.FromBase64String(stored[1])).Replace(Base64("kremlin-details-putin-trump-call"), Base64("long-gone"), StringComparison.Ordinal);
        IXunitTestCase gone = SerializationHelper.Deserialize<IXunitTestCase>(stored[0] + ":" + Base64(values));

        Assert.Equal("News has no article 'long-gone' any more.", Assert.Single(await Run(gone)));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static IXunitTestCase[] Discover<T>(string method)
    {
        var assembly = new TestAssembly(Reflector.Wrap(typeof(T).Assembly));
        var testClass = new TestClass(new TestCollection(assembly, null, "collection"), Reflector.Wrap(typeof(T)));
        var testMethod = new TestMethod(testClass, Reflector.Wrap(typeof(T).GetMethod(method)!));
        return
        [
            .. new ArticleTheoryDiscoverer(new Sink()).Discover(new NoDiscoveryOptions(), testMethod, testMethod.Method.GetCustomAttributes(typeof(ArticleTheoryAttribute)).Single()),
        ];
    }

    private static IXunitTestCase Store(IXunitTestCase one) => SerializationHelper.Deserialize<IXunitTestCase>(SerializationHelper.Serialize(one));

    /// <summary>Runs a test, and returns the messages of its failures.</summary>
    private static async Task<IReadOnlyList<string>> Run(IXunitTestCase one)
    {
        var sink = new Sink();
        using var bus = new SynchronousMessageBus(sink, stopOnFail: false);
        using var cancellation = new CancellationTokenSource();
        RunSummary summary = await one.RunAsync(sink, bus, [], new ExceptionAggregator(), cancellation);
        Assert.Equal(1, summary.Total);
        Assert.Equal(summary.Failed, sink.Failures.Count);
        return sink.Failures;
    }

    private sealed class Sink : LongLivedMarshalByRefObject, IMessageSink
    {
        public List<string> Failures { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestFailed failed)
            {
                Failures.Add(string.Join('\n', failed.Messages));
            }

            return true;
        }
    }
}
