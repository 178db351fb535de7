using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsDataset;

/// <summary>Lists the tests of a method with <see cref="ArticleTheoryAttribute"/>.</summary>
internal sealed class ArticleTheoryDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        TestMethodDisplay display = discoveryOptions.MethodDisplayOrDefault();
        TestMethodDisplayOptions options = discoveryOptions.MethodDisplayOptionsOrDefault();
        if (factAttribute.GetNamedArgument<string>(nameof(ArticleTheoryAttribute.Skip)) is not null)
        {
            return [new XunitTestCase(diagnosticMessageSink, display, options, testMethod)];
        }

        try
        {
            TheoryRows rows = RowsOf(testMethod);
            IXunitTestCase[] cases =
            [
                .. rows.Find().Select(x => new ArticleTestCase(diagnosticMessageSink, display, options, testMethod, x.Article, x.Part)),
            ];
            return cases.Length > 0 ? cases : [Error(rows.DescribeNothing())];
        }
        catch (Exception e) when (e is ArgumentException or TargetInvocationException or NotSupportedException)
        {
            // A theory that cannot be listed is a test that fails, never one that is not there.
            return [Error((e as TargetInvocationException)?.InnerException?.Message ?? e.Message)];
        }

        ExecutionErrorTestCase Error(string message) => new(diagnosticMessageSink, display, options, testMethod, message);
    }

    /// <summary>Returns the rows of a method's theory.</summary>
    public static TheoryRows RowsOf(ITestMethod testMethod)
    {
        MethodInfo method = testMethod.Method.ToRuntimeMethod();
        return new TheoryRows(method.GetCustomAttribute<ArticleTheoryAttribute>()!, [.. method.GetParameters().Select(static x => x.ParameterType)]);
    }
}
