using System.Linq;
using NewsDataset.Content;
using NewsDataset.Naming;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>The forms of texts that the format knows.</summary>
internal static class TextForms
{
    public static readonly TextForm Date = TextForm.Of(
        "a date that exists, YYYY to YYYY-MM-DDThh:mm:ss with an optional Z or ±hh:mm, in ASCII digits",
        "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?)?)?)?$",
        maxLength: null,
        static x => DateValue.TryRead(x, DateCalendar.Gregorian, null, out _));

    // Which letters of other scripts an id may have, a pattern cannot say: its reader has another Unicode table.
    public static readonly TextForm Id = new(
        "an id",
        "^[a-z0-9\u0080-\uFFFF]+(-[a-z0-9\u0080-\uFFFF]+)*$",
        ArticleId.MaxLength,
        static x => ArticleId.FindFault(x) is { } fault ? "an id in kebab-case, and " + fault : null);

    public static readonly TextForm LanguageTag = TextForm.Of(
        "a BCP 47 language tag, such as hi or zh-Hant",
        "^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",
        Language.MaxLength,
        static x => Language.TryParse(x, out _));

    public static readonly TextForm Sha256 = TextForm.Of(
        "64 hexadecimal digits",
        "^[0-9A-Fa-f]{64}$",
        maxLength: null,
        IsSha256);

    public static readonly TextForm Version = TextForm.Of(
        "a version by Semantic Versioning, such as 1.0.0",
        "^" + SemanticVersion.Grammar + "$",
        SemanticVersion.MaxLength,
        SemanticVersion.IsValid);

    public static readonly TextForm WikidataId = TextForm.Of(
        "a Wikidata id, Q and digits",
        "^Q[1-9][0-9]*$",
        maxLength: null,
        static x => x.Length >= 2 && x[0] == 'Q' && x[1] != '0' && x.Skip(1).All(static c => c is >= '0' and <= '9'));

    private static bool IsSha256(string text)
    {
        bool valid = text.Length == 64;
        foreach (char c in text)
        {
            valid &= c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
        }

        return valid;
    }
}
