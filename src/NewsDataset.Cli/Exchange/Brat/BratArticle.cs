using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Validation;
using NewsDataset.Writing;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>The files of one article in a brat folder.</summary>
/// <param name="Name">The article's path in the folder, without an extension.</param>
/// <param name="ShownName">The same, as messages name it.</param>
/// <param name="Raw">The text.</param>
/// <param name="Annotations">The annotations.</param>
/// <param name="FrontMatter">The front matter, without the lines around it.</param>
internal sealed record BratArticle(string Name, string ShownName, string Raw, string Annotations, string FrontMatter)
{
    private const string Delimiter = "---\n";

    /// <summary>Makes an article file, which reads without an error and has just this text.</summary>
    /// <param name="entities">The dataset's entities.</param>
    /// <param name="check">Knows what one article cannot.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <returns>The file's characters, or <see langword="null"/> if something is wrong.</returns>
    public string? ToArticleFile(NamedEntities entities, DatasetCheck check, ICollection<BratFault> faults)
    {
        var found = new List<BratFault>();
        string file = ShownName + BratFormat.AnnotationExtension;
        string head = Delimiter + FrontMatter + (FrontMatter.Length == 0 || FrontMatter.EndsWith('\n') ? string.Empty : "\n") + Delimiter;
        bool blankLineParagraphs = ArticleFileReader.Read(Name, head).Metadata.Options.BlankLineParagraphs;

        BratDocument document = BratDocument.Read(file, Annotations, found);
        BratOverlay overlay = BratOverlay.Make(file, document, Raw, blankLineParagraphs, found);
        IReadOnlyDictionary<string, string> attributes = BratSpanAttributes.Gather(file, document, entities, found);

        string? article = null;
        if (found.Count == 0)
        {
            article = head + OverlayWriter.Write(Raw, overlay.Fences, [.. overlay.Spans.Select((x, i) => new LabelledRange(x.Range, attributes[x.Source.Id], i))]);
            Check(article, overlay, check, found);
        }

        foreach (BratFault fault in found.OrderBy(static x => x.File, StringComparer.Ordinal).ThenBy(static x => x.Line).ThenBy(static x => x.Column))
        {
            faults.Add(fault);
        }

        return found.Count == 0 ? article : null;
    }

    /// <summary>Finds what the compiler would find in the article file, and where it comes from.</summary>
    private void Check(string article, BratOverlay overlay, DatasetCheck check, List<BratFault> found)
    {
        ArticleFile read = ArticleFileReader.Read(Name + ArticleFileReader.Extension, article);
        IEnumerable<FileDiagnostic> errors = read.Diagnostics.Concat(check.Check(read.References, read.Story, read.NeedsLanguage))
            .Where(static x => x.IsError);
        foreach (FileDiagnostic error in errors)
        {
            found.Add(Locate(error, read, overlay));
        }

        if (found.Count == 0 && !string.Equals(read.Text.Raw, Raw, StringComparison.Ordinal))
        {
            found.Add(new BratFault(ShownName + BratFormat.TextExtension, 1, 1, "No article file can hold this text: its lines do not end as 'raw: { newline: … }' in the front matter says."));
        }
    }

    private BratFault Locate(FileDiagnostic error, ArticleFile read, BratOverlay overlay)
    {
        // The innermost span that holds the place; they come in the order in which they were written.
        int span = -1;
        for (int i = 0; i < read.Text.Spans.Count && i < overlay.Spans.Count; i++)
        {
            int start = read.Text.Spans[i].SourceStart;
            int end = read.Text.Spans[i].Attributes.SourceStart + read.Text.Spans[i].Attributes.SourceLength;
            span = start <= error.Location.Start && error.Location.Start < end ? i : span;
        }

        if (span >= 0)
        {
            BratPlace place = overlay.Spans[span].Source.Place;
            return new BratFault(ShownName + BratFormat.AnnotationExtension, place.Line, place.Column, error.Message, error.Rule.Id);
        }

        // Of the front matter the first line has gone; what is wrong with the whole file is said there as well.
        return new BratFault(ShownName + BratFormat.FrontMatterExtension, Math.Max(error.Location.Line, 1), error.Location.Column + 1, error.Message, error.Rule.Id);
    }
}
