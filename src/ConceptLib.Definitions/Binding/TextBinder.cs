using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds texts and labels: their languages, and the links in them.</summary>
internal sealed class TextBinder(LibraryScope scope, ReferenceBinder references, ICollection<Problem> problems)
{
    public BoundText? Text(TextModel? model)
    {
        if (model is null)
        {
            return null;
        }

        List<BoundLanguageText> texts = [];
        foreach (LanguageTextModel text in model.Languages)
        {
            if (Language(text.Language) is { } language)
            {
                if (texts.Exists(other => other.Language == language))
                {
                    problems.Add(Rules.RepeatedLanguage.At(text.Language?.Anchor ?? text.Anchor, scope.Languages.Tag(language)));
                }
                else
                {
                    texts.Add(new(language, text.Text, Links(text.Links)));
                }
            }
        }

        return texts.Count == 0 ? null : new(texts.OrderBy(static text => text.Language != 0).ToEquatableArray());
    }

    /// <summary>The labels of a record, the preferred one of the default language first.</summary>
    public EquatableArray<BoundLabel> Labels(EquatableArray<LabelModel> models, Func<Apparatus, BoundApparatus> apparatus)
    {
        List<BoundLabel> labels = [];
        HashSet<(int Language, string Text)> texts = [];
        Dictionary<int, string> preferred = [];
        foreach (LabelModel model in models)
        {
            string text = model.Text.Value;
            if (Language(model.Language) is { } language)
            {
                CheckNormalization(model.Text);
                CheckRepetition(model, language, texts, preferred);
                labels.Add(new(language, model.Status, text, apparatus(model.Apparatus)));
            }
        }

        return labels.OrderBy(static label => !IsMain(label)).ToEquatableArray();
    }

    /// <summary>Whether it is a preferred label in the default language.</summary>
    public static bool IsMain(BoundLabel label) => label is { Language: 0, Status: LabelStatus.Preferred };

    /// <summary>Whether labels lack a preferred one in the default language; not where it may be another language that is the default.</summary>
    public bool LackMain(EquatableArray<BoundLabel> labels) => !scope.IsLibraryIncomplete && !labels.Any(IsMain);

    public void CheckNormalization(Anchored<string> text)
    {
        if (!UnicodeNormalization.IsNfc(text.Value))
        {
            string normalized = UnicodeNormalization.ToNfc(text.Value);
            problems.Add(Rules.NotNormalized.At(text.Anchor, text.Value, normalized, CodePoints.Difference(text.Value, normalized)));
        }
    }

    /// <summary>The index of a language; null when it is not one, which is reported.</summary>
    private int? Language(Anchored<string>? tag)
    {
        int? index = scope.Languages.IndexOf(tag?.Value);
        if (index is null && tag is { } given && !scope.IsLibraryIncomplete)
        {
            problems.Add(LanguageTag.IsWellFormed(given.Value)
                ? Rules.UndeclaredLanguage.At(given.Anchor, given.Value, Suggestion.For(references.Nearest(given.Value, scope.Languages.Tags), scope.Languages.Tags))
                : Rules.InvalidLanguage.At(given.Anchor, given.Value));
        }

        return index;
    }

    private void CheckRepetition(LabelModel model, int language, HashSet<(int Language, string Text)> texts, Dictionary<int, string> preferred)
    {
        string text = model.Text.Value;
        bool isNew = texts.Add((language, text));
        if (!isNew)
        {
            problems.Add(Rules.RepeatedLabel.At(model.Text.Anchor, text, scope.Languages.Tag(language)));
        }

        if (model.Status != LabelStatus.Preferred)
        {
            return;
        }

        if (!preferred.TryGetValue(language, out string? first))
        {
            preferred.Add(language, text);
        }
        else if (isNew)
        {
            problems.Add(Rules.SecondPreferredLabel.At(model.Text.Anchor, first, scope.Languages.Tag(language), text));
        }
    }

    private EquatableArray<BoundLink> Links(EquatableArray<LinkModel> models)
    {
        List<BoundLink> links = [];
        foreach (LinkModel model in models)
        {
            if (references.Concept(new(model.ConceptId, model.Anchor)) is { } target)
            {
                links.Add(new(model.Start, model.Length, target));
            }
        }

        return links.ToEquatableArray();
    }
}
