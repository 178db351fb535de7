using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class OtherAnalyzerTest
{
    /// <summary>The SDK keeps the newer of two files with one name for both analyzers: the other one ran with our YamlDotNet.</summary>
    [Fact]
    public async Task An_analyzer_with_an_older_YamlDotNet_runs_with_its_own_beside_ours()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("Articles/night-train.article.md", SampleArticles.NightTrain.Replace("---\n::: headline", "section: \"Rail & \\u0041ir\"\n---\n::: headline"))
            .WriteProjectFile(
                "../Other/Other.csproj",
                string.Empty,
                "netstandard2.0",
                """
                <NoWarn>$(NoWarn);RS1036;RS2008</NoWarn>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                """,
                """
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" />
                <PackageReference Include="YamlDotNet" Version="11.2.1" />
                """)
            .Write("../Other/OtherAnalyzer.cs", """
                using System.Collections.Generic;
                using System.Collections.Immutable;
                using System.IO;
                using Microsoft.CodeAnalysis;
                using Microsoft.CodeAnalysis.Diagnostics;
                using YamlDotNet.Serialization;

                [DiagnosticAnalyzer(LanguageNames.CSharp)]
                public sealed class OtherAnalyzer : DiagnosticAnalyzer
                {
                    private static readonly DiagnosticDescriptor Rule =
                        new DiagnosticDescriptor("OTHER01", "Other", "{0} with {1}", "Other", DiagnosticSeverity.Warning, true, customTags: WellKnownDiagnosticTags.CompilationEnd);

                    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

                    public override void Initialize(AnalysisContext context)
                    {
                        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                        context.EnableConcurrentExecution();
                        context.RegisterCompilationAction(x =>
                        {
                            string read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(new StringReader("key: read"))["key"];
                            x.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, read, typeof(DeserializerBuilder).Assembly.GetName().Version));
                        });
                    }
                }
                """)
            .WriteProgram(
                "NewsDataset.Generators",
                SampleArticles.Program.Replace("\n[ArticleDataset", "\nConsole.WriteLine(Fixtures.NightTrain.Section);\n\n[ArticleDataset"),
                properties: "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
                items: """
                    <Analyzer Include="../Other/bin/Debug/netstandard2.0/Other.dll" />
                    <Analyzer Include="../Other/bin/Debug/netstandard2.0/YamlDotNet.dll" />
                    """);

        (await DotnetCommand.Run(project.PathOf("../Other"), ["build", "-nodeReuse:false", "-tl:off"], project.PathOf("../packages"))).Succeeded();
        CommandResult build = (await project.Build()).Succeeded();

        BuildError other = Assert.Single(build.Warnings);
        Assert.Equal(("OTHER01", "read with 11.0.0.0"), (other.Id, other.Message));
        Assert.Equal(SampleArticles.Printed + "\nRail & Air", await project.Run());
    }
}
