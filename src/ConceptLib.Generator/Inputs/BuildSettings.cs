using System.Globalization;
using System.Text;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConceptLib.Generator.Inputs;

/// <summary>What the project file says, as a value: a new options object that says the same changes nothing.</summary>
/// <param name="Problems">Properties with values they cannot have; for each, the default stands.</param>
internal sealed record BuildSettings(LibraryOptions Library, InputSettings Inputs, EquatableArray<Problem> Problems)
{
    private const string FallbackNamespace = "Vocabulary";
    private const string DocumentationLanguage = "ConceptDocumentationLanguage";
    private const string EmbeddedLanguages = "ConceptLanguages";
    private const string CorpusRules = "ConceptCorpusRules";

    public static BuildSettings Read(AnalyzerConfigOptions options)
    {
        List<Problem> problems = [];
        string assembly = Property(options, "AssemblyName") ?? FallbackNamespace;
        string? stated = Property(options, "ConceptNamespace");
        if (stated is not null && IdentifierNaming.WhyNotNamespace(stated) is { } reason)
        {
            problems.Add(Unusable("ConceptNamespace", stated, $"it {reason}; write identifiers joined by '.', such as Acme.Vocabulary"));
            stated = null;
        }

        return new(
            new LibraryOptions(
                stated,
                DefaultNamespace(Property(options, "RootNamespace") ?? assembly),
                DefaultId(assembly),
                ReadVisibility(options, problems),
                Property(options, DocumentationLanguage),
                List(options, "ConceptLibLanguages"))
            {
                Rules = RuleSelection.Default with { IncludesCorpus = ReadCorpusRules(options, problems) },
            },
            new(Folder(options, "ConceptDefinitionsFolder"), Folder(options, "ConceptSourceTextsFolder"), ReadLimits(options, problems)),
            problems.ToEquatableArray());
    }

    /// <summary>The problems of languages that the library does not have: known once the library is.</summary>
    public static IEnumerable<Problem> LanguageProblems(LibraryOptions options, BoundLibrary library)
    {
        if (library.IsIncomplete)
        {
            yield break;
        }

        string[] declared = [.. library.Languages, .. library.LeftOutLanguages];
        foreach (string language in options.Languages.Where(language => !declared.Contains(language, StringComparer.OrdinalIgnoreCase)))
        {
            yield return Unusable(EmbeddedLanguages, language, Choice(language, declared));
        }

        if (options.DocumentationLanguage is { } documentation && !library.Languages.Contains(documentation, StringComparer.OrdinalIgnoreCase))
        {
            bool isLeftOut = library.LeftOutLanguages.Contains(documentation, StringComparer.OrdinalIgnoreCase);
            yield return Unusable(DocumentationLanguage, documentation, isLeftOut ? $"{EmbeddedLanguages} leaves it out" : Choice(documentation, declared));
        }
    }

    private static string Choice(string language, string[] declared)
    {
        string all = $"library has {string.Join(", ", declared)}";
        return NearestName.Find(language, declared) is { } nearest ? $"did you mean '{nearest}'? The {all}" : $"the {all}";
    }

    private static bool ReadCorpusRules(AnalyzerConfigOptions options, List<Problem> problems)
    {
        string value = Property(options, CorpusRules) ?? "false";
        if (!bool.TryParse(value, out bool isOn))
        {
            problems.Add(Unusable(CorpusRules, value, "write true or false"));
        }

        return isOn;
    }

    private static bool ReadVisibility(AnalyzerConfigOptions options, List<Problem> problems)
    {
        string visibility = Property(options, "ConceptVisibility") ?? "public";
        if (visibility is not ("public" or "internal"))
        {
            problems.Add(Unusable("ConceptVisibility", visibility, "write public or internal"));
        }

        return visibility != "internal";
    }

    private static ReaderLimits ReadLimits(AnalyzerConfigOptions options, List<Problem> problems)
    {
        string? size = Property(options, "ConceptMaximumFileSize");
        if (size is null)
        {
            return ReaderLimits.Default;
        }

        if (int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int maximum) && maximum > 0)
        {
            return ReaderLimits.Default with { MaximumLength = maximum };
        }

        problems.Add(Unusable("ConceptMaximumFileSize", size, "write a count of characters (UTF-16), such as 1048576"));
        return ReaderLimits.Default;
    }

    // MSBuild's own default root namespace is the assembly's name, which may hold what no identifier can, or be a type of the runtime.
    private static string DefaultNamespace(string name)
    {
        IEnumerable<string> parts = name.Split('.').Where(static part => part.Length > 0).Select(static part =>
        {
            StringBuilder identifier = new();
            foreach (char c in part)
            {
                identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
            }

            return SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? identifier.ToString() : "_" + identifier;
        });
        string result = string.Join(".", parts);
        return result.Length == 0 ? FallbackNamespace : ReservedNames.IsRuntimeType(result.Split('.')) ? "_" + result : result;
    }

    /// <summary>The assembly's name in kebab case: <c>Acme.ColourTerms</c> gives <c>acme-colour-terms</c>.</summary>
    private static string DefaultId(string assembly)
    {
        StringBuilder id = new();
        for (int i = 0; i < assembly.Length; i++)
        {
            char c = assembly[i];
            bool beginsWord = char.IsUpper(c) && i > 0 && (char.IsLower(assembly[i - 1]) || (i + 1 < assembly.Length && char.IsLower(assembly[i + 1])));
            if ((beginsWord || !char.IsLetterOrDigit(c)) && id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }

            if (char.IsLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
        }

        string trimmed = id.ToString().Trim('-');
        return trimmed.Length == 0 ? "vocabulary" : trimmed;
    }

    // In base 64: the compiler's configuration takes '#' and ';' for the beginning of a comment.
    private static InputFolder? Folder(AnalyzerConfigOptions options, string name)
        => Property(options, name + "Base64") is { } path ? new(Encoding.UTF8.GetString(Convert.FromBase64String(path))) : null;

    private static Problem Unusable(string property, string value, string expected) => Rules.BuildProperty.At(0, property, value, expected);

    // The targets write commas: semicolons do not reach the compiler.
    private static EquatableArray<string> List(AnalyzerConfigOptions options, string name)
        => (Property(options, name) ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();

    private static string? Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out string? value) && value.Trim() is { Length: > 0 } stated ? stated : null;
}
