namespace NewsDataset.Diagnostics;

/// <summary>A place in a file, in all the units that somebody asks for.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">The index of the first character, in UTF-16 code units.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <param name="Line">The line of the first character, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="EndLine">The line of the end, from 0.</param>
/// <param name="EndColumn">Its column, from 0.</param>
internal sealed record FileLocation(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Returns where a file begins: the place of what concerns all of it.</summary>
    public static FileLocation StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);
}
