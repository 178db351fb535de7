using System;

namespace NewsDataset.Overlay;

/// <summary>Where the front matter of an article file ends and its body begins.</summary>
/// <param name="FrontMatterStart">The index of the first character behind the opening <c>---</c> line.</param>
/// <param name="FrontMatterEnd">The index of the closing <c>---</c> line.</param>
/// <param name="BodyStart">The index of the first character of the body.</param>
internal readonly record struct FileLayout(int FrontMatterStart, int FrontMatterEnd, int BodyStart)
{
    /// <summary>Finds the parts of a file.</summary>
    /// <param name="file">The whole file, without a byte order mark.</param>
    /// <param name="layout">The parts, if both lines are there.</param>
    /// <param name="opened">Whether the first line is <c>---</c>.</param>
    public static bool TryFind(ReadOnlySpan<char> file, out FileLayout layout, out bool opened)
    {
        layout = default;
        opened = IsDelimiter(file, 0, out int next);
        if (!opened)
        {
            return false;
        }

        int start = next;
        while (next < file.Length)
        {
            int line = next;
            if (IsDelimiter(file, line, out next))
            {
                layout = new FileLayout(start, line, next);
                return true;
            }
        }

        return false;
    }

    private static bool IsDelimiter(ReadOnlySpan<char> file, int line, out int next)
    {
        int end = file.Slice(line).IndexOf('\n');
        end = end < 0 ? end : end + line;
        next = end < 0 ? file.Length : end + 1;
        end = end < 0 ? file.Length : end;

        if (end - line < 3 || file[line] != '-' || file[line + 1] != '-' || file[line + 2] != '-')
        {
            return false;
        }

        for (int i = line + 3; i < end; i++)
        {
            // A carriage return is part of the line end only as the last character of the line.
            if (file[i] is not (' ' or '\t') && !(file[i] == '\r' && i == end - 1 && end < file.Length))
            {
                return false;
            }
        }

        return true;
    }
}
