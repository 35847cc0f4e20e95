using System.CommandLine;

namespace ConceptLib.Tool.Verbs;

/// <summary>Options that mean the same to several verbs.</summary>
internal static class VerbOptions
{
    public static Option<string?> Language(ToolSession session) => new("--lang")
    {
        Description = "Labels and texts in this language (a BCP 47 tag such as zh-CN) where there are any.",
        HelpName = "tag",
        CompletionSources = { session.Offer(static library => library.Languages) },
    };

    public static Option<bool> Json() => new("--json") { Description = "JSON, for programs, as docs/tool.md describes it." };
}
