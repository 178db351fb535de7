namespace NewsDataset.Generators;

/// <summary>The names of the pipeline's steps, for tests that say what an edit may run again.</summary>
internal static class TrackingNames
{
    public const string ParsedArticles = nameof(ParsedArticles);
    public const string ArticleKeys = nameof(ArticleKeys);
    public const string YamlFiles = nameof(YamlFiles);
    public const string Options = nameof(Options);
    public const string Declarations = nameof(Declarations);
    public const string FieldsFaults = nameof(FieldsFaults);
    public const string DatasetFiles = nameof(DatasetFiles);
    public const string Locks = nameof(Locks);
    public const string LockDiagnostics = nameof(LockDiagnostics);
    public const string Catalogs = nameof(Catalogs);
    public const string Layouts = nameof(Layouts);
    public const string Shards = nameof(Shards);
    public const string ShardMetadata = nameof(ShardMetadata);
    public const string Deflate = nameof(Deflate);
    public const string ShardLiterals = nameof(ShardLiterals);
    public const string LiteralPlan = nameof(LiteralPlan);
    public const string Complete = nameof(Complete);
    public const string Checks = nameof(Checks);
    public const string ArticleDiagnostics = nameof(ArticleDiagnostics);
}
