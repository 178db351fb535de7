namespace NewsDataset;

/// <summary>How bad a diagnostic is.</summary>
public enum ArticleDiagnosticSeverity
{
    /// <summary>Worth a look. The article is read as it stands.</summary>
    Warning = 0,

    /// <summary>Must be mended. The compiler does not accept the file.</summary>
    Error,
}
