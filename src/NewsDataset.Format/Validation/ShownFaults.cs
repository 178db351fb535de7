using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Diagnostics;

namespace NewsDataset.Validation;

/// <summary>Describes as many faults of a file as are shown, and says how many more there are.</summary>
internal static class ShownFaults
{
    /// <summary>Returns the diagnostics of a file's faults.</summary>
    /// <param name="path">The file.</param>
    /// <param name="faults">The faults, in the order of the file.</param>
    /// <param name="describe">Describes one that is shown: to look for near names takes its time.</param>
    public static IEnumerable<FileDiagnostic> Of<T>(string path, IReadOnlyCollection<T> faults, Func<T, FileDiagnostic> describe)
    {
        foreach (T fault in faults.Take(DiagnosticSink.MaxDiagnostics))
        {
            yield return describe(fault);
        }

        if (faults.Count > DiagnosticSink.MaxDiagnostics)
        {
            yield return new FileDiagnostic(
                DiagnosticRules.TooManyErrors,
                FileLocation.StartOf(path),
                (faults.Count - DiagnosticSink.MaxDiagnostics).ToString(CultureInfo.InvariantCulture));
        }
    }
}
