using System;
using System.ComponentModel;

namespace NewsDataset.CompilerServices;

/// <summary>Says of a generated member that it is a former name of another beside it. Written by generated code, read by analyzers; not meant for yours.</summary>
/// <param name="member">The name that the article's member has now.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleAliasAttribute(string member) : Attribute
{
    /// <summary>Gets the name that the article's member has now.</summary>
    public string Member { get; } = member;
}
