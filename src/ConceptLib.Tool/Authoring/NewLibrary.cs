using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Authoring;

/// <summary>
/// A library that is about to be made. Its files are those of the template for <c>dotnet new</c>, with the same words replaced: both
/// ways make the same library.
/// </summary>
/// <param name="Name">Of the solution, of the projects and of the package.</param>
/// <param name="Namespace">Of the generated classes.</param>
/// <param name="Language">The default language: a BCP 47 tag.</param>
internal sealed partial record NewLibrary(string Name, string Namespace, string Language)
{
    /// <summary>The default of <see cref="Language"/>.</summary>
    public const string UsualLanguage = "en";

    private const string Resources = "template/";
    private const string Definitions = DefinitionsFolder.Default + "/";

    private static readonly Assembly Tool = typeof(NewLibrary).Assembly;

    /// <summary>The version of the tool, which is that of the packages a new library references: without the commit it was built from.</summary>
    public static string PackageVersion { get; } = Tool.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>A name for the library of a folder: <c>acme-words</c> gives <c>AcmeWords</c>. Empty when the folder's name has no letter.</summary>
    public static string NameOf(string folder) => string.Join('.', Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
        .Split('.')
        .Select(part => string.Concat(NotInWord().Split(part).Where(word => word.Length > 0).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..])))
        .Where(part => part.Length > 0));

    /// <summary>The namespace of a name, as the templates of .NET make it: what C# does not take becomes <c>_</c>.</summary>
    public static string NamespaceOf(string name) => string.Join('.', name.Split('.')
        .Select(part => NotInWord().Replace(part, "_"))
        .Select(part => part.Length > 0 && char.IsAsciiDigit(part[0]) ? "_" + part : part));

    /// <summary>The id of a name, by the rules of ids: what they do not allow becomes <c>-</c>. Of a name of which nothing is left, it is <c>library</c>.</summary>
    public static string IdOf(string name) => BeforeId().Replace(NotInId().Replace(name.ToLowerInvariant(), "-"), "") is { Length: > 0 } id ? id : "library";

    /// <summary>Why a name is none, as a sentence; null when it is one. The rule is NuGet's, for the name is the package's.</summary>
    public static string? WhyInvalid(string name) => PackageId().IsMatch(name) && name.Length <= 100
        ? null
        : $"'{name}' is no name of a package. Use letters, digits, '.', '-' and '_', at most 100, such as Acme.Vocabulary.";

    /// <summary>All files, by their paths below the folder of the library, with '/', in ordinal order.</summary>
    public IReadOnlyList<(string Path, string Text)> Files() =>
    [
        .. Tool.GetManifestResourceNames()
            .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Select(name => (Fill(name[Resources.Length..].Replace('\\', '/')), Fill(Read(name))))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    /// <summary>The files that are definitions, by their paths below that folder.</summary>
    public IReadOnlyList<DefinitionFile> DefinitionFiles() =>
    [
        .. Files().Where(file => file.Path.StartsWith(Definitions, StringComparison.Ordinal))
            .Select(file => new DefinitionFile(file.Path[Definitions.Length..], file.Text, null)),
    ];

    // In one pass: a name may have words in it that stand for others.
    private string Fill(string text) => Placeholder().Replace(text, place => place.Value switch
    {
        "Vocabulary.1" => Name,
        "the-library" => IdOf(Name),
        "TheNamespace" => Namespace,
        "the-language" => Language,
        _ => PackageVersion,
    });

    private static string Read(string resource)
    {
        using StreamReader reader = new(Tool.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"Vocabulary\.1|the-library|TheNamespace|the-language|0\.0\.0-conceptlib")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[^\p{L}\p{Mn}\p{Mc}\p{Nd}_]")]
    private static partial Regex NotInWord();

    [GeneratedRegex(@"[^\p{L}\p{Mn}\p{Mc}\p{Nd}._-]+")]
    private static partial Regex NotInId();

    [GeneratedRegex(@"^[._-]+")]
    private static partial Regex BeforeId();

    [GeneratedRegex(@"^\w+([.-]\w+)*\z")]
    private static partial Regex PackageId();
}
