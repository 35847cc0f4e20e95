using ConceptLib.Definitions.Binding;

namespace ConceptLib.Generator.Emission;

/// <summary>What the code of each record needs to know of its library, and nothing that an edited concept changes.</summary>
/// <param name="Namespace">As stated: not yet escaped.</param>
/// <param name="LanguageCount">Languages, the default included.</param>
/// <param name="DocumentationLanguage">Index of the language of the documentation.</param>
/// <param name="ConceptParts">Into how many classes the concepts are cut: one, unless they are more than a class can hold.</param>
internal sealed record LibraryShape(string Namespace, bool IsPublic, int LanguageCount, int DocumentationLanguage, int ConceptParts)
{
    // A class of more than 65,535 methods compiles, and does not load.
    private const int MaximumMembers = 60_000;
    private const int MembersPerPart = 30_000;

    public string Visibility => IsPublic ? "public" : "internal";

    public static LibraryShape Of(BoundLibrary library, int conceptCount) => new(
        library.Namespace,
        library.IsPublic,
        library.Languages.Count,
        library.DocumentationLanguage,
        PartsFor(conceptCount));

    private static int PartsFor(int conceptCount)
    {
        int parts = 1;
        while (conceptCount > MaximumMembers && parts * MembersPerPart < conceptCount)
        {
            parts *= 2;
        }

        return parts;
    }
}
