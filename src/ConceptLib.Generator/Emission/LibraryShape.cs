using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;

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

    public string Visibility => IsPublic ? "public" : "internal";
}

/// <summary>The four tables of a library, numbered as in the runtime's enumeration of the same name.</summary>
internal enum RecordTable
{
    Concepts,
    Sources,
    Agents,
    Events,
}

/// <summary>One record as its bucket emits it.</summary>
/// <param name="Type">The C# type of its member, as written.</param>
/// <param name="Documentation">The lines of the member's documentation.</param>
/// <param name="Obsolescence">Why it is not to be used, if so.</param>
internal sealed record RecordMember(
    RecordTable Table,
    string Identifier,
    string Type,
    EquatableArray<string> Documentation,
    string? Obsolescence,
    PackedRecord Packed)
{
    /// <summary>How many characters of literals the record takes.</summary>
    public int TextLength => Packed.Body.Length + Packed.LanguageBodies.Sum(static body => body.Length);
}

/// <summary>The records of one bucket, in the order of their ids.</summary>
internal sealed record Bucket(RecordTable Table, int Number, EquatableArray<RecordMember> Members);
