using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>Makes the articles of the other ways.</summary>
internal static class PeerArticles
{
    /// <summary>Gets how they are written in JSON. Text stays as it is: six characters for each Indic letter would make a caricature of the peer.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PeerArticle Of(Article article) => new(
        article.Id,
        article.Language.Tag,
        article.Headline,
        article.Publisher,
        article.Published?.Gregorian,
        [.. article.Contributors.Where(static x => x.Role == ContributorRole.Author).Select(static x => x.Name)],
        [.. article.Keywords.Select(static x => x.Text)],
        [.. article.EntityMentions.Select(static x => x.Entity.Id).Distinct().Order(StringComparer.Ordinal)],
        article.Raw);
}
