using System;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>The schemas in <c>schemas/</c> are what the readers' tables say.</summary>
public sealed class SchemaFilesTest
{
    public static TheoryData<string> Names => [.. SchemaWriter.Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_says_what_the_tables_say(string name)
    {
        string file = Repository.PathOf("schemas", name);
        string should = SchemaWriter.Files[name]();
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            File.WriteAllText(file, should);
        }

        string received = Path.ChangeExtension(file, ".received.json");
        if (!File.Exists(file) || File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal) != should)
        {
            File.WriteAllText(received, should);
            Assert.Fail($"schemas/{name} does not say what the tables say. To accept: mv '{received}' '{file}'");
        }

        File.Delete(received);
    }

    [Fact]
    public void There_is_no_other_schema() =>
        Assert.Equal(
            SchemaWriter.Files.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.json").Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal));
}
