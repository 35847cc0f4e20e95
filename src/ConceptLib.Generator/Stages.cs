using System.Collections.Immutable;
using ConceptLib.Definitions;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator;

/// <summary>
/// Stages whose values are objects. Roslyn's stages are generic types, and the runtime compiles a hundred methods of theirs for each struct
/// that flows through one; all objects share theirs. A build that starts a compiler pays for that each time, so no array, number or pair of
/// pairs stands between two stages here.
/// </summary>
internal static class Stages
{
    /// <summary>
    /// What <paramref name="choose"/> makes of each value, without the nulls. In one stage: each is a table of all values, and all tables on
    /// the way of an edited file are written anew.
    /// </summary>
    public static IncrementalValuesProvider<TResult> Choose<T, TResult>(this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> choose)
        where TResult : class
        => values.SelectMany((value, cancellation) => choose(value, cancellation) is { } chosen ? ImmutableArray.Create(chosen) : ImmutableArray<TResult>.Empty);

    /// <summary>All values of a stage as one.</summary>
    public static IncrementalValueProvider<Gathered<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T>
        => values.Collect().Select(static (items, _) => new Gathered<T>(items.ToEquatableArray()));

    /// <summary>What <paramref name="join"/> makes of two values.</summary>
    public static IncrementalValueProvider<TResult> Join<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, TResult> join)
        where TResult : class?
        => left.Combine(right).Select((pair, _) => join(pair.Left, pair.Right));
}

/// <summary>The values of a stage, in its order.</summary>
internal sealed record Gathered<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>;

/// <summary>Brings values of several stages together.</summary>
internal static class Gathered
{
    public static Gathered<T> Concat<T>(Gathered<T> first, Gathered<T> second)
        where T : class, IEquatable<T>
        => new(EquatableArray.Of([.. first.Items, .. second.Items]));
}
