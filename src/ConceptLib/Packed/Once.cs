namespace ConceptLib.Packed;

/// <summary>Fills a field at first use, without a lock: <c>_field ?? Once.Keep(ref _field, Make())</c>.</summary>
/// <remarks>
/// The read needs no barrier: the exchange publishes what was made with all that was written to it, and reads through a reference are not
/// done before that of the reference (https://github.com/dotnet/runtime/blob/main/docs/design/specs/Memory-model.md).
/// A delegate would be shorter to write, and a class, its constructors and a method to compile at each first use in a process.
/// </remarks>
internal static class Once
{
    /// <summary>Keeps what was made, or gives what another thread has made and kept in the meantime.</summary>
    public static T Keep<T>(ref T? field, T made)
        where T : class
        => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
