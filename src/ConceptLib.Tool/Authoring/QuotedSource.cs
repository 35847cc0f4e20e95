using ConceptLib.Definitions;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Verification;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Authoring;

/// <summary>A source that is to be quoted, with its text where that is at hand.</summary>
internal sealed class QuotedSource
{
    private readonly string _id;
    private readonly string? _folder;
    private readonly string? _file;
    private readonly SourceTexts _texts;
    private readonly SourceText? _text;

    /// <param name="definitions">The library.</param>
    /// <param name="id">The id of the source; there need be none of that id.</param>
    /// <param name="folder">The folder of the texts; null for the usual one.</param>
    public QuotedSource(DefinitionsFolder definitions, string id, string? folder)
    {
        _id = id;
        _folder = folder;
        _texts = new(folder ?? SourceTexts.FolderBeside(definitions.Folder));
        _file = definitions.Bound!.Files.Select(file => file.Content).OfType<SourcesFile>()
            .SelectMany(file => file.Sources)
            .FirstOrDefault(source => source.Id.Value == id)?.Text?.File.Value;
        _text = Compare(definitions).Texts.Comparable.FirstOrDefault(text => text.Key == id).Value;
    }

    /// <summary>Why its text could not be read: a folder that was named is not there, or the file is not what it should be.</summary>
    public IReadOnlyList<Finding> Failures => _folder is not null && !Directory.Exists(_folder) ? [Finding.NoFolder(_folder)] : [.. _texts.Failures.Distinct()];

    /// <summary>Compares the quotes of this source in a library with its text. Those of others are not: their texts are not read.</summary>
    public LibraryVerification Compare(DefinitionsFolder definitions) => LibraryVerification.Of(definitions.Bound!, name => name == _file ? _texts.Read(name) : null);

    /// <summary>
    /// The words that somebody copied, with their lines joined. Where a line ends in a hyphen, the text of the source decides, for each alone, whether it
    /// is the word's; where that is not at hand, or has neither, it is taken for it.
    /// </summary>
    public string WordsOf(string copied)
    {
        string words = CopiedWords.Join(copied, AsInText);

        // A word that is broken twice stands nowhere up to its second hyphen.
        string dropped = CopiedWords.Join(copied, static (before, _) => before[..^1]);
        return words != dropped && !Stands(words) && Stands(dropped) ? dropped : words;
    }

    /// <summary>Why words do not stand in the source, as <c>verify</c> would say it; null when they do, or its text is not at hand.</summary>
    public string? WhyRefuted(string words) => Verdict(words) switch
    {
        { Status: VerificationStatus.Altered } verdict => $"The words are not those of '{_id}'. {WordDiffText.Of(verdict.Difference)}",
        { Status: VerificationStatus.Absent } => $"The words do not stand in '{_id}'.",
        _ => null,
    };

    /// <summary>Where the words stand, as a locator; null when that cannot be told.</summary>
    public string? PlaceOf(string words) => Verdict(words) is { IsConfirmed: true } verdict ? PassagePlace.Of(_text!.Text, verdict.Ranges[0].Start) : null;

    /// <summary>Words that end in a hyphen as the text has them before what comes next: as they are, without it, or with a space behind it.</summary>
    private string AsInText(string before, string after) =>
        Array.Find([before, before[..^1], before + ' '], words => Stands(words + after)) ?? before;

    private bool Stands(string words) => Verdict(words) is { IsConfirmed: true };

    private QuoteVerdict? Verdict(string words) => _text is null ? null : QuoteVerifier.Verify(words, _text);
}
