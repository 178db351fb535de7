using System;
using Bogus;
using Bogus.Premium;

namespace NewsDataset.Bogus;

/// <summary>Adds made-up news to Bogus.</summary>
public static class NewsFakerExtensions
{
    /// <summary>Gets the faker's news: the same object every time, which draws from the faker's own <see cref="Faker.Random"/>.</summary>
    /// <param name="faker">The faker.</param>
    /// <returns>Its news, in the language of its locale unless a method is given another.</returns>
    /// <remarks>Safe to call from several threads.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="faker"/> is <see langword="null"/>.</exception>
    /// <example><code>var faker = new Faker { Random = new Randomizer(42) };
    /// string headline = faker.News().Headline("bn");
    /// Article article = faker.News().Article("hi");</code></example>
    public static NewsFaker News(this Faker faker)
    {
        ArgumentNullException.ThrowIfNull(faker);

        // Bogus keeps its data sets in a plain dictionary, and tells them of the randomizers to come but not of the one that is there.
        lock (((IHasContext)faker).Context)
        {
            return ContextHelper.GetOrSet(faker, () => new NewsFaker(faker.Locale) { Random = faker.Random });
        }
    }
}
