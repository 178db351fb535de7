using System;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>What a process writes to both streams, with LF: all of it once the process was waited for.</summary>
internal sealed class ProcessOutput
{
    private readonly StringBuilder _text = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _openStreams = 2;

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

    /// <summary>Waits until something has been written; <see langword="null"/> if the streams end before, or the time is over.</summary>
    public async Task<int?> Until(Func<string, int?> find, TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        while (true)
        {
            string text;
            Task changed;
            bool ended;
            lock (_text)
            {
                (text, changed, ended) = (_text.ToString(), _changed.Task, _openStreams == 0);
            }

            if (find(text) is { } found)
            {
                return found;
            }

            if (ended)
            {
                return null;
            }

            try
            {
                await changed.WaitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }
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
        TaskCompletionSource changed;
        lock (_text)
        {
            _text.Append(e.Data).Append(e.Data is null ? string.Empty : "\n");
            _openStreams -= e.Data is null ? 1 : 0;
            (changed, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }
}
