namespace ConceptLib.Packed;

/// <summary>Fills a field at first use, without a lock: of two threads that make a value, the second takes the first one's.</summary>
internal static class Once
{
    public static T Get<T, TState>(ref T? field, TState state, Func<TState, T> make)
        where T : class
    {
        if (Volatile.Read(ref field) is { } value)
        {
            return value;
        }

        T made = make(state);
        return Interlocked.CompareExchange(ref field, made, null) ?? made;
    }
}
