namespace NewsDataset.Cli;

/// <summary>What the tool ends with; docs/cli.md has the table.</summary>
internal static class ExitCode
{
    /// <summary>Done. Of what was checked, nothing is worse than a warning.</summary>
    public const int Success = 0;

    /// <summary>The dataset has errors.</summary>
    public const int Errors = 1;

    /// <summary>It could not be run as it was asked for: a wrong option, no such folder, no permission.</summary>
    public const int Usage = 2;

    /// <summary>A mistake of the tool itself.</summary>
    public const int InternalError = 3;

    /// <summary>Ctrl-C, as shells number it.</summary>
    public const int Cancelled = 130;
}
