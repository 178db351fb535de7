using System;

namespace NewsDataset;

/// <summary>
/// Says that a record is the front matter that a dataset declares for itself: each parameter of its constructor is a key.
/// </summary>
/// <remarks>
/// <para>The key is the parameter's name in kebab-case: <c>WordCount</c> is <c>word-count</c>. A parameter that is nullable, a list, or has a default
/// value may be left out in a file; every other is required.</para>
/// <para>Types: <see cref="string"/>, <see cref="bool"/>, the integers, <see cref="decimal"/>, <see cref="double"/>, <c>DateOnly</c>,
/// <see cref="DateTimeOffset"/>, <see cref="Guid"/>, <see cref="Uri"/>, enums (their members in kebab-case), records of these, and arrays or
/// immutable arrays of any of them.</para>
/// <para>Name the record in <see cref="ArticleDatasetAttribute.Fields"/>. Values are checked when the project is compiled, and no reflection reads them.</para>
/// </remarks>
/// <example><code>[ArticleFields]
/// public partial record FixtureFields(Desk Desk, int? WordCount, DateOnly? Embargo, ImmutableArray&lt;string&gt; Topics);
///
/// [ArticleDataset("Articles/**", Fields = typeof(FixtureFields))]
/// internal static partial class Fixtures;
///
/// Desk desk = Fixtures.MyFirstArticle.Fields.Desk;</code></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ArticleFieldsAttribute : Attribute;
