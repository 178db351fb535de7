using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>A project in a folder of its own, which knows the packages and nothing of this repository.</summary>
internal sealed class ConsumerProject
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static int _count;

    private readonly PackageFeed _feed;

    private ConsumerProject(PackageFeed feed, string root, string folder)
    {
        _feed = feed;
        Root = root;
        Folder = folder;
    }

    /// <summary>Gets the folder above the project's, where NuGet's settings lie.</summary>
    public string Root { get; }

    /// <summary>Gets the project's folder.</summary>
    public string Folder { get; }

    private string PackagesFolder => Path.Combine(Root, "packages");

    /// <summary>Starts an empty one.</summary>
    /// <param name="folder">The name of the project's folder.</param>
    /// <param name="feedFolder">Where the packages lie; <see langword="null"/> for all as they are published.</param>
    public static async Task<ConsumerProject> Create(string folder = "App", string? feedFolder = null)
    {
        PackageFeed feed = await PackageFeed.Get();
        string root = Path.Combine(feed.Root, "consumer-" + Interlocked.Increment(ref _count));
        var project = new ConsumerProject(feed, root, Path.Combine(root, folder));
        Directory.CreateDirectory(project.Folder);
        project.Write("../nuget.config", FeedSettings.Of(feedFolder ?? feed.Folder));
        project.Write("../Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>false</UseSharedCompilation>
                <UseAppHost>false</UseAppHost>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        project.Write("../Directory.Build.targets", "<Project />");
        project.Write("../Directory.Packages.props", "<Project />");
        return project;
    }

    /// <summary>Writes the project file of a program.</summary>
    public ConsumerProject WriteProgram(string package, string program, string framework = "net10.0", string properties = "", string items = "")
    {
        WriteProjectFile("App.csproj", package, framework, "<OutputType>Exe</OutputType><AssemblyName>App</AssemblyName>" + properties, items);
        return Write("Program.cs", program);
    }

    /// <summary>Writes a project file.</summary>
    /// <param name="file">The file, relative to the project's folder.</param>
    /// <param name="package">The package it installs; none if empty.</param>
    /// <param name="framework">What it is compiled for.</param>
    /// <param name="properties">More properties.</param>
    /// <param name="items">More items.</param>
    public ConsumerProject WriteProjectFile(string file, string package, string framework, string properties = "", string items = "")
    {
        string reference = package.Length == 0 ? string.Empty : $"""<PackageReference Include="{package}" Version="{_feed.Version}" />""";
        return Write(file, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Writes a file, relative to the project's folder, with LF.</summary>
    public ConsumerProject Write(string file, string text) => WriteAsItIs(file, text.ReplaceLineEndings("\n"));

    /// <summary>Writes a file, relative to the project's folder.</summary>
    public ConsumerProject WriteAsItIs(string file, string text)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
        return this;
    }

    public string PathOf(string file) => Path.GetFullPath(Path.Combine(Folder, file));

    public Task<CommandResult> Build(params string[] more) =>
        DotnetCommand.Run(Folder, ["build", "-nodeReuse:false", "-tl:off", "-clp:NoSummary", .. more], PackagesFolder);

    /// <summary>Runs the project's tests.</summary>
    public Task<CommandResult> Test(params string[] more) =>
        DotnetCommand.Run(Folder, ["test", "-nodeReuse:false", "-tl:off", .. more], PackagesFolder);

    /// <summary>Applies the fixes of a rule, as an editor would.</summary>
    public Task<CommandResult> Fix(string id, string severity) =>
        DotnetCommand.Run(Folder, ["format", "analyzers", "--no-restore", "--diagnostics", id, "--severity", severity], PackagesFolder);

    /// <summary>Runs <c>dotnet new …</c> with no templates but the SDK's and those that were installed for this project.</summary>
    public Task<CommandResult> New(params string[] arguments) =>
        DotnetCommand.Run(Folder, ["new", .. arguments, "--debug:custom-hive", Path.Combine(Root, "templates")], PackagesFolder);

    /// <summary>Installs a tool of ours into the folder <c>tools</c>.</summary>
    public Task<CommandResult> InstallTool(string id) =>
        DotnetCommand.Run(Folder, ["tool", "install", id, "--version", _feed.Version, "--tool-path", PathOf("tools"), "--configfile", PathOf("nuget.config")], PackagesFolder);

    /// <summary>Runs an installed tool in the project's folder.</summary>
    public Task<CommandResult> RunTool(string name, params string[] arguments) =>
        DotnetCommand.RunTool(Folder, Path.Combine(PathOf("tools"), OperatingSystem.IsWindows() ? name + ".exe" : name), arguments);

    /// <summary>Returns the project in a folder within this one's.</summary>
    public ConsumerProject In(string folder) => new(_feed, Root, PathOf(folder));

    /// <summary>Publishes the program for this machine, into the folder <c>published</c>.</summary>
    public Task<CommandResult> Publish() =>
        DotnetCommand.Run(
            Folder,
            ["publish", "-nodeReuse:false", "-tl:off", "-clp:NoSummary", "-r", RuntimeInformation.RuntimeIdentifier, "-o", PathOf("published")],
            PackagesFolder);

    /// <summary>Starts <c>dotnet watch</c>.</summary>
    public Task<DotnetWatch> Watch(params string[] arguments) => DotnetCommand.Watch(Folder, arguments, PackagesFolder);

    /// <summary>Builds, and runs the program.</summary>
    /// <returns>What it wrote, without the last line's end.</returns>
    public async Task<string> Run(string framework = "net10.0")
    {
        (await Build()).Succeeded();
        return (await DotnetCommand.Run(Folder, [PathOf($"bin/Debug/{framework}/App.dll")])).Succeeded().Output.TrimEnd('\n');
    }
}
