using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using DiffEngine;
#if VERIFY
using VerifyTests;
using VerifyXunit;
#else
using Xunit.Sdk;
#endif

namespace NewsDataset.Tests;

/// <summary>
/// Compares text with the file that holds what it should be, in Verify's own convention: <c>Class.Method_name=value.verified.txt</c>
/// beside the test, UTF-8 without a byte order mark, LF, no final newline; <c>.received.txt</c> beside it where they differ.
/// </summary>
/// <remarks>
/// A mismatch shows what differs, and opens a diff tool where the machine has one and is no build server. With <c>SNAPSHOTS=accept</c> in the
/// environment what the tests got becomes what it should be; read it before you commit it.
/// </remarks>
internal static class Snapshot
{
    public const string VerifiedEnd = ".verified.txt";

    private const string ReceivedEnd = ".received.txt";
    private const string Switch = "SNAPSHOTS";
    private const string Accept = "accept";

    private static readonly ConcurrentDictionary<string, bool> UsedFiles = new(StringComparer.Ordinal);

    /// <summary>Gets the files of verified text that tests of this process have asked for.</summary>
    public static ICollection<string> Used => UsedFiles.Keys;

    /// <summary>Compares.</summary>
    /// <param name="text">What the test got.</param>
    /// <param name="parameters">What tells the cases of one method apart, as <c>name=value</c>.</param>
    /// <param name="file">The test's file; the class has its name up to the first dot.</param>
    /// <param name="method">The test's method.</param>
    public static async Task Verify(string text, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string className = Path.GetFileName(file).Split('.')[0];
        string name = className + "." + method + (parameters is null ? string.Empty : "_" + parameters);
        string verifiedFile = Path.Combine(Path.GetDirectoryName(file)!, name + VerifiedEnd);
        UsedFiles.TryAdd(Path.GetFullPath(verifiedFile), true);
#if VERIFY
        var settings = new VerifySettings();
        settings.UseDirectory(Path.GetDirectoryName(file)!);
        settings.UseTypeName(className);
        settings.UseMethodName(method);
        if (parameters is not null)
        {
            settings.UseTextForParameters(parameters);
        }

        await Verifier.Verify(text, settings, file);
#else
        bool accept = Environment.GetEnvironmentVariable(Switch) == Accept && !BuildServerDetector.Detected;
        await Compare(Lines(text), verifiedFile, accept, openTool: true);
#endif
    }

    /// <summary>Finds files of verified text that no test has asked for: of tests that are gone, or cases of them.</summary>
    /// <param name="folder">Where to look; folders of build output in it are left out.</param>
    /// <param name="used">The files that tests have asked for.</param>
    public static IReadOnlyList<string> FindOrphans(string folder, IEnumerable<string> used)
    {
        var orphans = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*" + VerifiedEnd, SearchOption.AllDirectories))
        {
            string inner = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!inner.StartsWith("bin/", StringComparison.Ordinal) && !inner.StartsWith("obj/", StringComparison.Ordinal))
            {
                orphans.Add(Path.GetFullPath(file));
            }
        }

        orphans.ExceptWith(used);
        return [.. orphans];
    }

#if !VERIFY
    /// <summary>Compares a text with a file.</summary>
    /// <param name="received">The text.</param>
    /// <param name="verifiedFile">The file.</param>
    /// <param name="accept">Whether to write the text into the file where they differ.</param>
    /// <param name="openTool">Whether to show a difference in a diff tool.</param>
    /// <exception cref="XunitException">They differ, and the difference was not to be accepted.</exception>
    internal static async Task Compare(string received, string verifiedFile, bool accept, bool openTool)
    {
        string receivedFile = verifiedFile[..^VerifiedEnd.Length] + ReceivedEnd;
        string? verified = File.Exists(verifiedFile) ? Lines(await File.ReadAllTextAsync(verifiedFile)) : null;
        if (accept && verified != received)
        {
            await Write(verifiedFile, received);
            verified = received;
        }

        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        await Write(receivedFile, received);
        if (verified is not null && openTool)
        {
            // Does nothing on a build server, and where no diff tool is installed.
            await DiffRunner.LaunchAsync(receivedFile, verifiedFile);
        }

        throw new XunitException(Describe(received, verified, receivedFile, verifiedFile));
    }

    private static string Describe(string received, string? verified, string receivedFile, string verifiedFile)
    {
        string difference = verified is null
            ? $"There is no '{verifiedFile}' yet."
            : $"{Path.GetFileName(verifiedFile)} says otherwise (- it, + this test):\n\n{SnapshotDiff.Write(verified, received, SnapshotDiff.HasColors)}";
        return $"{difference}\n\nTo accept this one: mv '{receivedFile}' '{verifiedFile}'\nTo accept all: {Switch}={Accept} dotnet test";
    }

    private static Task Write(string file, string text) => File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
#endif
}

#if VERIFY
internal static class VerifyConventions
{
    [ModuleInitializer]
    internal static void Initialize() => VerifierSettings.UseUtf8NoBom();
}
#endif
