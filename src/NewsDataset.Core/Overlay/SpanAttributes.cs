using System;
using System.Collections.Generic;

namespace NewsDataset.Overlay;

/// <summary>The attributes of one span: <c>{.quote @entity #id key=value}</c>.</summary>
internal sealed record SpanAttributes(
    SpanKind Kind,
    SpanAttribute? Entity,
    SpanAttribute? Id,
    IReadOnlyList<SpanAttribute> Values,
    int SourceStart,
    int SourceLength)
{
    /// <summary>Finds a <c>key=value</c>.</summary>
    public SpanAttribute? Find(string key)
    {
        foreach (SpanAttribute attribute in Values)
        {
            if (string.Equals(attribute.Key, key, StringComparison.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }
}

/// <summary>One attribute and where it stands in the file.</summary>
/// <param name="Key">The key; <c>@</c> or <c>#</c> for an entity or an id.</param>
/// <param name="Value">The value, unescaped.</param>
/// <param name="SourceStart">Where the attribute begins in the file.</param>
/// <param name="SourceLength">How many UTF-16 code units of the file it takes.</param>
internal sealed record SpanAttribute(string Key, string Value, int SourceStart, int SourceLength);
