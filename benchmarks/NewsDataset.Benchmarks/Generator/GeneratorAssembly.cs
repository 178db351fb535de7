using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>The generator as a compiler loads it: in a context of its own, with the assemblies that lie beside it.</summary>
internal static class GeneratorAssembly
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(GeneratorAssembly).Assembly.Location)!, "generator");

    private static readonly Type Type = new Context().LoadFromAssemblyPath(Path.Combine(Folder, "NewsDataset.Generators.dll"))
        .GetType("NewsDataset.Generators.ArticleDatasetGenerator", throwOnError: true)!;

    public static ISourceGenerator Create() => ((IIncrementalGenerator)Activator.CreateInstance(Type)!).AsSourceGenerator();

    private sealed class Context() : AssemblyLoadContext("generator")
    {
        // Core and YamlDotNet lie beside the program too, in builds for applications.
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(Folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
