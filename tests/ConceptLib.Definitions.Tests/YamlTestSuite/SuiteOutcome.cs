namespace ConceptLib.Definitions.Tests.YamlTestSuite;

/// <summary>What came of a case, beside what the suite says of it.</summary>
internal enum SuiteOutcome
{
    /// <summary>Valid, and read as the suite says.</summary>
    Read,

    /// <summary>Valid, and read otherwise than the suite says: as YamlDotNet reads it.</summary>
    ReadOtherwise,

    /// <summary>Valid, and refused by a rule of the format.</summary>
    RefusedOnPurpose,

    /// <summary>Valid, and refused because YamlDotNet's parser gives up.</summary>
    RefusedByParser,

    /// <summary>Invalid, and refused.</summary>
    Refused,

    /// <summary>Invalid, and read.</summary>
    ReadThoughInvalid,
}
