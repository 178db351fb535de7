using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsDataset.Diagnostics;
using NewsDataset.Files;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;
using NewsDataset.Naming;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Generators.Parsing;

/// <summary>Reads one article file to its value model.</summary>
internal static class ArticleParser
{
    public static ParsedArticle Parse(AdditionalText file, CancellationToken cancellation)
    {
        string path = NormalizedPath.Of(file.Path);
        try
        {
            if (!FileText.TryRead(file, out string text, out string fault, cancellation))
            {
                return Fail(path, file.Path, DiagnosticRules.UnreadableFile, file.Path, fault);
            }

            ArticleFile article = ArticleFileReader.Read(file.Path, text);
            return new ParsedArticle(
                KeyOf(path, file.Path, article.Metadata.Id, article),
                PackedWriter.Write(article.Metadata),
                DocumentationReader.Read(article),
                article.References.ToEquatableArray(),
                article.Story,
                article.NeedsLanguage,
                article.Own,
                DatasetItem.ContentOf(article),
                article.Diagnostics.ToEquatableArray());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A generator that throws loses all output, with a mere warning; one file must not cost the others.
            return Fail(path, file.Path, DiagnosticRules.InternalError, e.GetType().Name + ": " + e.Message);
        }
    }

    private static ArticleKey KeyOf(string path, string filePath, string id, ArticleFile? article)
    {
        string? fault = ArticleId.FindFault(id);
        return new ArticleKey(
            path,
            id,
            fault is null ? ArticleId.ToMemberName(id) : string.Empty,
            fault,
            article?.Metadata.Language,
            filePath,
            article is null ? default : article.Aliases.ToEquatableArray(),
            article?.Retired);
    }

    /// <summary>Stands for a file of which nothing can be known but that it is there.</summary>
    private static ParsedArticle Fail(string path, string filePath, DiagnosticRule rule, params string[] arguments)
    {
        string id = ArticleFileReader.IdOf(filePath);
        var metadata = new ArticleMetadata
        {
            Id = id,
            Options = default,
            Revision = 1,
            RawSha256 = string.Empty,
        };

        return new ParsedArticle(
            KeyOf(path, filePath, id, null),
            PackedWriter.Write(metadata),
            new ArticleDocumentation(id, string.Empty, null),
            default,
            null,
            null,
            null,
            null,
            new[] { new FileDiagnostic(rule, FileLocation.StartOf(filePath), arguments) }.ToEquatableArray());
    }
}
