namespace NewsDataset.Metadata;

/// <summary>An article that a dataset had: what is left of it is why it is gone.</summary>
/// <param name="Id">Its id, or a former one.</param>
/// <param name="Since">The version of the dataset that no longer has it, or <see langword="null"/> if its file does not say.</param>
/// <param name="Because">Why it is gone, or <see langword="null"/> if its file does not say.</param>
/// <param name="Instead">The id of the article to use instead, or <see langword="null"/>.</param>
internal sealed record RetiredArticle(string Id, string? Since, string? Because, string? Instead)
{
    /// <summary>Says it in a sentence or two, to whoever asks for the article.</summary>
    /// <param name="insteadMember">The C# name of the article to use instead, where the reader writes C#.</param>
    public string Describe(string? insteadMember = null)
    {
        string since = Since is null ? string.Empty : " in " + Since;
        string because = Because is null ? string.Empty : ": " + Because.TrimEnd('\n', '.').Replace('\n', ' ');
        string instead = Instead is null ? string.Empty
            : insteadMember is null ? " Use '" + Instead + "' instead."
            : " Use '" + insteadMember + "' ('" + Instead + "') instead.";
        return "The article '" + Id + "' was retired" + since + because + "." + instead;
    }
}
