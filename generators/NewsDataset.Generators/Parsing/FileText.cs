using System;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Generators.Parsing;

/// <summary>Reads the text of an additional file.</summary>
internal static class FileText
{
    private const int Utf8CodePage = 65001;
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a file's characters.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its characters. They begin with a byte order mark only where the file begins with two.</param>
    /// <param name="fault">Why there are none.</param>
    /// <param name="cancellation">Says that nobody wants them any more.</param>
    public static bool TryRead(AdditionalText file, out string text, out string fault, CancellationToken cancellation)
    {
        text = string.Empty;
        fault = string.Empty;
        SourceText? source;
        try
        {
            source = file.GetText(cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A compiler says null and has an error of its own; an editor or a build of another make may not.
            fault = e.Message.TrimEnd('.');
            return false;
        }

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
        if (text.Length > 0 && text[0] == ByteOrderMark)
        {
            // The compiler has dropped one, and whoever reads the text drops one; a second is a character of it.
            text = ByteOrderMark + text;
        }

        return true;
    }
}
