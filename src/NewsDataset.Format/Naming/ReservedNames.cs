namespace NewsDataset.Naming;

/// <summary>The names of members that every dataset class has already when its articles come.</summary>
internal static class ReservedNames
{
    public const string Ids = nameof(Ids);
    public const string Articles = nameof(Articles);
    public const string Languages = nameof(Languages);
    public const string Stories = nameof(Stories);
    public const string Info = nameof(Info);

    public static string ClassOf(EntityType type) => type switch
    {
        EntityType.Person => "People",
        EntityType.Organization => "Organizations",
        EntityType.Place => "Places",
        EntityType.Event => "Events",
        _ => "Works",
    };

    /// <summary>Says whether every dataset class has a member of this name.</summary>
    public static bool IsOfDataset(string name) =>
        name is Ids or Articles or Languages or Stories or Info or "People" or "Organizations" or "Places" or "Events" or "Works";
}
