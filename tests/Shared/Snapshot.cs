using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
#if VERIFY
using System.Text;
using VerifyTests;
using VerifyXunit;
#else
using System.Globalization;
using System.Text;
using Xunit.Sdk;
#endif

namespace NewsDataset.Tests;

/// <summary>
/// Compares text with the file that holds what it should be, in Verify's own convention: <c>Class.Method_name=value.verified.txt</c>
/// beside the test, UTF-8 without a byte order mark, LF, no final newline; <c>.received.txt</c> beside it where they differ.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares.</summary>
    /// <param name="text">What the test got.</param>
    /// <param name="parameters">What tells the cases of one method apart, as <c>name=value</c>.</param>
    /// <param name="file">The test's file; the class has its name up to the first dot.</param>
    /// <param name="method">The test's method.</param>
    public static async Task Verify(string text, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string className = Path.GetFileName(file).Split('.')[0];
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
        string stem = Path.Combine(Path.GetDirectoryName(file)!, className + "." + method + (parameters is null ? string.Empty : "_" + parameters));
        string verifiedFile = stem + ".verified.txt";
        string receivedFile = stem + ".received.txt";
        string received = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        string? verified = File.Exists(verifiedFile) ? (await File.ReadAllTextAsync(verifiedFile)).Replace("\r\n", "\n", StringComparison.Ordinal) : null;
        if (string.Equals(received, verified, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        await File.WriteAllTextAsync(receivedFile, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new XunitException(Describe(received, verified, receivedFile, verifiedFile));
#endif
    }

#if !VERIFY
    private static string Describe(string received, string? verified, string receivedFile, string verifiedFile)
    {
        string accept = $"To accept: mv '{receivedFile}' '{verifiedFile}'";
        if (verified is null)
        {
            return $"There is no '{verifiedFile}' yet.\n{accept}";
        }

        string[] got = received.Split('\n');
        string[] should = verified.Split('\n');
        int line = 0;
        while (line < got.Length && line < should.Length && string.Equals(got[line], should[line], StringComparison.Ordinal))
        {
            line++;
        }

        return string.Format(
            CultureInfo.InvariantCulture,
            "The snapshot differs from line {0}.\n  should be: {1}\n  is:        {2}\n{3}",
            line + 1,
            line < should.Length ? should[line] : "(the end)",
            line < got.Length ? got[line] : "(the end)",
            accept);
    }
#endif
}

#if VERIFY
internal static class VerifyConventions
{
    [ModuleInitializer]
    internal static void Initialize() => VerifierSettings.UseUtf8NoBom();
}
#endif
