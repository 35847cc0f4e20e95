namespace ConceptLib.Tool.Checking;

/// <summary>Tells when files change.</summary>
internal interface IChanges
{
    /// <summary>Waits until files have changed and come to rest.</summary>
    /// <returns>False when there is nothing to wait for any more.</returns>
    bool Wait();
}
