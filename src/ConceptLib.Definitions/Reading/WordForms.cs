using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Reading;

/// <summary>The words of the format's enumerations, with what each means.</summary>
public static class WordForms
{
    /// <summary>What whoever deprecates something still owes its users.</summary>
    public const string Succession = "Say what to use with `replaced-by`, and why with `reason`.";

    /// <summary>What a passage says of a concept.</summary>
    public static WordsForm Stance { get; } = WordsForm.Of(
        EnumerationWords<Stance>.Instance, "For it.", "Neither for nor against it.", "In doubt of it.", "Against it.");

    /// <summary>How sure a fact is.</summary>
    public static WordsForm Certainty { get; } = WordsForm.Of(
        EnumerationWords<Certainty>.Instance,
        "The source itself says it (the default).",
        "Looked up elsewhere; a note says where.",
        "Concluded, not read.");

    /// <summary>What a note is about.</summary>
    public static WordsForm NoteKind { get; } = WordsForm.Of(
        EnumerationWords<NoteKind>.Instance,
        "Anything (the default).",
        "What the concept covers.",
        "How and by whom its labels are used.",
        "How its meaning changed.",
        "About the entry, from its editors.",
        "What changed in the entry.",
        "An instance or a use.",
        "Where its labels come from.");

    /// <summary>The life of a concept.</summary>
    public static WordsForm ConceptStatus { get; } = WordsForm.Of(
        EnumerationWords<ConceptStatus>.Instance,
        "In use (the default).",
        "Not yet settled.",
        "Kept for those who use it; no longer to be used. " + Succession);

    /// <summary>What an agent is.</summary>
    public static WordsForm AgentType { get; } = WordsForm.Of(
        EnumerationWords<AgentType>.Instance,
        "A human being (the default).",
        "A body with a name of its own.",
        "People whom the sources do not name one by one.",
        "A program.");

    /// <summary>What an attribute holds.</summary>
    public static WordsForm AttributeType { get; } = WordsForm.Of(
        EnumerationWords<AttributeType>.Instance,
        "A text in languages.",
        "A decimal number.",
        "`true` or `false`.",
        "An EDTF date.",
        "An EDTF interval.",
        "One of the declared `values`.",
        "A concept of the library, by its id.");

    /// <summary>What a comparison of a quote with its source found.</summary>
    public static WordsForm Verdict { get; } = WordsForm.Of(
        EnumerationWords<VerificationStatus>.Instance,
        "Never checked, or changed since.",
        "The words stand there, character by character.",
        "The words stand there but for foldings.",
        "The words stand there in order, around page furniture or a marked omission.",
        "The words stand there in the reading order declared for a garbled page.",
        "Words of a similar passage differ.",
        "The words do not stand there.",
        "The text of the source is no longer the one that was pinned.",
        "The text of the source was not at hand.");
}
