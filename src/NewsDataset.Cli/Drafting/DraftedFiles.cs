using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using NewsDataset.Cli.Commands;
using NewsDataset.Cli.Input;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Drafting;

/// <summary>Gives drafts their ids and files.</summary>
internal sealed class DraftedFiles(DatasetFolder folder, DraftOptions options, CancellationToken cancellation)
{
    private readonly ArticleIds _ids = new(folder, cancellation);

    /// <summary>Names drafts, each by another id than the dataset's articles have.</summary>
    /// <exception cref="ToolException">A file is there already, and may not be written over.</exception>
    public List<DraftedFile> Name(IEnumerable<ArticleDraft> drafts)
    {
        var files = new List<DraftedFile>();
        foreach (ArticleDraft draft in drafts)
        {
            string id = options.Id
                ?? DraftId.Of(draft.Headline ?? string.Empty)
                ?? DraftId.Of(Path.GetFileNameWithoutExtension(draft.Raw.Path))
                ?? "article";
            files.Add(options.Id is null ? NameFreely(draft, id) : NameAs(draft, id));
        }

        return files;
    }

    private DraftedFile NameAs(ArticleDraft draft, string id)
    {
        if (_ids.FileOf(id) is { } there)
        {
            return Replace(draft, ArticleFileReader.IdOf(there), there);
        }

        return _ids.FindFault(id) is { } fault ? throw new ToolException(fault) : new DraftedFile(draft, id, PathOf(id));
    }

    // An article with the same headline is another one, unless its text is the same.
    private DraftedFile NameFreely(ArticleDraft draft, string words)
    {
        for (int number = 1; ; number++)
        {
            string id = number == 1 ? words : words + "-" + number.ToString(CultureInfo.InvariantCulture);
            if (_ids.FileOf(id) is { } there && IsOf(there, draft.Raw.Sha256))
            {
                return Replace(draft, ArticleFileReader.IdOf(there), there);
            }

            if (_ids.FindFault(id) is null)
            {
                return new DraftedFile(draft, id, PathOf(id));
            }
        }
    }

    private DraftedFile Replace(ArticleDraft draft, string id, string path) =>
        options.Force ? new DraftedFile(draft, id, path) : throw ForceOption.Refuse(folder.Show(path));

    private bool IsOf(string path, string rawSha256) => FolderFiles.ReadArticle(path, folder.Show).File?.Metadata.RawSha256 == rawSha256;

    private string PathOf(string id) => Path.Combine(folder.FullPath, id + ArticleFileReader.Extension);
}

/// <summary>A draft with its place.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Path">The article file.</param>
internal sealed record DraftedFile(ArticleDraft Draft, string Id, string Path);
