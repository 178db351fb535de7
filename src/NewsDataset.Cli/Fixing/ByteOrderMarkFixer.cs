namespace NewsDataset.Cli.Fixing;

/// <summary>Removes the mark that some editors put before a file's text.</summary>
internal sealed class ByteOrderMarkFixer : IFixer
{
    public void Fix(FixableFile file, FixScope scope)
    {
        if (file.Text.StartsWith('\uFEFF'))
        {
            file.ReplaceAll(file.Text[1..], "byte order mark removed");
        }
    }
}
