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
    public static int CountRuns(string pdb, IEnumerable<string> sentences)
    {
        HashSet<string> runs = [.. sentences.SelectMany(static x => Enumerable.Range(0, x.Length - RunLength + 1).Select(y => x.Substring(y, RunLength)))];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        int found = 0;
        foreach (string text in Texts(pdb))
        {
            for (int i = 0; i + RunLength <= text.Length; i++)
            {
                found += lookup.Contains(text.AsSpan(i, RunLength)) ? 1 : 0;
            }
        }

        return found;
    }

    private static IEnumerable<string> Texts(string pdb)
    {
        byte[] bytes = File.ReadAllBytes(pdb);
        yield return Encoding.UTF8.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes.AsSpan(1));

        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        MetadataReader reader = provider.GetMetadataReader();
        foreach (CustomDebugInformationHandle handle in reader.CustomDebugInformation)
        {
            CustomDebugInformation information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) == EmbeddedSource)
            {
                yield return Source(reader.GetBlobBytes(information.Value));
            }
        }
    }

    // The size of what follows once it is unpacked, or zero where it is not packed.
    private static string Source(byte[] blob)
    {
        var content = new MemoryStream(blob, sizeof(int), blob.Length - sizeof(int));
        using Stream stream = BitConverter.ToInt32(blob) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd();
    }
}
