using System;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Composing;

/// <content>Single lines and paragraphs.</content>
internal sealed partial class ArticleComposer
{
    private string? _speakerName;

    public static string Headline(RandomStream random, LanguageMaterial language) =>
        Piece(random, language, static x => x.Expand(x._random.Pick(x._topic.Headlines)));

    public static string Kicker(RandomStream random, LanguageMaterial language) =>
        Piece(random, language, static x => x._text.Append(x._random.Pick(x._language.Chrome.Kickers)));

    public static string Standfirst(RandomStream random, LanguageMaterial language) =>
        Piece(random, language, static x => x.Expand(x._standfirst));

    public static string Byline(RandomStream random, LanguageMaterial language) =>
        Piece(random, language, static x => x.Expand(x._random.Pick(x._language.Chrome.Bylines)));

    public static string Dateline(RandomStream random, LanguageMaterial language) =>
        Piece(random, language, static x => x.Expand(x._random.Pick(x._language.Chrome.Published)));

    public static string Paragraph(RandomStream random, LanguageMaterial language) =>
        Piece(random, language, static x => x.WriteParagraph(0, x.NextSentence()));

    /// <summary>Writes what somebody said.</summary>
    /// <param name="random">What decides the rest.</param>
    /// <param name="language">The language.</param>
    /// <param name="speaker">Who said it, or <see langword="null"/> for anybody.</param>
    /// <param name="isWoman">Whether that is a woman, where words agree with it; <see langword="null"/> for anybody.</param>
    public static string Quote(RandomStream random, LanguageMaterial language, string? speaker, bool? isWoman) =>
        Piece(random, language, x =>
        {
            x._speakerName = speaker;
            if (isWoman is { } woman)
            {
                x._cast = x._cast.WithSpeaker(random, language, woman);
            }

            x._quote = x._quotes.Dequeue();
            x.Expand(x._random.Pick(x._language.FirstAttributions));
        });

    private static string Piece(RandomStream random, LanguageMaterial language, Action<ArticleComposer> write)
    {
        var composer = new ArticleComposer(random, language, new ArticleRequest { Suffix = string.Empty });
        write(composer);
        return composer._text.ToRaw();
    }
}
