using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>
/// Runs <see cref="SnapshotFilesTest"/> behind all other tests, tells it whether these were all there are, and calls whoever asked to be called
/// at the end. A fixture ends with its collection, and at the process's own end there is no time left. A test that throws a
/// <see cref="CannotRunHereException"/> is reported as skipped.
/// </summary>
public sealed class WholeRunTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <summary>Raised behind the last test.</summary>
    internal static event Action? Ended;

    private static Lazy<bool> _isWhole = new(false);

    /// <summary>Gets whether every test of the assembly is in this run: none was filtered out. Lists them all again when it is first asked.</summary>
    internal static bool IsWhole => _isWhole.Value;

    /// <inheritdoc/>
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink diagnostics)
        : XunitTestFrameworkExecutor(assembly, sources, diagnostics)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            IXunitTestCase[] cases = [.. testCases];
            _isWhole = new Lazy<bool>(() => cases.Length == CountAll());
            using var runner = new Runner(TestAssembly, cases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }

        private int CountAll()
        {
            using var counter = new Counter();
            using ITestFrameworkDiscoverer discoverer = CreateDiscoverer();
            discoverer.Find(includeSourceInformation: false, counter, new NoDiscoveryOptions());
            counter.Finished.Wait();
            return counter.Cases;
        }
    }

    private sealed class Runner(ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, diagnostics, execution, options)
    {
        protected override async Task<RunSummary> RunTestCollectionsAsync(IMessageBus messageBus, CancellationTokenSource cancellationTokenSource)
        {
            ILookup<bool, IXunitTestCase> isLast = TestCases.ToLookup(static x => x.TestMethod.TestClass.Class.Name == typeof(SnapshotFilesTest).FullName);
            TestCases = isLast[false];
            RunSummary summary = await base.RunTestCollectionsAsync(messageBus, cancellationTokenSource);
            TestCases = isLast[true];
            summary.Aggregate(await base.RunTestCollectionsAsync(messageBus, cancellationTokenSource));
            return summary;
        }

        protected override IMessageBus CreateMessageBus() => new SkippingMessageBus(base.CreateMessageBus(), DiagnosticMessageSink);

        protected override Task BeforeTestAssemblyFinishedAsync()
        {
            Aggregator.Run(static () => Ended?.Invoke());
            return base.BeforeTestAssemblyFinishedAsync();
        }
    }

    private sealed class Counter : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public ManualResetEventSlim Finished { get; } = new();

        public int Cases { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage)
            {
                Cases++;
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }

            return true;
        }

        public void Dispose() => Finished.Dispose();
    }
}

/// <summary>Lists tests as xunit does where nobody says how.</summary>
internal sealed class NoDiscoveryOptions : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions
{
    public TValue GetValue<TValue>(string name) => default!;

    public void SetValue<TValue>(string name, TValue value)
    {
    }
}
