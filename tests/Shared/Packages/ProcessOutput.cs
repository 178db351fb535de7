using System.Diagnostics;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>What a process writes to both streams, with LF: all of it once the process was waited for.</summary>
internal sealed class ProcessOutput
{
    private readonly StringBuilder _text = new();

    private ProcessOutput()
    {
    }

    /// <summary>Begins to read.</summary>
    public static ProcessOutput Of(Process process)
    {
        var output = new ProcessOutput();
        process.OutputDataReceived += output.Append;
        process.ErrorDataReceived += output.Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return output;
    }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }

    private void Append(object sender, DataReceivedEventArgs e)
    {
        lock (_text)
        {
            _text.Append(e.Data).Append(e.Data is null ? string.Empty : "\n");
        }
    }
}
