#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>The type of a real-world thing that articles name. Follows schema.org's types of the same names.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<EntityType>))]
#endif
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
