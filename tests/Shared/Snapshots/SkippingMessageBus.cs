using System;
using System.Linq;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>Says “skipped” of a test that threw a <see cref="CannotRunHereException"/>: xunit 2 lets a test be skipped before it runs, and by no other way.</summary>
internal sealed class SkippingMessageBus(IMessageBus inner, IMessageSink diagnostics) : IMessageBus
{
    private static readonly bool SkipsNothing = Environment.GetEnvironmentVariable("NEWSDATASET_SKIP_NOTHING") == "1";

    public bool QueueMessage(IMessageSinkMessage message)
    {
        if (message is not ITestFailed failed || SkipsNothing || failed.ExceptionTypes.FirstOrDefault() != typeof(CannotRunHereException).FullName)
        {
            return inner.QueueMessage(message);
        }

        // “dotnet test” prints that a test was skipped, and why only where it is told to say more.
        diagnostics.OnMessage(new DiagnosticMessage($"{failed.Test.DisplayName} was skipped. {failed.Messages[0].ReplaceLineEndings(" ")}"));
        return inner.QueueMessage(new TestSkipped(failed.Test, failed.Messages[0]));
    }

    public void Dispose() => inner.Dispose();
}
