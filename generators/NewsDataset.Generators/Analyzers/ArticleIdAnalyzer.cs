using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Reporting;
using NewsDataset.Naming;

namespace NewsDataset.Generators.Analyzers;

/// <summary>Looks up constant ids while the code is compiled: <c>News.Articles["an-id"]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleIdAnalyzer : DiagnosticAnalyzer
{
    private const string SetName = "NewsDataset.ArticleSet`1";
    private const string TheoryName = "NewsDataset.ArticleTheoryAttribute";
    private const string Story = nameof(Story);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            DiagnosticDescriptors.Of(DiagnosticRules.UnknownId),
            DiagnosticDescriptors.Of(DiagnosticRules.IdHasProperty),
            DiagnosticDescriptors.Of(DiagnosticRules.FormerId),
            DiagnosticDescriptors.Of(DiagnosticRules.RetiredId));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(SetName) is not { } set)
            {
                return;
            }

            var lookups = new Lookups(set);
            start.RegisterOperationAction(lookups.AnalyzeIndexer, OperationKind.PropertyReference);
            start.RegisterOperationAction(lookups.AnalyzeCall, OperationKind.Invocation);
            if (start.Compilation.GetTypeByMetadataName(TheoryName) is { } theory)
            {
                start.RegisterSymbolAction(symbol => lookups.AnalyzeTheory(symbol, theory), SymbolKind.Method);
            }
        });
    }

    /// <summary>The lookups of one compilation.</summary>
    private sealed class Lookups(INamedTypeSymbol set)
    {
        // Read once for each dataset, however often it is asked.
        private readonly ConcurrentDictionary<INamedTypeSymbol, DatasetIds> _articles = new(SymbolEqualityComparer.Default);
        private readonly ConcurrentDictionary<INamedTypeSymbol, DatasetIds> _stories = new(SymbolEqualityComparer.Default);

        public void AnalyzeIndexer(OperationAnalysisContext context)
        {
            var lookup = (IPropertyReferenceOperation)context.Operation;
            if (lookup.Property.IsIndexer
                && DatasetOf(lookup.Instance, lookup.Property.ContainingType) is { } dataset
                && Find(lookup.Arguments, dataset, story: false, context.ReportDiagnostic) is { } member
                && dataset.GetMembers(member).Any(static x => x is IPropertySymbol { IsStatic: true }))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    DiagnosticDescriptors.Of(DiagnosticRules.IdHasProperty),
                    lookup.Syntax.GetLocation(),
                    lookup.Arguments[0].Value.ConstantValue.Value,
                    NameOf(dataset) + "." + member));
            }
        }

        public void AnalyzeCall(OperationAnalysisContext context)
        {
            var call = (IInvocationOperation)context.Operation;
            if (call.TargetMethod.Name is ("TryGetArticle" or "InStory") && DatasetOf(call.Instance, call.TargetMethod.ContainingType) is { } dataset)
            {
                Find(call.Arguments, dataset, call.TargetMethod.Name == "InStory", context.ReportDiagnostic);
            }
        }

        public void AnalyzeTheory(SymbolAnalysisContext context, INamedTypeSymbol theory)
        {
            foreach (AttributeData attribute in context.Symbol.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, theory)
                    && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol dataset }
                    && attribute.NamedArguments.FirstOrDefault(static x => x.Key == Story).Value is { Kind: TypedConstantKind.Primitive, Value: string id }
                    && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax { ArgumentList: { } arguments }
                    && arguments.Arguments.FirstOrDefault(static x => x.NameEquals?.Name.Identifier.ValueText == Story) is { } argument)
                {
                    Find(id, argument.Expression, dataset, story: true, context.ReportDiagnostic);
                }
            }
        }

        private static string NameOf(INamedTypeSymbol dataset) => dataset.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

        /// <summary>Returns the class whose <c>Articles</c> are asked, or <see langword="null"/> if it is another set or no set.</summary>
        private INamedTypeSymbol? DatasetOf(IOperation? instance, INamedTypeSymbol asked) =>
            SymbolEqualityComparer.Default.Equals(asked.OriginalDefinition, set)
            && instance is IPropertyReferenceOperation { Property: { IsStatic: true, Name: ReservedNames.Articles } articles }
                ? articles.ContainingType
                : null;

        private string? Find(ImmutableArray<IArgumentOperation> arguments, INamedTypeSymbol dataset, bool story, Action<Diagnostic> report) =>
            arguments.FirstOrDefault(static x => x.Parameter?.Ordinal == 0)?.Value is { ConstantValue: { HasValue: true, Value: string id } } argument
            && !IsSaidByCompiler(argument)
                ? Find(id, argument.Syntax, dataset, story, report)
                : null;

        // Of the constant of a former id, or of a retired article, the compiler itself says what to write instead.
        private static bool IsSaidByCompiler(IOperation argument) =>
            argument is IFieldReferenceOperation { Field: var field } && (FormerName.Find(field) is not null || FormerName.FindError(field) is not null);

        /// <summary>Returns the name of the id's constant, or says that there is no such id any more, or never was.</summary>
        private string? Find(string id, SyntaxNode argument, INamedTypeSymbol dataset, bool story, Action<Diagnostic> report)
        {
            DatasetIds ids = story ? _stories.GetOrAdd(dataset, DatasetIds.OfStories) : _articles.GetOrAdd(dataset, DatasetIds.OfArticles);
            string? member = ids.MemberOf(id);

            if (member is null && ids.NewMemberOf(id) is { } newMember)
            {
                Report(DiagnosticRules.FormerId, FileDiagnostic.Show(id), NameOf(dataset), newMember);
                return null;
            }

            if (member is null && ids.WhyRetired(id) is { } why)
            {
                Report(DiagnosticRules.RetiredId, FileDiagnostic.Show(id), NameOf(dataset), " " + why);
                return null;
            }

            // A class without any has an error of its own, or is no dataset; one without stories lets an article belong to any.
            if (member is null && ids.All.Count > 0)
            {
                Report(DiagnosticRules.UnknownId, FileDiagnostic.Show(id), story ? "story" : "article", NameOf(dataset), NearIds.Suggest(id, ids.All));
            }

            return member;

            void Report(DiagnosticRule rule, params object[] words) => report(Diagnostic.Create(DiagnosticDescriptors.Of(rule), argument.GetLocation(), words));
        }
    }
}
