using System;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Layout;

/// <summary>Reads what a dataset's files besides its articles say.</summary>
internal static class YamlFiles
{
    /// <summary>Reads a file, or says why it cannot be read.</summary>
    public static T? Read<T>(YamlText file, Func<string, string, T> read, out FileDiagnostic? fault)
        where T : class
    {
        FileLocation start = FileLocation.StartOf(file.FilePath);
        fault = null;
        if (file.Text is null)
        {
            fault = new FileDiagnostic(DiagnosticRules.UnreadableFile, start, file.FilePath, file.Fault!);
            return null;
        }

        try
        {
            return read(file.FilePath, file.Text);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A generator that throws loses all output, with a mere warning.
            fault = new FileDiagnostic(DiagnosticRules.InternalError, start, e.GetType().Name + ": " + e.Message);
            return null;
        }
    }
}
