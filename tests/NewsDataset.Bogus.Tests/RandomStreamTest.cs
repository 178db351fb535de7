using System.Linq;
using NewsDataset.Bogus.Composing;

namespace NewsDataset.Bogus.Tests;

public sealed class RandomStreamTest
{
    [Fact]
    public void The_numbers_of_a_seed_and_an_index_never_change()
    {
        var stream = new RandomStream(seed: 42, index: 7);

        Assert.Equal([0x24BFB39AEB008C15UL, 0xD858489E7FC02496UL, 0x3DEEBE24036964F3UL, 0x532B7127A28F00A1UL], Enumerable.Range(0, 4).Select(_ => stream.Next()));
    }

    [Fact]
    public void Neighbours_begin_with_different_numbers() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(static x => new RandomStream(1, x).Next()).Distinct().Count());

    [Fact]
    public void Numbers_keep_to_their_bounds_and_reach_both()
    {
        var stream = new RandomStream(1, 1);
        int[] numbers = [.. Enumerable.Range(0, 1000).Select(_ => stream.Between(3, 8))];

        Assert.Equal([3, 4, 5, 6, 7, 8], numbers.Distinct().Order());
    }

    [Fact]
    public void A_shuffle_has_every_number_once() =>
        Assert.Equal(Enumerable.Range(0, 50), new RandomStream(1, 1).Shuffle(50).Order());
}
