using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Cli.Drafting.Languages;
using NewsDataset.Cli.Drafting.Rules;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;
using NewsDataset.Writing;

namespace NewsDataset.Cli.Drafting;

/// <summary>A first annotation of a raw text: what is plain in it.</summary>
/// <param name="Raw">The text.</param>
/// <param name="Language">Its language, or <see langword="null"/> if it is left to the dataset.</param>
/// <param name="Fences">Its fences.</param>
/// <param name="Spans">Its spans.</param>
/// <param name="Headline">The headline, or <see langword="null"/> if none is plain.</param>
internal sealed record ArticleDraft(RawText Raw, string? Language, IReadOnlyList<FencedLines> Fences, IReadOnlyList<LabelledRange> Spans, string? Headline)
{
    private const string Undetermined = "und";

    /// <summary>Gets the number of mentions.</summary>
    public int Mentions => Spans.Count(static x => x.Attributes.StartsWith('@'));

    /// <summary>Gets the words for the kinds of blocks that have a fence, each once.</summary>
    public IEnumerable<string> Kinds => Fences.Select(static x => Overlay.Vocabularies.BlockKinds.WordFor(x.Kind)).Distinct(StringComparer.Ordinal);

    /// <summary>Labels a text.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="language">Its language, or <see langword="null"/> to tell it by the text.</param>
    /// <param name="datasetLanguage">The language of articles that say none, or <see langword="null"/>.</param>
    /// <param name="entities">The entities that the dataset knows.</param>
    public static ArticleDraft Of(RawText raw, string? language, string? datasetLanguage, IReadOnlyCollection<Entity> entities)
    {
        string? tag = language ?? LanguageGuess.Of(raw.Text);
        var text = new DraftText(raw.Text, tag ?? datasetLanguage ?? Undetermined);
        var labels = new DraftLabels(text);
        IDraftRule[] rules = [new ImageRule(), new TagsRule(), new EndRule(), new ChromeRule(), new HeadlineRule(), new MentionRule(entities)];
        foreach (IDraftRule rule in rules)
        {
            rule.Apply(text, labels);
        }

        IReadOnlyList<FencedLines> fences = labels.ToFences();
        int headline = fences.Where(static x => x.Kind == BlockKind.Headline).Select(static x => x.First).DefaultIfEmpty(-1).First();
        return new ArticleDraft(
            raw,
            tag ?? (datasetLanguage is null ? Undetermined : null),
            fences,
            labels.ToSpans(),
            headline < 0 ? null : text.Trimmed(headline).ToString());
    }

    /// <summary>Returns the article file, which peels back to the text.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="rawFile">The raw text's file as the front matter names it, or <see langword="null"/>.</param>
    /// <exception cref="InvalidOperationException">It would not peel back to the text, which is a mistake of a rule.</exception>
    public string ToFile(string id, string? rawFile)
    {
        string file = FrontMatter(rawFile) + OverlayWriter.Write(Raw.Text, Fences, Spans);
        ArticleFile read = ArticleFileReader.Read(id + ArticleFileReader.Extension, file);
        if (read.Diagnostics.FirstOrDefault(static x => x.IsError) is { } error)
        {
            throw new InvalidOperationException($"the draft of '{Raw.ShownPath}' has an error: {error.ToPublic()}");
        }

        return string.Equals(read.Text.Raw, Raw.Text, StringComparison.Ordinal)
            ? file
            : throw new InvalidOperationException($"the draft of '{Raw.ShownPath}' does not peel back to it.");
    }

    private string FrontMatter(string? rawFile)
    {
        var yaml = new StringBuilder("---\n");
        if (Language is not null)
        {
            yaml.Append("language: ").Append(Language).Append('\n');
        }

        yaml.Append("raw: { ");
        if (rawFile is not null)
        {
            yaml.Append("file: ").Append(YamlText.Of(rawFile)).Append(", ");
        }

        yaml.Append("sha256: ").Append(Raw.Sha256);
        if (Raw.CarriageReturns)
        {
            yaml.Append(", newline: crlf");
        }

        if (Raw.ReplacementCharacters)
        {
            yaml.Append(", replacement-characters: true");
        }

        return yaml.Append(" }\n---\n").ToString();
    }
}
