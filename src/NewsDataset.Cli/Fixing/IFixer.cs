namespace NewsDataset.Cli.Fixing;

/// <summary>Mends one thing in a dataset's files that needs nobody's judgement. It changes the characters that it must, and no others.</summary>
internal interface IFixer
{
    /// <summary>Mends a file, or says what somebody has to.</summary>
    /// <param name="file">The file, as the fixers before have left it.</param>
    /// <param name="scope">What it belongs to.</param>
    void Fix(FixableFile file, FixScope scope);
}
