using System.Runtime.ExceptionServices;

namespace ConceptLib.Tests.Shared;

/// <summary>A library that many threads touch first, all at once.</summary>
internal static class FirstTouch
{
    /// <summary>More threads than processors: some are stopped in the middle of what others ask for.</summary>
    private static readonly int s_threads = Environment.ProcessorCount * 8;

    /// <summary>
    /// Lets threads walk through one library, half of them in the same order and half each in its own, and asserts that each sees the
    /// same instances as the others, and says the same as one thread alone.
    /// </summary>
    /// <param name="library">Gives the library; asked by each thread.</param>
    /// <param name="alone">A walk through another instance of the library by one thread, with the same look-ups.</param>
    /// <param name="members">Generated members, each by its name.</param>
    /// <param name="round">Makes the orders of one round others than those of the next.</param>
    public static void AssertSeenAlike(Func<object> library, LibraryWalk alone, IReadOnlyList<(string Key, Func<object?> Read)> members, int round)
    {
        LibraryWalk?[] walks = new LibraryWalk?[s_threads];
        ExceptionDispatchInfo?[] failures = new ExceptionDispatchInfo?[s_threads];
        using Barrier start = new(s_threads);
        Thread[] threads = [.. Enumerable.Range(0, s_threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                walks[number] = LibraryWalk.Of(library(), alone, members, number % 2 == 0 ? null : (1_000 * round) + number);
            }
            catch (Exception exception)
            {
                failures[number] = ExceptionDispatchInfo.Capture(exception);
            }
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        Array.ForEach(failures, static failure => failure?.Throw());
        Assert.All(walks, walk => Assert.Null(walk!.DifferenceFrom(walks[0]!, isSameLibrary: true)));
        Assert.Null(walks[0]!.DifferenceFrom(alone, isSameLibrary: false));
    }
}
