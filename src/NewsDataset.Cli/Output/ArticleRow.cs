using System.Globalization;
using System.Text.Json;
using NewsDataset.Cli.Input;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Output;

/// <summary>What a list says of an article; its text is not held.</summary>
internal sealed record ArticleRow(string Id, string Language, string? Headline, string? Publisher, DateMention? Published, string? Story, string File)
{
    private const string Day = "yyyy-MM-dd";

    public ArticleRow(StreamedArticle streamed)
        : this(
            streamed.Article.Id,
            streamed.Article.Language.Tag,
            streamed.Article.Headline,
            streamed.Article.Publisher,
            streamed.Article.Published,
            streamed.Article.Story,
            streamed.ShownPath)
    {
    }

    /// <summary>Gets the day and time of publication as far as the text goes, by the Gregorian calendar where it is known.</summary>
    public string PublishedText => Published switch
    {
        null or { Value: null } => string.Empty,
        { Calendar: not DateCalendar.Gregorian, Gregorian: { } day } => day.ToString(Day, CultureInfo.InvariantCulture),
        _ => Published.ToString(),
    };

    /// <summary>Writes one JSON object; docs/cli.md says what is in it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("language", Language);
        json.WriteString("headline", Headline);
        json.WriteString("publisher", Publisher);
        if (Published is { Value: not null })
        {
            json.WriteStartObject("published");
            json.WriteString("value", Published.Value);
            json.WriteString("precision", Published.Precision.ToString().ToLowerInvariant());
            json.WriteString("calendar", Vocabularies.Calendars.WordFor(Published.Calendar));
            json.WriteString("gregorian", Published is { Precision: >= DatePrecision.Day, Gregorian: { } day } ? day.ToString(Day, CultureInfo.InvariantCulture) : null);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("published");
        }

        json.WriteString("story", Story);
        json.WriteString("file", File);
        json.WriteEndObject();
    }
}
