namespace ConceptLib.Tool.Comparison;

/// <summary>What a change asks of the next version number (SemVer 2.0.0), the largest last.</summary>
internal enum VersionStep
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>What is said changed, and every name leads where it led.</summary>
    Patch,

    /// <summary>Names were added, or are out of use.</summary>
    Minor,

    /// <summary>A name is gone, or leads to something else: code or data that uses it breaks.</summary>
    Major,
}
