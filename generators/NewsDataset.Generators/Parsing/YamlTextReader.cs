using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsDataset.Files;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Parsing;

/// <summary>Reads a YAML file's text; which dataset it belongs to is not known yet.</summary>
internal static class YamlTextReader
{
    public static YamlText Read(AdditionalText file, CancellationToken cancellation)
    {
        string path = NormalizedPath.Of(file.Path);
        try
        {
            return FileText.TryRead(file, out string text, out string fault, cancellation)
                ? new YamlText(path, file.Path, text, null)
                : new YamlText(path, file.Path, null, fault);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Most of these files are no dataset's; one that is not read is an error only where a dataset looks for it.
            return new YamlText(path, file.Path, null, e.GetType().Name + ": " + e.Message);
        }
    }
}
