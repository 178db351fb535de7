using System.Collections.Generic;

namespace NewsDataset.Corpus.Composing;

/// <summary>A made-up person, place or organization.</summary>
/// <param name="Id">Its id, from its English name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Names">Its names, in the order of the languages; with <c>{0}</c> for the town, where it has one.</param>
/// <param name="Town">The town that its name names.</param>
/// <param name="IsWoman">Whether it is a woman.</param>
internal sealed record CorpusEntity(string Id, EntityType Type, IReadOnlyList<string> Names, CorpusEntity? Town = null, bool IsWoman = false)
{
    public string NameIn(int language) =>
        Town is null ? Names[language] : Names[language].Replace("{0}", Town.Names[language], System.StringComparison.Ordinal);

    /// <summary>Returns what a person is called once introduced.</summary>
    public string ShortNameIn(int language) => Names[language][(Names[language].LastIndexOf(' ') + 1)..];
}
