namespace ConceptLib.Packed;

/// <summary>Fills a field at first use, without a lock: <c>_field ?? Once.Keep(ref _field, Make())</c>.</summary>
/// <remarks>A delegate would be shorter to write, and a class, its constructors and a method to compile at each first use in a process.</remarks>
internal static class Once
{
    /// <summary>Keeps what was made, or gives what another thread has made and kept in the meantime.</summary>
    public static T Keep<T>(ref T? field, T made)
        where T : class
        => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
