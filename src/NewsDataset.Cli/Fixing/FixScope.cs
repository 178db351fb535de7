using System;
using System.Collections.Generic;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Fixing;

/// <summary>What the files that are mended belong to, and what may be done to them.</summary>
/// <param name="Ids">The ids of the dataset's articles.</param>
/// <param name="RawFolder">The folder from which articles name their raw texts.</param>
/// <param name="Show">Returns how messages name a file.</param>
/// <param name="Locked">What the lock says of articles, by their ids.</param>
/// <param name="AcceptRaw">Whether the texts of the articles are right where they are not those that were hashed.</param>
internal sealed record FixScope(IReadOnlySet<string> Ids, string RawFolder, Func<string, string> Show, IReadOnlyDictionary<string, LockedItem> Locked, bool AcceptRaw);
