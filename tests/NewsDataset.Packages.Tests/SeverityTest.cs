using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>What a project says of a diagnostic's severity counts, though it stands in a file that is no C#.</summary>
public sealed class SeverityTest
{
    private const string Undirected = "error NEWS1010, error NEWS2001, warning NEWS1006";

    /// <summary>Gets how a project speaks to its compiler, the file that it says it in, and what the build then says.</summary>
    public static TheoryData<string, string, string, string> Ways => new()
    {
        { "", "", "", Undirected },
        { "<WarningsAsErrors>$(WarningsAsErrors);NEWS1006</WarningsAsErrors>", "", "", "error NEWS1006, error NEWS1010, error NEWS2001" },
        { "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "", "", "error NEWS1006, error NEWS1010, error NEWS2001" },
        { "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NEWS1006</WarningsNotAsErrors>", "", "", Undirected },
        { "<NoWarn>$(NoWarn);NEWS1006;NEWS2001</NoWarn>", "", "", "error NEWS1010" },
        { "", ".globalconfig", "is_global = true\ndotnet_diagnostic.NEWS1006.severity = error\ndotnet_diagnostic.NEWS1010.severity = none\ndotnet_diagnostic.NEWS2001.severity = warning", "error NEWS1006, warning NEWS2001" },
        { "", ".globalconfig", "is_global = true\ndotnet_diagnostic.NEWS1006.severity = suggestion\ndotnet_diagnostic.NEWS1010.severity = warning\ndotnet_diagnostic.NEWS2001.severity = warning", "warning NEWS1010, warning NEWS2001" },

        // Its sections are for C# files; docs/diagnostics.md says so.
        { "", ".editorconfig", "root = true\n[*]\ndotnet_diagnostic.NEWS1006.severity = error\n[*.article.md]\ndotnet_diagnostic.NEWS2001.severity = none", Undirected },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_project_makes_errors_of_warnings_and_silence_of_both(string properties, string file, string content, string said)
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("Articles/empty-fence.article.md", "---\nlanguage: en\n---\n::: credit\n:::\n\nText.")
            .Write("Articles/two-mistakes.article.md", "---\nlanguage: en\n---\n[Nobody]{@nobody} and\n\n[nothing]{.nothing}.")
            .WriteProgram("NewsDataset.Generators", SampleArticles.Program, properties: "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>" + properties);
        if (file.Length > 0)
        {
            project.Write(file, content);
        }

        CommandResult result = await project.Build();

        IEnumerable<string> all = result.Errors.Select(static x => "error " + x.Id).Concat(result.Warnings.Select(static x => "warning " + x.Id));
        Assert.Equal(said, string.Join(", ", all.Order(System.StringComparer.Ordinal)));
        Assert.Equal(result.Errors.Count == 0, result.ExitCode == 0);
    }

    [Fact]
    public async Task An_error_that_is_made_a_warning_leaves_a_program_that_reads_what_can_be_read()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("Articles/night-train.article.md", SampleArticles.NightTrain.Replace("@maya-castel", "@maya-kastel"))
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.NEWS2001.severity = suggestion")
            .WriteProgram("NewsDataset.Generators", SampleArticles.Program);

        Assert.Equal(SampleArticles.Printed, await project.Run());
    }
}
