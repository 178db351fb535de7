namespace NewsDataset;

/// <summary>The type of a real-world thing that articles name. Follows schema.org's types of the same names.</summary>
public enum EntityType
{
    /// <summary>A person. schema.org: <c>Person</c>.</summary>
    Person = 0,

    /// <summary>A company, an institution, a medium that publishes. schema.org: <c>Organization</c>.</summary>
    Organization,

    /// <summary>A country, a city, a building; also where it stands for its government. schema.org: <c>Place</c>.</summary>
    Place,

    /// <summary>An event with an established name. schema.org: <c>Event</c>.</summary>
    Event,

    /// <summary>A named creation or product: a film, a platform, an aircraft. schema.org: <c>CreativeWork</c>, <c>Product</c>.</summary>
    Work,
}
