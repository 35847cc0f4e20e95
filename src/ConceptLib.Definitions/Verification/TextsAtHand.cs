using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Verification;

/// <summary>A file of the folder of texts, decoded.</summary>
/// <param name="Name">Its path below the folder, with '/'.</param>
public sealed record TextFile(string Name, string Text);

/// <summary>
/// The texts that quotes are compared with: what the sources of a library declare, brought together with the files that were found.
/// Two are equal when the same would be found with them, so a build compares no quote again that an edit elsewhere does not concern.
/// </summary>
public sealed class TextsAtHand : IEquatable<TextsAtHand>
{
    private readonly bool _areGiven;
    private readonly EquatableArray<DeclaredText> _declared;
    private readonly EquatableArray<string> _names;
    private readonly Dictionary<string, TextAtHand> _texts = new(StringComparer.Ordinal);

    private TextsAtHand(bool areGiven, EquatableArray<DeclaredText> declared, EquatableArray<string> names)
    {
        (_areGiven, _declared, _names) = (areGiven, declared, names);
        foreach (DeclaredText text in declared)
        {
            _texts[text.SourceId] = new(text.Declaration, text.File);
        }
    }

    /// <summary>No folder of texts was named: nothing is compared, and nothing is missing.</summary>
    public static TextsAtHand None { get; } = new(areGiven: false, default, default);

    /// <summary>The sources whose texts can be compared with, by their ids in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, SourceText>> Comparable => _texts
        .Where(static text => text.Value.Text is not null)
        .OrderBy(static text => text.Key, StringComparer.Ordinal)
        .Select(static text => new KeyValuePair<string, SourceText>(text.Key, text.Value.Text!));

    internal bool AreGiven => _areGiven;

    /// <summary>The names of all files that were found, for a suggestion.</summary>
    internal EquatableArray<string> Names => _names;

    /// <summary>Brings declarations and files together.</summary>
    /// <param name="summaries">Of all files of the library.</param>
    /// <param name="files">The files of the folder of texts; those that no source names are passed over.</param>
    public static TextsAtHand Create(IEnumerable<FileSummary> summaries, IEnumerable<TextFile> files)
    {
        Dictionary<string, TextFile> byName = new(StringComparer.Ordinal);
        foreach (TextFile file in files)
        {
            byName[file.Name] = file;
        }

        IEnumerable<SourceSummary> sources = summaries.OfType<SourcesSummary>()
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .SelectMany(static file => file.Sources);
        return new(
            areGiven: true,
            sources.Where(static source => source.Text is not null)
                .GroupBy(static source => source.Name.Id, StringComparer.Ordinal) // of two with one id, the first is kept
                .Select(group => new DeclaredText(group.Key, group.First().Text!, byName.TryGetValue(group.First().Text!.File, out TextFile? file) ? file : null))
                .ToEquatableArray(),
            byName.Keys.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <inheritdoc/>
    public bool Equals(TextsAtHand? other) =>
        other is not null && _areGiven == other._areGiven && _declared == other._declared && _names == other._names;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextsAtHand);

    /// <inheritdoc/>
    public override int GetHashCode() => _names.GetHashCode();

    /// <summary>The text that a source declares; null when it declares none.</summary>
    internal TextAtHand? Find(string sourceId) => _texts.TryGetValue(sourceId, out TextAtHand? text) ? text : null;

    private sealed record DeclaredText(string SourceId, SourceTextSummary Declaration, TextFile? File);
}

/// <summary>The declared text of one source.</summary>
internal sealed class TextAtHand
{
    private readonly Lazy<string?> _hash;
    private readonly Lazy<SourceText?> _text;

    public TextAtHand(SourceTextSummary declaration, TextFile? file)
    {
        Declaration = declaration;
        IsMissing = file is null;
        _hash = new(() => file is null ? null : TextHash.Of(file.Text));
        _text = new(() => file is null || IsUnpinned ? null : new SourceText(file.Text, declaration.Layout));
    }

    public SourceTextSummary Declaration { get; }

    public bool IsMissing { get; }

    /// <summary>Whether it is another text than the one that the record pins.</summary>
    public bool IsUnpinned => Hash is { } hash && Declaration.Hash is { } pinned && hash != pinned;

    /// <summary>The hash of the text that was found.</summary>
    public string? Hash => _hash.Value;

    /// <summary>The text to compare with; null when it is missing, or another one.</summary>
    public SourceText? Text => _text.Value;
}
