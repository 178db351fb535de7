using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using NewsDataset.Metadata;

namespace NewsDataset.Tests;

public sealed class DebuggerDisplayTest
{
    private static readonly Article Example = TestArticles.Create(
        "a",
        "::: headline\nIndia 😀\n:::\n[‘India’]{.quote speaker=@india} [’tis]{.quote} [India]{@india} [2025]{.date value=2025}\n",
        static x => x with
        {
            Headline = new GroundedText("India 😀", new TextRange(0, 8)),
            Contributors = [new ContributorMetadata("A. Nand", ContributorRole.Author, null, null, new TextRange(0, 1))],
        });

    [Fact]
    public void A_debugger_shows_what_a_reader_wants_to_know()
    {
        Assert.Equal("a (en): \"India 😀\"", Show(Example));
        Assert.Equal("Headline 0..8: \"India 😀\"", Show(Example.Blocks[0]));
        Assert.Equal("India: ‘India’", Show(Example.Quotes[0]));
        Assert.Equal("null: ’tis", Show(Example.Quotes[1]));
        Assert.Equal("\"India\" @india 22..27", Show(Example.EntityMentions.Single()));
        Assert.Equal("@india (Place): \"India\"", Show(Example.EntityMentions.Single().Entity));
        Assert.Equal("Other 2025: \"2025\"", Show(Example.Dates.Single()));
        Assert.Equal("Author: \"A. Nand\"", Show(Example.Contributors.Single()));
        Assert.Equal("Quote 9..16: \"‘India’\"", Show(Example.Spans[0]));
    }

    [Fact]
    public void A_set_opens_into_its_articles()
    {
        var set = new ArticleSet<Article>([Example], TestArticles.Catalog);
        Type proxy = Type.GetType(typeof(ArticleSet<Article>).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName, throwOnError: true)!.MakeGenericType(typeof(Article));
        object view = Activator.CreateInstance(proxy, BindingFlags.Instance | BindingFlags.Public, null, [set], null)!;

        Assert.Equal([Example], (Article[])proxy.GetProperty("Articles")!.GetValue(view)!);
    }

    /// <summary>Does what debuggers do with the attribute: <c>nq</c> is “no quotes”, and a null on the way is null.</summary>
    private static string Show(object value) => Regex.Replace(
        value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)!.Value,
        @"\{(?<path>[\w.?]+)(?<quotes>,nq)?\}",
        x =>
        {
            object? shown = x.Groups["path"].Value.Split('.').Aggregate((object?)value, static (y, name) => y?.GetType().GetProperty(name.TrimEnd('?'))!.GetValue(y));
            return shown is string text && !x.Groups["quotes"].Success ? "\"" + text + "\"" : shown?.ToString() ?? "null";
        });
}
