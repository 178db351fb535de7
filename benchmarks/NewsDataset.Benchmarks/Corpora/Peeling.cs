using NewsDataset.Overlay;

namespace NewsDataset.Benchmarks.Corpora;

/// <summary>The one place that calls the reader of bodies.</summary>
internal static class Peeling
{
    /// <summary>Returns the index of a file's first character behind its front matter.</summary>
    public static int BodyStart(string file) => FileLayout.TryFind(file, out FileLayout layout, out _) ? layout.BodyStart : file.Length;

    /// <summary>Reads the text and its labels.</summary>
    public static PeeledText Read(string file, int bodyStart) => OverlayReader.Read(file, bodyStart, default);

    /// <summary>Reads the text alone.</summary>
    public static string ReadRaw(string file, int bodyStart) => OverlayReader.ReadRaw(file, bodyStart, default);
}
