namespace NewsDataset.Diagnostics;

/// <summary>How bad it is that a rule is broken.</summary>
internal enum RuleSeverity
{
    /// <summary>A hint, said of C# alone: nothing in an article file deserves less than a warning.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Must be mended.</summary>
    Error,
}
