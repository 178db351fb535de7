using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Generators.Parsing;

/// <summary>Reads the text of an additional file.</summary>
internal static class FileText
{
    private const int Utf8CodePage = 65001;

    /// <summary>Reads a file's characters.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its characters, without a byte order mark.</param>
    /// <param name="fault">Why there are none.</param>
    /// <param name="cancellation">Says that nobody wants them any more.</param>
    public static bool TryRead(AdditionalText file, out string text, out string fault, CancellationToken cancellation)
    {
        text = string.Empty;
        fault = string.Empty;
        SourceText? source = file.GetText(cancellation);
        if (source is null)
        {
            fault = "it is binary, or it has vanished";
            return false;
        }

        // Where bytes are not UTF-8, Roslyn falls back to the machine's own code page on Windows and reads other letters.
        if (source.Encoding is { } encoding && encoding.CodePage != Utf8CodePage && encoding.CodePage != Encoding.ASCII.CodePage)
        {
            fault = "it is in the encoding " + encoding.WebName;
            return false;
        }

        text = source.ToString();
        return true;
    }
}
