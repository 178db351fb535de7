using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsDataset.Files;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Parsing;

/// <summary>Reads what the project says.</summary>
internal static class ProjectOptionsReader
{
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider config, ParseOptions parse)
    {
        LanguageVersion version = parse is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new ProjectOptions(
            ReadFolder(config.GlobalOptions),
            version >= LanguageVersion.CSharp8,
            parse.DocumentationMode != DocumentationMode.None);
    }

    private static string ReadFolder(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue("build_property.NewsDatasetProjectDirectory", out string? encoded) && !string.IsNullOrEmpty(encoded))
        {
            try
            {
                return NormalizedPath.Of(Encoding.UTF8.GetString(Convert.FromBase64String(encoded)));
            }
            catch (FormatException)
            {
                // Not what our targets write; the SDK's own property is the next best.
            }
        }

        return options.TryGetValue("build_property.ProjectDir", out string? folder) && !string.IsNullOrEmpty(folder)
            ? NormalizedPath.Of(folder)
            : string.Empty;
    }
}
