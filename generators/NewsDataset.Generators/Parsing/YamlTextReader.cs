using System.Threading;
using Microsoft.CodeAnalysis;
using NewsDataset.Files;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Parsing;

/// <summary>Reads a YAML file's text; which dataset it belongs to is not known yet.</summary>
internal static class YamlTextReader
{
    public static YamlText Read(AdditionalText file, CancellationToken cancellation) =>
        FileText.TryRead(file, out string text, out string fault, cancellation)
            ? new YamlText(NormalizedPath.Of(file.Path), file.Path, text, null)
            : new YamlText(NormalizedPath.Of(file.Path), file.Path, null, fault);
}
