using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>What text stands in a PDB: in the file itself, and in the compressed sources it holds.</summary>
internal static class SymbolText
{
    private const int RunLength = 20;

    // Portable PDB specification, “Embedded Source (C# and VB compilers)”.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Counts the places where 20 characters of one of the sentences stand.</summary>
    /// <param name="pdb">The file.</param>
    /// <param name="sentences">What to look for.</param>
    /// <param name="sources">How many sources lie in the file, which are searched as well.</param>
    public static int CountRuns(string pdb, IEnumerable<string> sentences, out int sources)
    {
        HashSet<string> runs = [.. sentences.SelectMany(static x => Enumerable.Range(0, x.Length - RunLength + 1).Select(y => x.Substring(y, RunLength)))];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        byte[] bytes = File.ReadAllBytes(pdb);
        List<string> embedded = ReadSources(bytes);
        sources = embedded.Count;
        int found = 0;
        foreach (string text in AsText(bytes).Concat(embedded))
        {
            for (int i = 0; i + RunLength <= text.Length; i++)
            {
                found += lookup.Contains(text.AsSpan(i, RunLength)) ? 1 : 0;
            }
        }

        return found;
    }

    // Strings lie in it in either encoding, and may begin at an odd byte.
    private static IEnumerable<string> AsText(byte[] bytes) =>
        [Encoding.UTF8.GetString(bytes), Encoding.Unicode.GetString(bytes), Encoding.Unicode.GetString(bytes.AsSpan(1))];

    private static List<string> ReadSources(byte[] bytes)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        MetadataReader reader = provider.GetMetadataReader();
        return
        [
            .. reader.CustomDebugInformation
                .Select(x => reader.GetCustomDebugInformation(x))
                .Where(x => reader.GetGuid(x.Kind) == EmbeddedSource)
                .Select(x => Unpack(reader.GetBlobBytes(x.Value))),
        ];
    }

    // The size of what follows once it is unpacked, or zero where it is not packed.
    private static string Unpack(byte[] blob)
    {
        var content = new MemoryStream(blob, sizeof(int), blob.Length - sizeof(int));
        using Stream stream = BitConverter.ToInt32(blob) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd();
    }
}
