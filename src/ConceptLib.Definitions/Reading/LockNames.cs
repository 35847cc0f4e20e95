namespace ConceptLib.Definitions.Reading;

/// <summary>The files that record what was published and what was compared. They stand at the top of the folder.</summary>
public static class LockNames
{
    /// <summary>Each name that was published.</summary>
    public const string Ids = "ids.lock.json";

    /// <summary>Each quote that was compared with the text of its source.</summary>
    public const string Quotes = "quotes.lock.json";
}
