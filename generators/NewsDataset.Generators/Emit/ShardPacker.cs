using System.Linq;
using NewsDataset.Files;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;

namespace NewsDataset.Generators.Emit;

/// <summary>Packs the metadata of a shard's articles.</summary>
internal static class ShardPacker
{
    public static ShardMetadata Pack(Shard shard, ProjectOptions options) =>
        new(shard, PackedWriter.WriteShard(shard.Articles.Select(x => (ResourceName(x, options), x.Metadata)).ToArray()));

    public static ShardLiteral Encode(ShardMetadata shard, bool deflate) =>
        new(shard.Shard, PackedLiteral.Encode(shard.Metadata.Bytes, deflate));

    /// <summary>Returns the name of the embedded resource that holds an article's text: the build targets give it the same.</summary>
    public static string ResourceName(ParsedArticle article, ProjectOptions options) => NormalizedPath.Relative(options.Folder, article.Key.Path);
}
