using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests;

/// <summary>What a project file may say to ConceptLib: properties of its props and targets, and its packages.</summary>
internal static partial class ProjectSettings
{
    /// <summary>The properties that an author may set: those the props give a default, hand to the compiler, or the targets ask for or rewrite.</summary>
    public static IReadOnlySet<string> Properties { get; } = ReadProperties();

    /// <summary>The ids of the packages that this repository makes.</summary>
    public static IReadOnlySet<string> Packages { get; } = Directory.EnumerateFiles(Path.Combine(Documentation.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a property is named like one of ConceptLib's.</summary>
    public static bool IsOurs(string property) => property.Contains("Concept", StringComparison.Ordinal);

    private static HashSet<string> ReadProperties()
    {
        XElement[] files =
        [
            .. ((string[])["ConceptLib", "ConceptLib.Testing"])
                .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Documentation.Root, "src", project, "build")))
                .Where(file => Path.GetExtension(file) is ".props" or ".targets")
                .Select(file => XDocument.Load(file).Root!),
        ];
        IEnumerable<string> defaults = files.Descendants("PropertyGroup").Elements().Select(property => property.Name.LocalName);
        IEnumerable<string> visible = files.Descendants("CompilerVisibleProperty").Select(property => (string)property.Attribute("Include")!);
        IEnumerable<string> asked = files.Elements("PropertyGroup").Attributes("Condition").Select(condition => condition.Value.Split('(', ')')[1])
            .Concat(files.Elements("Target").Attributes("Condition").SelectMany(condition => Mention().Matches(condition.Value)).Select(mention => mention.Groups[1].Value));
        IEnumerable<string> rewritten = files.Elements("PropertyGroup").Elements().SelectMany(property => Mention().Matches(property.Value)).Select(mention => mention.Groups[1].Value);
        return defaults.Concat(visible).Concat(asked).Concat(rewritten).Where(IsOurs).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\$\((Concept\w+)\)")]
    private static partial Regex Mention();
}
