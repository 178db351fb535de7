#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>How a quotation stands in its sentence.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<QuoteKind>))]
#endif
public enum QuoteKind
{
    /// <summary>A whole utterance.</summary>
    Direct = 0,

    /// <summary>A fragment of the speaker's words within the reporter's own sentence.</summary>
    Partial,

    /// <summary>The translation of another quotation that stands beside it.</summary>
    Translation,
}
