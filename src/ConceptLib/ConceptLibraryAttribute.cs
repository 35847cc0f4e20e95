namespace ConceptLib;

/// <summary>Marks an assembly that holds a compiled concept library, so that a tool finds it there.</summary>
/// <param name="entryType">The class with a public static property <c>Library</c> of type <see cref="ConceptLibrary"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ConceptLibraryAttribute(Type entryType) : Attribute
{
    /// <summary>The class with a public static property <c>Library</c> of type <see cref="ConceptLibrary"/>.</summary>
    public Type EntryType { get; } = entryType;
}
