using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsDataset.Tests;

public sealed class JsonExamples
{
    // begin json
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static string Write(Article article) => JsonSerializer.Serialize(article, Readable);
    // end

    [Fact]
    public void Json_has_the_text_once_and_in_its_own_script()
    {
        string json = Write(News.NextTimeInMoscow);

        Assert.Equal(News.NextTimeInMoscow.Raw, JsonDocument.Parse(json).RootElement.GetProperty("Raw").GetString());
        Assert.Contains("मॉस्को", json, System.StringComparison.Ordinal);
        Assert.Contains("\"Kind\": \"Headline\"", json, System.StringComparison.Ordinal);
    }
}
