using FsCheck;

namespace ConceptLib.Fuzz.Running;

/// <summary>Inputs to try.</summary>
/// <param name="Generator">Makes them.</param>
/// <param name="Smaller">What to try in place of one that fails, the smallest first.</param>
/// <param name="Show">An input as a person reads it.</param>
internal sealed record InputSet<T>(Gen<T> Generator, Func<T, IEnumerable<T>> Smaller, Func<T, string> Show);
