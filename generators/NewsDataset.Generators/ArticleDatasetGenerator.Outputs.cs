using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Emit;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Generators.Reporting;
using NewsDataset.Metadata;

namespace NewsDataset.Generators;

// What the outputs do.
public sealed partial class ArticleDatasetGenerator
{
    private static void EmitDataset(SourceProductionContext output, DatasetLayout layout, ProjectOptions options, bool deflate, LiteralPlan plan) =>
        Guard(output, () =>
        {
            string literal = plan.LeavesOut(layout.Catalog.Declaration.FullName) ? string.Empty : PackedLiteral.Encode(layout.Header.Bytes, deflate);
            output.AddSource(
                DatasetFile.HintName(layout.Catalog.Declaration, "0"),
                SourceText.From(DatasetEmitter.Emit(layout, literal, options), Encoding.UTF8));
        });

    private static void EmitShard(SourceProductionContext output, ShardLiteral literal, ProjectOptions options, LiteralPlan plan) =>
        Guard(output, () =>
        {
            // An empty shard still has its class: the dataset names it.
            Shard shard = literal.Shard;
            ShardLiteral emitted = plan.LeavesOut(shard.Declaration.FullName) ? new ShardLiteral(shard with { Articles = default, Aliases = default }, string.Empty) : literal;
            output.AddSource(
                DatasetFile.HintName(shard.Declaration, (shard.Index + 1).ToString(CultureInfo.InvariantCulture)),
                SourceText.From(ShardEmitter.Emit(emitted, options), Encoding.UTF8));
        });

    private static void ReportFiles(SourceProductionContext output, EquatableArray<FileDiagnostic> diagnostics)
    {
        foreach (FileDiagnostic diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void ReportFields(SourceProductionContext output, EquatableArray<SourceDiagnostic> faults)
    {
        foreach (SourceDiagnostic fault in faults)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }
    }

    private static void ReportLayouts(SourceProductionContext output, ImmutableArray<DatasetLayout> layouts)
    {
        // Two datasets may share a manifest, and its errors are said once.
        var said = new HashSet<FileDiagnostic>();
        foreach (DatasetLayout layout in layouts)
        {
            foreach (FileDiagnostic diagnostic in layout.Catalog.Diagnostics.Concat(layout.Diagnostics))
            {
                if (said.Add(diagnostic))
                {
                    output.ReportDiagnostic(diagnostic.ToDiagnostic());
                }
            }
        }
    }

    private static void ReportSites(SourceProductionContext output, ImmutableArray<DeclarationSite> sites, ImmutableArray<DatasetLayout> layouts)
    {
        foreach (DeclarationSite site in sites)
        {
            if (site.Fault is { } fault)
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }

            DatasetLayout? layout = layouts.FirstOrDefault(x => x.Catalog.Declaration.Equals(site.Dataset));
            if (layout is null)
            {
                continue;
            }

            Location location = site.Location.ToLocation();
            foreach (string file in layout.Catalog.MissingFiles)
            {
                output.ReportDiagnostic(DiagnosticDescriptors.Create(DiagnosticRules.NamedFileNotFound, location, file));
            }

            // Where files are there and cannot be members, their own errors say so; where all are tombstones, somebody meant it.
            bool empty = layout.Entries.Count == 0 && layout.Retired.Count == 0 && layout.InvalidGlobs.Count == 0 && layout.Diagnostics.Count == 0;
            if (empty)
            {
                output.ReportDiagnostic(DiagnosticDescriptors.Create(
                    DiagnosticRules.NoArticles,
                    location,
                    string.Join("', '", layout.Catalog.Declaration.Globs),
                    layout.Folder));
            }

            for (int i = 0; i < site.GlobLocations.Count; i++)
            {
                string glob = site.Dataset!.Globs[i];
                Location place = site.GlobLocations[i].ToLocation();
                if (layout.InvalidGlobs.FirstOrDefault(x => string.Equals(x.Pattern, glob, StringComparison.Ordinal)) is { } invalid)
                {
                    output.ReportDiagnostic(DiagnosticDescriptors.Create(DiagnosticRules.InvalidGlob, place, glob, invalid.Fault));
                }
                else if (!empty && layout.UnmatchedGlobs.Contains(glob, StringComparer.Ordinal))
                {
                    output.ReportDiagnostic(DiagnosticDescriptors.Create(DiagnosticRules.GlobMatchesNothing, place, glob, layout.Folder));
                }
            }
        }
    }

    private static void ReportTooLarge(SourceProductionContext output, ImmutableArray<DeclarationSite> sites, LiteralPlan plan)
    {
        foreach (DeclarationSite site in sites.Where(x => x.Dataset is not null && plan.LeavesOut(x.Dataset.FullName)))
        {
            bool many = plan.TooMany.Contains(site.Dataset!.FullName, StringComparer.Ordinal);
            output.ReportDiagnostic(DiagnosticDescriptors.Create(
                DiagnosticRules.DatasetTooLarge,
                site.Location.ToLocation(),
                site.Dataset.FullName,
                many
                    ? "with it the project has more than " + Number(LiteralPlanner.MaxArticles) + " articles, the most that are known to compile"
                    : "with it the metadata takes more than " + Number(LiteralPlanner.MaxBytes) + " bytes of string literals, and a compilation holds 16 MiB"));
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Turns an exception of ours into an error: Roslyn would make it a warning and drop all output.</summary>
    private static void Guard(SourceProductionContext output, Action emit)
    {
        try
        {
            emit();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticDescriptors.Create(DiagnosticRules.InternalError, null, e.GetType().Name + ": " + e.Message));
        }
    }
}
