using System;
using System.Collections.Generic;

/// <summary>What the other ways know of an article: the same values, without the places they stand at.</summary>
internal sealed record PeerArticle(
    string Id,
    string Language,
    string? Headline,
    string? Publisher,
    DateTime? Published,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<string> Mentions,
    string Text);
