using System.CommandLine;
using System.CommandLine.Parsing;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Verbs;

/// <summary>Options and arguments that mean the same to several verbs.</summary>
internal static class VerbOptions
{
    public static Option<string?> Language(ToolSession session) => new("--lang")
    {
        Description = "Labels and texts in this language (a BCP 47 tag such as zh-CN) where there are any.",
        HelpName = "tag",
        CompletionSources = { session.Offer(static library => library.Languages) },
    };

    public static Option<bool> Json() => new("--json") { Description = "JSON, for programs, as docs/tool.md describes it." };

    /// <summary>The folder of definitions as an argument.</summary>
    public static Argument<string?> Folder() =>
        new Argument<string?>("folder") { Description = $"The folder of the definitions; {DefinitionsFolder.Default}/ unless it is named.", Arity = ArgumentArity.ZeroOrOne }.OfPath();

    /// <summary>The folder of definitions of a verb that takes it as an argument too.</summary>
    public static string FolderOf(ParseResult arguments, Argument<string?> folder, ToolSession session) =>
        arguments.GetValue(folder) ?? arguments.GetValue(session.Definitions) ?? DefinitionsFolder.Default;

    /// <summary>Refuses the folder of definitions where both an argument and <c>--definitions</c> name it: one of them would be passed over.</summary>
    public static void RefuseTwoFolders(this Command verb, Argument<string?> folder, ToolSession session) => verb.Validators.Add(result =>
    {
        if (result.GetResult(folder) is { Tokens.Count: > 0 } && result.GetResult(session.Definitions) is not null)
        {
            result.AddError("The folder of the definitions is named twice, as an argument and by --definitions.");
        }
    });

    /// <summary>Refuses a name that no folder and no file has: as a path it would be an error of the caller's.</summary>
    public static Argument<T> OfPath<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result => Refuse(result, argument.Name));
        return argument;
    }

    /// <inheritdoc cref="OfPath{T}(Argument{T})"/>
    public static Option<T> OfPath<T>(this Option<T> option)
    {
        option.Validators.Add(result => Refuse(result, option.Name));
        return option;
    }

    public static Option<string?> Texts() =>
        new Option<string?>("--texts") { Description = "The folder of the texts of sources; by default texts/ beside the definitions.", HelpName = "folder" }.OfPath();

    private static void Refuse(SymbolResult result, string name)
    {
        if (result.Tokens.FirstOrDefault(static token => string.IsNullOrWhiteSpace(token.Value)) is { } empty)
        {
            result.AddError($"{name}: '{empty.Value}' names no file and no folder.");
        }
    }
}
