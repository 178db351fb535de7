using System;
using System.IO;
using System.Security;

namespace NewsDataset.Tests;

/// <summary>NuGet's settings for projects that install the packages of this repository.</summary>
internal static class FeedSettings
{
    /// <summary>Returns a nuget.config: ours come from the feed alone, all else from the machine's cache, and from the network only what it lacks.</summary>
    public static string Of(string feed) => $"""
        <configuration>
          <fallbackPackageFolders>
            <clear />
            <add key="cache" value="{SecurityElement.Escape(MachineCache())}" />
          </fallbackPackageFolders>
          <packageSources>
            <clear />
            <add key="feed" value="{SecurityElement.Escape(feed)}" />
            <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="feed"><package pattern="NewsDataset*" /></packageSource>
            <packageSource key="nuget.org"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string MachineCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
