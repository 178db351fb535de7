using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Fixing;

/// <summary>Finds where a character of the raw text stands in an article file.</summary>
internal static class SourcePosition
{
    /// <summary>Returns the place in the file.</summary>
    /// <param name="peeled">The text and its labels.</param>
    /// <param name="file">The file.</param>
    /// <param name="rawIndex">The index in the raw text.</param>
    public static int Of(PeeledText peeled, string file, int rawIndex)
    {
        if (peeled.Blocks.Count == 0)
        {
            return file.Length;
        }

        // Of what stands between blocks, the end of the block before.
        PeeledBlock block = peeled.Blocks.LastOrDefault(x => x.Range.Start <= rawIndex, peeled.Blocks[0]);
        IEnumerable<PeeledSpan> spans = peeled.Spans.Where(x => block.Range.Contains(x.Range));
        HashSet<int> opening = [.. spans.Select(static x => x.SourceStart)];

        // The bracket that closes a span stands before its attributes.
        var closing = spans.ToDictionary(static x => x.Attributes.SourceStart - 1, static x => x.Attributes.SourceStart + x.Attributes.SourceLength);
        int position = block.SourceStart;
        int index = block.Range.Start;
        while (position < file.Length && index < rawIndex && index < block.Range.End)
        {
            if (closing.TryGetValue(position, out int behind))
            {
                position = behind;
            }
            else if (opening.Contains(position))
            {
                position++;
            }
            else
            {
                bool isEscape = file[position] == '\\' && position + 1 < file.Length && file[position + 1] is '[' or ']' or '{' or '}' or '\\' or ':';
                position += isEscape ? 2 : 1;
                index++;
            }
        }

        while (opening.Contains(position))
        {
            position++;
        }

        return position;
    }
}
