using System;
using System.Linq;

namespace NewsDataset.Cli.Exchange;

/// <summary>What several standards ask for in the same words: addresses of entities and licences, and what may be done with a text.</summary>
internal static class StandardNames
{
    /// <summary>Returns the IRI of an entity in Wikidata, or <see langword="null"/> if nobody knows its id.</summary>
    public static string? IriOf(Entity entity) => entity.WikidataId is { } id ? "http://www.wikidata.org/entity/" + id : null;

    /// <summary>Returns the address of a licence that is named by its SPDX identifier or by an address; <see langword="null"/> if it is described in words.</summary>
    public static string? AddressOfLicense(string? license) =>
        license is null ? null
        : IsAddress(license) ? license
        : IsSpdx(license) ? "https://spdx.org/licenses/" + license + ".html"
        : null;

    /// <summary>Says in words whether a text may be passed on, or returns <see langword="null"/> if nobody says.</summary>
    public static string? TermsOf(ArticleRights? rights) => rights?.Redistributable switch
    {
        true => "The text may be passed on.",
        false => "The text may not be passed on.",
        null => null,
    };

    /// <summary>Says whether a text is an address that leads somewhere: absolute, in the web.</summary>
    public static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && Uri.IsWellFormedUriString(text, UriKind.Absolute);

    // A word of its letters with a version or a hyphen in it: a mere word would as well be the name of a licence of one's own.
    private static bool IsSpdx(string license) =>
        license is "MIT" or "ISC" or "0BSD" or "Unlicense"
        || (license.All(static x => char.IsAsciiLetterOrDigit(x) || x is '-' or '.' or '+') && license.Contains('-', StringComparison.Ordinal) && license.Any(char.IsAsciiDigit));
}
