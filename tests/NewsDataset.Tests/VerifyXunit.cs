#if !VERIFY
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyXunit;

/// <summary>Stands for Verify.Xunit where that is not installed: as much of it as docs/snapshots.md shows, done by the tests' own snapshots.</summary>
internal static class Verifier
{
    public static SettingsTask Verify(string target, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        new(parameters => NewsDataset.Tests.Snapshot.Verify(target, parameters, file, method));
}

/// <summary>What <see cref="Verifier.Verify"/> returns: settings first, then the comparison, once it is awaited.</summary>
internal sealed class SettingsTask(Func<string?, Task> compare)
{
    private string? _parameters;

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    public SettingsTask UseTextForParameters(string parameters)
    {
        _parameters = parameters;
        return this;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    private Task ToTask() => compare(_parameters);
}
#endif
