namespace NewsDataset.Generators.Models;

/// <summary>A class with <c>[ArticleDataset]</c>.</summary>
/// <param name="Namespace">Its namespace, or the empty text.</param>
/// <param name="ContainingTypes">The types around it, outermost first, as they are declared: <c>class Outer</c>.</param>
/// <param name="Keyword">What it is declared as: <c>class</c> or <c>record</c>.</param>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
/// <param name="FullName">Its name with namespace and containing types, for messages and hint names.</param>
/// <param name="Globs">The files it takes.</param>
/// <param name="EntitiesPath">The entities' file that it names, or <see langword="null"/>.</param>
/// <param name="ManifestPath">The manifest that it names, or <see langword="null"/>.</param>
/// <param name="MemberNames">The names of the members that the user wrote.</param>
/// <param name="Fields">The record that types its front matter, or <see langword="null"/>.</param>
/// <param name="KnowsFields">Whether that is known: not where the record named cannot be used, which is said at its name.</param>
internal sealed record DatasetDeclaration(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Keyword,
    string Name,
    string FullName,
    EquatableArray<string> Globs,
    string? EntitiesPath,
    string? ManifestPath,
    EquatableArray<string> MemberNames,
    FieldsModel? Fields,
    bool KnowsFields)
{
    /// <summary>Gets the type of the articles, from <c>global::</c>.</summary>
    public string ArticleType => Fields is null ? "global::NewsDataset.Article" : "global::NewsDataset.Article<" + Fields.TypeName + ">";
}

/// <summary>A declaration, where it stands, and what is wrong with it.</summary>
/// <param name="Dataset">The declaration, or <see langword="null"/> if nothing can be generated for it.</param>
/// <param name="Location">Where it stands in C#.</param>
/// <param name="GlobLocations">Where each of its globs stands.</param>
/// <param name="Fault">What is wrong with it, or <see langword="null"/>.</param>
internal sealed record DeclarationSite(DatasetDeclaration? Dataset, SourceLocation Location, EquatableArray<SourceLocation> GlobLocations, SourceDiagnostic? Fault);
