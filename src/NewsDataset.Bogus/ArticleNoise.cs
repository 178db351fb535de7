using System;
using System.Runtime.CompilerServices;

namespace NewsDataset.Bogus;

/// <summary>What is wrong with a made-up article's text, and how much stands around its story. Labels stay true: they are of the text as it is.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
/// <example><code>var noise = new ArticleNoise { ChromeShare = 0.5, TypoRate = 0.01, IsDecomposed = true };
/// Article article = faker.News().Article("vi", noise);</code></example>
public sealed record ArticleNoise
{
    /// <summary>Gets an article as a scrape usually is: all chrome, no errors. The same as <c>new ArticleNoise()</c>.</summary>
    public static ArticleNoise None { get; } = new();

    /// <summary>Gets how much of what usually stands around a story is there: from 0 (the story alone) to 1 (all, the default).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double ChromeShare { get; init => field = Share(value); } = 1;

    /// <summary>Gets how likely each of headline, byline, dateline and publisher is to be missing, in the text and in the labels: from 0 (the default) to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MissingShare { get; init => field = Share(value); }

    /// <summary>
    /// Gets how many typing errors there are for each letter of the story: from 0 (the default) to 1. A letter, with all its marks, is
    /// doubled, left out, or changes places with the next. Names, dates and numbers stay right.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double TypoRate { get; init => field = Share(value); }

    /// <summary>
    /// Gets how many invisible characters there are for each letter of the story, from 0 (the default) to 1: zero width spaces (U+200B), soft
    /// hyphens (U+00AD), word joiners (U+2060), byte order marks (U+FEFF) and marks of direction (U+200E, U+200F).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double InvisibleRate { get; init => field = Share(value); }

    /// <summary>Gets whether letters and their marks are apart: Unicode's form NFD (UAX #15). Without it texts are in NFC.</summary>
    public bool IsDecomposed { get; init; }

    /// <summary>Gets whether lines end in CRLF.</summary>
    public bool HasWindowsLineEnds { get; init; }

    private static double Share(double value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "The value must be from 0 to 1.");
}
