using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsDataset;

/// <summary>The test of one row. It is stored as an article's id and language and the place of a part, so that a runner lists it again without a look at the dataset.</summary>
internal sealed class ArticleTestCase : XunitTestCase
{
    private string _article = string.Empty;
    private string _language = string.Empty;
    private int _part;

    /// <summary>Initialises a test that a runner stored.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the deserializer.")]
    public ArticleTestCase()
    {
    }

    public ArticleTestCase(
        IMessageSink diagnosticMessageSink,
        TestMethodDisplay defaultMethodDisplay,
        TestMethodDisplayOptions defaultMethodDisplayOptions,
        ITestMethod testMethod,
        Article article,
        int part)
        : base(diagnosticMessageSink, defaultMethodDisplay, defaultMethodDisplayOptions, testMethod)
    {
        _article = article.Id;
        _language = article.Language.Tag;
        _part = part;
    }

    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue("Article", _article);
        data.AddValue("Language", _language);
        data.AddValue("Part", _part);
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        // First, since the base makes the name of them.
        _article = data.GetValue<string>("Article");
        _language = data.GetValue<string>("Language");
        _part = data.GetValue<int>("Part");
        base.Deserialize(data);
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
    {
        // Whatever is wrong with the row is the test's failure.
        object[] arguments = [];
        aggregator.Run(() => arguments = ArticleTheoryDiscoverer.RowsOf(TestMethod).ArgumentsOf(_article, _part));
        return new XunitTestCaseRunner(this, DisplayName, SkipReason, constructorArguments, arguments, messageBus, aggregator, cancellationTokenSource).RunAsync();
    }

    protected override void Initialize()
    {
        base.Initialize();
        Traits.Add("Article", [_article]);
        Traits.Add("Language", [_language]);
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        displayName + "(" + ArticleTheoryDiscoverer.RowsOf(TestMethod).NameOf(_article, _part) + ")";

    protected override string GetUniqueID() =>
        base.GetUniqueID() + ":" + _article + ":" + _part.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
