#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>What somebody did for an article.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<ContributorRole>))]
#endif
public enum ContributorRole
{
    /// <summary>Wrote it. schema.org: <c>author</c>.</summary>
    Author = 0,

    /// <summary>Edited it. schema.org: <c>editor</c>.</summary>
    Editor,

    /// <summary>Took its pictures.</summary>
    Photographer,

    /// <summary>Translated it. schema.org: <c>translator</c>.</summary>
    Translator,

    /// <summary>Is a news agency whose report it uses. ninjs: <c>infosources</c>.</summary>
    Agency,
}
