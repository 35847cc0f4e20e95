using System.CommandLine;

namespace ConceptLib.Tool.Verbs;

/// <summary>Options that mean the same to several verbs.</summary>
internal static class VerbOptions
{
    public static Option<string?> Language() => new("--lang")
    {
        Description = "Labels and texts in this language (a BCP 47 tag such as zh-CN) where there are any.",
        HelpName = "tag",
    };

    public static Option<bool> Json() => new("--json") { Description = "JSON, for programs; docs/tool.md says what is in it." };
}
