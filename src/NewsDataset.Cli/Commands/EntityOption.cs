using System.CommandLine;
using System.Linq;
using NewsDataset.Cli.Input;
using NewsDataset.Reading;
using NewsDataset.Suggestions;

namespace NewsDataset.Cli.Commands;

/// <summary>An option that names an entity of the dataset, or several, with or without the <c>@</c> of the article files.</summary>
internal sealed class EntityOption : Option<string[]>
{
    public EntityOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "ENTITY";
    }

    /// <summary>Returns the entities that were named.</summary>
    /// <exception cref="ToolException">The dataset does not know one.</exception>
    public Entity[] Read(ParseResult parsed, ArticleStream stream) => [.. (parsed.GetValue(this) ?? []).Select(x => Find(x.TrimStart('@'), stream))];

    private static Entity Find(string id, ArticleStream stream) =>
        stream.Catalog.Find(id) ?? throw new ToolException($"There is no entity '{id}' in " + Where(stream.Shared) + "." + NearestName.Suggest(id, stream.Catalog.Entities.Select(static x => x.Id)));

    private static string Where(FolderFiles shared) => shared switch
    {
        { Entities: { IsReadable: true } file } => file.Path,
        { EntitiesKnown: false } => EntitiesFile.FileName + ", which cannot be read",
        _ => EntitiesFile.FileName + ", which was not found",
    };
}
