using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace NewsDataset.Cli;

/// <summary>Shows how far something is that takes more than a second, where somebody looks.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Does some work, which says when it has done one more.</summary>
    /// <param name="console">Where it is shown.</param>
    /// <param name="what">What is done, for people.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="work">The work; what it is given may be called from several threads.</param>
    public static T Run<T>(ToolConsole console, string what, int total, Func<Action, T> work)
    {
        if (console.Progress is not { } terminal)
        {
            return work(static () => { });
        }

        int done = 0;
        Task<T> task = Task.Run(() => work(() => Interlocked.Increment(ref done)));
        if (!Finishes(task, Patience))
        {
            terminal.Progress().AutoClear(true).Start(context =>
            {
                ProgressTask shown = context.AddTask(Markup.Escape(what), maxValue: total);
                while (!Finishes(task, Interval))
                {
                    shown.Value = Volatile.Read(ref done);
                }
            });
        }

        return task.GetAwaiter().GetResult();
    }

    // Without the exception, which the caller is to get as it was thrown.
    private static bool Finishes(Task task, TimeSpan time) => Task.WaitAny([task], time) == 0;
}
