using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Checking;
using NewsDataset.Generators.Declarations;
using NewsDataset.Generators.Emit;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Generators.Parsing;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Generators;

/// <summary>Turns article files into the members of classes with <c>[ArticleDataset]</c>.</summary>
/// <remarks>The steps stand here, the work in the folders <c>Parsing</c>, <c>Declarations</c>, <c>Layout</c>, <c>Emit</c>, <c>Checking</c>; see docs/architecture.md.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed partial class ArticleDatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each article on its own, so that an edit reads one file.
        IncrementalValuesProvider<ParsedArticle> articles = context.AdditionalTextsProvider
            .Where(static x => x.Path.EndsWith(ArticleFileReader.Extension, StringComparison.Ordinal))
            .Select(ArticleParser.Parse)
            .WithTrackingName(TrackingNames.ParsedArticles);

        // What the layout needs of an article: it stays equal while somebody edits its text.
        IncrementalValueProvider<ImmutableArray<ArticleKey>> keys = articles
            .Select(static (x, _) => x.Key)
            .WithTrackingName(TrackingNames.ArticleKeys)
            .Collect();

        // Entities and manifests by any name, since an attribute may name them, and locks: JSON is YAML.
        IncrementalValueProvider<ImmutableArray<YamlText>> yamlFiles = context.AdditionalTextsProvider
            .Where(static x => x.Path.EndsWith(".yaml", StringComparison.Ordinal) || x.Path.EndsWith(".yml", StringComparison.Ordinal) || x.Path.EndsWith(LockFile.FileName, StringComparison.Ordinal))
            .Select(YamlTextReader.Read)
            .WithTrackingName(TrackingNames.YamlFiles)
            .Collect();

        // Small and early: any change of any option would otherwise run everything again.
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (x, _) => ProjectOptionsReader.Read(x.Left, x.Right))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValuesProvider<DeclarationSite> sites = context.SyntaxProvider.ForAttributeWithMetadataName(
            DeclarationReader.AttributeName,
            static (node, _) => DeclarationReader.IsCandidate(node),
            DeclarationReader.Read);

        // Without its place, so that a line added above the class changes nothing.
        IncrementalValuesProvider<DatasetDeclaration> declarations = sites
            .Where(static x => x.Dataset is not null)
            .Select(static (x, _) => x.Dataset!)
            .WithTrackingName(TrackingNames.Declarations);

        IncrementalValuesProvider<DatasetFiles> files = declarations
            .Combine(yamlFiles)
            .Combine(options)
            .Select(static (x, _) => CatalogReader.Read(x.Left.Left, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.DatasetFiles);

        IncrementalValuesProvider<DatasetCatalogModel> catalogs = files
            .Select(static (x, _) => x.Catalog)
            .WithTrackingName(TrackingNames.Catalogs);

        IncrementalValuesProvider<DatasetLayout> layouts = catalogs
            .Combine(keys)
            .Combine(options)
            .Select(static (x, cancellation) => LayoutBuilder.Build(x.Left.Left, x.Left.Right, x.Right, cancellation))
            .WithTrackingName(TrackingNames.Layouts);

        // The one step that sees all articles again after an edit; it only compares them.
        IncrementalValuesProvider<Shard> shards = layouts
            .Collect()
            .Combine(articles.Collect())
            .SelectMany(static (x, cancellation) => ShardBuilder.Build(x.Left, x.Right, cancellation))
            .WithTrackingName(TrackingNames.Shards);

        // String literals are what a compiler is fastest with, and it has room for so many.
        IncrementalValuesProvider<ShardMetadata> metadata = shards
            .Combine(options)
            .Select(static (x, _) => ShardPacker.Pack(x.Left, x.Right))
            .WithTrackingName(TrackingNames.ShardMetadata);

        IncrementalValueProvider<bool> deflate = layouts
            .Collect()
            .Combine(metadata.Collect())
            .Select(static (x, _) => LiteralPlanner.NeedsDeflating(x.Left, x.Right))
            .WithTrackingName(TrackingNames.Deflate);

        IncrementalValuesProvider<ShardLiteral> literals = metadata
            .Combine(deflate)
            .Select(static (x, _) => ShardPacker.Encode(x.Left, x.Right))
            .WithTrackingName(TrackingNames.ShardLiterals);

        IncrementalValueProvider<LiteralPlan> plan = layouts
            .Collect()
            .Combine(literals.Collect())
            .Select(static (x, _) => LiteralPlanner.Plan(x.Left, x.Right))
            .WithTrackingName(TrackingNames.LiteralPlan);

        context.RegisterSourceOutput(layouts.Combine(options).Combine(deflate).Combine(plan), static (output, x) => EmitDataset(output, x.Left.Left.Left, x.Left.Left.Right, x.Left.Right, x.Right));
        context.RegisterSourceOutput(literals.Combine(options).Combine(plan), static (output, x) => EmitShard(output, x.Left.Left, x.Left.Right, x.Right));

        // Diagnostics have outputs of their own: they come and go without touching the sources. A file of no dataset is reported
        // where no class and no glob is at fault: what those miss is one mistake, and not one for each file.
        IncrementalValueProvider<bool> complete = sites
            .Collect()
            .Combine(layouts.Collect())
            .Select(static (x, _) => x.Left.All(static y => y.Dataset is not null) && x.Right.All(static y => y.TakesWhatItNames))
            .WithTrackingName(TrackingNames.Complete);

        // No source depends on a lock.
        IncrementalValueProvider<ImmutableArray<DatasetLock>> locks = files
            .Where(static x => x.Lock is not null)
            .Select(static (x, _) => DatasetLock.Read(x.Lock!))
            .WithTrackingName(TrackingNames.Locks)
            .Collect();

        IncrementalValueProvider<EquatableArray<FileDiagnostic>> lockDiagnostics = locks
            .Combine(keys)
            .Combine(options)
            .Select(static (x, _) => DatasetLock.FindShared(x.Left.Left, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.LockDiagnostics);

        IncrementalValueProvider<DatasetChecks> checks = catalogs
            .Collect()
            .Combine(locks)
            .Combine(options)
            .Combine(complete)
            .Select(static (x, _) => new DatasetChecks(x.Left.Left.Left, x.Left.Left.Right, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.Checks);

        IncrementalValuesProvider<EquatableArray<FileDiagnostic>> articleDiagnostics = articles
            .Combine(checks)
            .SelectMany(static (x, _) => x.Right.Check(x.Left))
            .WithTrackingName(TrackingNames.ArticleDiagnostics);

        // Records with typed fields say where they stand what front matter cannot fill, whoever uses them.
        IncrementalValuesProvider<EquatableArray<SourceDiagnostic>> fieldsFaults = context.SyntaxProvider.ForAttributeWithMetadataName(
            FieldsReader.AttributeName,
            static (node, _) => DeclarationReader.IsCandidate(node),
            FieldsReader.FindFaults)
            .WithTrackingName(TrackingNames.FieldsFaults);

        context.RegisterSourceOutput(fieldsFaults, static (output, x) => ReportFields(output, x));
        context.RegisterSourceOutput(articleDiagnostics, static (output, x) => ReportFiles(output, x));
        context.RegisterSourceOutput(lockDiagnostics, static (output, x) => ReportFiles(output, x));
        context.RegisterSourceOutput(layouts.Collect(), static (output, x) => ReportLayouts(output, x));
        context.RegisterSourceOutput(sites.Collect().Combine(layouts.Collect()), static (output, x) => ReportSites(output, x.Left, x.Right));
        context.RegisterSourceOutput(sites.Collect().Combine(plan), static (output, x) => ReportTooLarge(output, x.Left, x.Right));
    }
}
