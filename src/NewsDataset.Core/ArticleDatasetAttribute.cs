using System;
using System.Collections.Generic;

namespace NewsDataset;

/// <summary>
/// Turns the annotated article files of a folder into members of this class, at compile time.
/// </summary>
/// <remarks>
/// The class must be <see langword="partial"/>. It gets a property for each article, <c>Ids</c>, <c>Articles</c>, <c>People</c>,
/// <c>Organizations</c>, <c>Places</c>, <c>Events</c>, <c>Works</c>, <c>Languages</c>, <c>Stories</c> and <c>Info</c>.
/// The generator in the package <c>NewsDataset.Generators</c> does the work; without it the attribute has no effect.
/// </remarks>
/// <example><code>[ArticleDataset("Articles/**")]
/// internal static partial class Fixtures;
///
/// // Articles/my-first-article.article.md is now
/// Article article = Fixtures.MyFirstArticle;</code></example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleDatasetAttribute : Attribute
{
    /// <summary>Initialises the attribute with the files of the dataset.</summary>
    /// <param name="globs">
    /// Which files: relative to the project's folder, with <c>/</c>; <c>../</c>, <c>*</c>, <c>**</c> and <c>?</c> are understood, compared ordinally.
    /// Only files named <c>*.article.md</c> count. Files outside the project's folder must also be named in the project
    /// as <c>&lt;Article Include="…" /&gt;</c>.
    /// </param>
    public ArticleDatasetAttribute(params string[] globs)
    {
        Globs = globs ?? [];
    }

    /// <summary>Gets which files make up the dataset.</summary>
    public IReadOnlyList<string> Globs { get; }

    /// <summary>Gets or sets the entities' file, relative to the project's folder. By default <c>entities.yaml</c> is looked for from the glob's fixed folder upwards.</summary>
    public string? Entities { get; set; }

    /// <summary>Gets or sets the manifest, relative to the project's folder. By default <c>dataset.yaml</c> is looked for from the glob's fixed folder upwards.</summary>
    public string? Manifest { get; set; }

    /// <summary>
    /// Gets or sets the record that types the dataset's own front matter, marked with <see cref="ArticleFieldsAttribute"/>. The articles are then
    /// <see cref="Article{TFields}"/>.
    /// </summary>
    public Type? Fields { get; set; }
}
