using System;
using System.IO;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>The package NewsDataset.Generators and <c>[ArticleDataset]</c>.</summary>
internal sealed class NewsDatasetWay() : Way("NewsDataset", "`[ArticleDataset(\"articles/**\")]`")
{
    public override void WriteInputs(string folder, CorpusFolder corpus)
    {
        CopyArticles(folder, corpus);
        foreach (string file in CorpusFolder.DatasetFiles)
        {
            File.Copy(Path.Combine(corpus.Path, file), Path.Combine(folder, file));
        }

        Question question = Question.About(corpus);
        Write(folder, "Choice.cs", $$"""
            internal static class Choice
            {
                public static NewsDataset.Article Article => Fixtures.{{MemberName(question.Article.Id)}};

                public static NewsDataset.Entity Entity => Fixtures.{{ClassOf(question.Entity.Type)}}.{{MemberName(question.Entity.Id)}};
            }
            """);
    }

    private static string ClassOf(EntityType type) => type switch
    {
        EntityType.Person => "People",
        EntityType.Organization => "Organizations",
        EntityType.Place => "Places",
        EntityType.Event => "Events",
        EntityType.Work => "Works",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no class for it."),
    };
}
