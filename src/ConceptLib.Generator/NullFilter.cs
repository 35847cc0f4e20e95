using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator;

/// <summary>Takes the nulls out of a stage, and out of its type.</summary>
internal static class NullFilter
{
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class
        => values.Where(static value => value is not null)!;
}
