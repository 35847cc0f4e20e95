namespace ConceptLib.Definitions.Reading;

/// <summary>How much of a file is read, so that a hostile one costs neither time nor the thread's stack.</summary>
/// <param name="MaximumLength">The longest file, in UTF-16 units.</param>
/// <param name="MaximumDepth">How deep lists and maps may be nested; more than <see cref="DeepestNesting"/> counts as that.</param>
public sealed record ReaderLimits(int MaximumLength, int MaximumDepth)
{
    /// <summary>The deepest nesting that can be configured: what reads the nodes calls itself once for each level.</summary>
    public const int DeepestNesting = 256;

    // A verdict takes some 500 characters, a name some 100, and one file holds those of all; a program writes it.
    private const int LongestLock = 64 * 1024 * 1024;

    /// <summary>1,048,576 characters, 64 levels.</summary>
    public static ReaderLimits Default { get; } = new(1024 * 1024, 64);

    /// <summary>The longest file of that name: a lock may be longer than what people write.</summary>
    /// <param name="path">Path below the definitions folder, with '/'.</param>
    public int MaximumLengthOf(string path) => FileRole.IsLock(path) ? Math.Max(MaximumLength, LongestLock) : MaximumLength;
}
