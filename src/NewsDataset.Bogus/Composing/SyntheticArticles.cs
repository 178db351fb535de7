using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Bogus.Composing;

/// <summary>Reads what was composed, with the reader that everybody's article files are read with.</summary>
internal static class SyntheticArticles
{
    private static readonly DatasetCatalog Catalog = new(
        EntitiesFile.Read(EntitiesFile.FileName, DatasetFiles.Entities([])).Entities,
        ImmutableArray<Story>.Empty);

    /// <summary>Reads an article.</summary>
    /// <exception cref="ArgumentException">Something in it that was asked for cannot stand in an article.</exception>
    public static Article Read(ComposedArticle composed)
    {
        ArticleFile file = ArticleFileReader.Read(composed.Id + ArticleFileReader.Extension, composed.File);
        IEnumerable<ArticleDiagnostic> errors = file.Diagnostics.Select(static x => x.ToPublic()).Where(static x => x.Severity == ArticleDiagnosticSeverity.Error);
        return errors.Any()
            ? throw new ArgumentException("What was asked for cannot stand in an article file: " + string.Join(" ", errors.Select(static x => x.Message)))
            : new Article(new ReadArticle(file.Metadata, Catalog, file.Text));
    }
}
