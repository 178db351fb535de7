using NewsDataset.Diagnostics;

namespace NewsDataset.Reading;

/// <summary>Checks that a file is the UTF-8 text that it should be, before anything else looks at it.</summary>
internal static class TextCheck
{
    /// <summary>Reports the first NUL and the first wrong byte.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <param name="replacementCharacters">Whether U+FFFD may be a character of the text.</param>
    /// <returns><see langword="true"/> if there is neither.</returns>
    public static bool IsReadable(string text, DiagnosticSink sink, bool replacementCharacters = false)
    {
        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            sink.Report(DiagnosticRules.NulCharacter, nul, 1);
        }

        // A decoder puts U+FFFD where a byte is wrong, so the two cannot be told apart.
        int replacement = replacementCharacters ? -1 : text.IndexOf('\uFFFD');
        if (replacement >= 0)
        {
            sink.Report(DiagnosticRules.InvalidUtf8, replacement, 1);
        }

        return nul < 0 && replacement < 0;
    }
}
