using System;
using System.Collections.Generic;
using System.Numerics;

namespace NewsDataset.Bogus.Composing;

/// <summary>
/// A stream of random numbers: xoshiro256**, its state filled by SplitMix64 from a seed and an index. Same seed and index, same numbers,
/// on every runtime, for good.
/// </summary>
/// <remarks>
/// Ours, since the algorithm behind <see cref="Random"/> is nobody's promise. Both algorithms are by David Blackman and
/// Sebastiano Vigna, who placed them in the public domain.
/// </remarks>
internal sealed class RandomStream
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    public RandomStream(ulong seed, int index)
    {
        // The index goes through the mixer first, so that neighbours share no part of their states.
        ulong counter = (ulong)index;
        ulong state = seed ^ SplitMix64(ref counter);
        _s0 = SplitMix64(ref state);
        _s1 = SplitMix64(ref state);
        _s2 = SplitMix64(ref state);
        _s3 = SplitMix64(ref state);
    }

    /// <summary>Returns 64 random bits.</summary>
    public ulong Next()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>Returns a number from 0 to below the bound. The bias of a bound below 2^31 is less than 2^-33, and the cost is one multiplication.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)Math.BigMul(Next(), (ulong)bound, out _);
    }

    /// <summary>Returns a number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Says yes in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>Says yes in this share of cases. Takes no number where the answer is certain.</summary>
    public bool Chance(double share) => share >= 1 || (share > 0 && (Next() >> 11) * (1.0 / (1UL << 53)) < share);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Returns the numbers from 0 to below the count, in random order.</summary>
    public int[] Shuffle(int count)
    {
        int[] order = new int[count];
        for (int i = 0; i < count; i++)
        {
            int j = Below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }

        return order;
    }

    private static ulong SplitMix64(ref ulong state)
    {
        state += GoldenGamma;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
