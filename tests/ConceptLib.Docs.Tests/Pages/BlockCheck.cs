namespace ConceptLib.Docs.Tests.Pages;

/// <summary>How a block is checked.</summary>
internal enum BlockCheck
{
    /// <summary>Not at all: a mistake of the page.</summary>
    None,

    /// <summary>It is a picture made of characters (<c>```text figure</c>): there is nothing to run.</summary>
    Figure,

    /// <summary>It is compared with what the block directly before prints.</summary>
    Output,

    /// <summary>It is compiled and run.</summary>
    CSharp,

    /// <summary>It is read by the engine.</summary>
    Definitions,

    /// <summary>It is a bad or a good sample of a rule, on the page of the rules.</summary>
    RuleSample,

    /// <summary>It is YAML for another program.</summary>
    ForeignYaml,

    /// <summary>It is held against the properties and packages there are.</summary>
    Project,

    /// <summary>Its command lines are run or held against what there is.</summary>
    Commands,

    /// <summary>It is looked for on the review pages of the page's library.</summary>
    ReviewPage,

    /// <summary>It is looked for in the export of the page's library.</summary>
    Turtle,

    /// <summary>It is parsed.</summary>
    Json,
}
