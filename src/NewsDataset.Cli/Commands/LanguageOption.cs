using System.CommandLine;

namespace NewsDataset.Cli.Commands;

/// <summary><c>--language</c>, a BCP 47 tag.</summary>
internal sealed class LanguageOption : Option<string?>
{
    public LanguageOption(string description)
        : base("--language")
    {
        Description = description;
        HelpName = "TAG";
        Validators.Add(static x =>
        {
            if (x.Tokens is [{ Value: var tag }] && !NewsDataset.Language.TryParse(tag, out _))
            {
                x.AddError($"'{tag}' is not a BCP 47 language tag, such as hi or zh-Hant.");
            }
        });
    }

    /// <summary>Returns the tag as the standard writes it, or <see langword="null"/> if none was given.</summary>
    public static string? Normalize(string? tag) => tag is null ? null : NewsDataset.Language.Parse(tag).Tag;
}
