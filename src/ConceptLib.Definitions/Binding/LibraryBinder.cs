using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds <c>library.yaml</c> and the build's options to what the library is.</summary>
internal sealed class LibraryBinder(LibraryScope scope, LibraryModel model, LibraryOptions options)
{
    private readonly StatementBinder _statements = new(scope);

    /// <summary>The mistakes in <c>library.yaml</c>, once it is bound.</summary>
    public EquatableArray<Problem> Problems => _statements.Problems();

    public BoundLibrary Bind()
    {
        CheckLanguages();
        return new(
            Id(),
            Namespace(),
            _statements.Texts.Text(model.Title),
            _statements.Texts.Text(model.Description),
            scope.Languages.Tags,
            scope.Languages.IndexOf(options.DocumentationLanguage) ?? 0,
            model.License,
            BaseIri(),
            model.Version,
            options.IsPublic,
            new KindBinder(_statements).Bind(model.Kinds),
            RelationTypes());
    }

    private string Id()
    {
        if (model.Id is { } id && IdSyntax.WhyInvalid(id.Value) is { } reason)
        {
            _statements.Report(Rules.InvalidId.At(id.Anchor, id.Value, reason));
        }

        return model.Id?.Value ?? options.DefaultId;
    }

    private string Namespace()
    {
        if (model.Namespace is { } stated && IdentifierNaming.WhyNotNamespace(stated.Value) is { } reason)
        {
            _statements.Report(Rules.InvalidNamespace.At(stated.Anchor, stated.Value, reason));
            return options.Namespace ?? options.DefaultNamespace;
        }

        return options.Namespace ?? model.Namespace?.Value ?? options.DefaultNamespace;
    }

    private string? BaseIri()
    {
        if (model.BaseIri is not { } stated)
        {
            return null;
        }

        if (IriSyntax.WhyInvalid(stated.Value) is { } reason)
        {
            _statements.Report(Rules.InvalidIri.At(stated.Anchor, "base-iri", "https://example.org/terms/", reason));
        }
        else if (IriSyntax.RunsOn(stated.Value))
        {
            _statements.Report(Rules.BaseIriRunsOn.At(stated.Anchor, stated.Value));
        }

        return stated.Value;
    }

    private void CheckLanguages()
    {
        HashSet<string> declared = new(StringComparer.OrdinalIgnoreCase);
        foreach (Anchored<string> language in model.Languages)
        {
            CheckSyntax(language);
            if (!declared.Add(language.Value))
            {
                _statements.Report(Rules.RepeatedLanguage.At(language.Anchor, language.Value));
            }
        }

        if (declared.Count > LanguageTable.Maximum)
        {
            _statements.Report(Rules.TooManyLanguages.At(model.Languages[LanguageTable.Maximum].Anchor, Numeral.Of(declared.Count), Numeral.Of(LanguageTable.Maximum)));
        }

        if (model.DefaultLanguage is { } stated)
        {
            CheckSyntax(stated);
        }

        string defaultLanguage = scope.Languages.Default;
        if (declared.Count > 0 && !declared.Contains(defaultLanguage))
        {
            _statements.Report(Rules.DefaultLanguageUndeclared.At(
                model.DefaultLanguage?.Anchor ?? model.Languages[0].Anchor,
                defaultLanguage,
                model.DefaultLanguage is null
                    ? " Say which is the default with 'default-language'."
                    : Suggestion.For(NearestName.Find(defaultLanguage, declared))));
        }
    }

    private void CheckSyntax(Anchored<string> language)
    {
        if (!LanguageTag.IsWellFormed(language.Value))
        {
            _statements.Report(Rules.InvalidLanguage.At(language.Anchor, language.Value));
        }
    }

    private EquatableArray<BoundRelationType> RelationTypes()
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        Dictionary<string, string> identifiers = new(StringComparer.Ordinal);
        List<BoundRelationType> types = [];
        foreach (RelationTypeModel type in model.RelationTypes)
        {
            bool isFree = IsFree(type.Id, taken) & (type.Inverse.Value == type.Id.Value || IsFree(type.Inverse, taken));
            string identifier = IdentifierNaming.Derive(type.Id.Value);
            if (identifier.Length == 0 || IdSyntax.WhyInvalid(type.Id.Value) is not null)
            {
                _statements.Report(Rules.InvalidId.At(
                    type.Id.Anchor, type.Id.Value, IdSyntax.WhyInvalid(type.Id.Value) ?? "no C# name can be made of it."));
            }
            else if (isFree && IsNamed(type.Id, identifier, identifiers))
            {
                types.Add(new(type.Id.Value, type.Inverse.Value, identifier, _statements.Texts.Text(type.Description)));
            }

            taken.Add(type.Id.Value);
            taken.Add(type.Inverse.Value);
        }

        return types.ToEquatableArray();
    }

    private bool IsFree(Anchored<string> type, HashSet<string> taken)
    {
        bool isBuiltIn = RelationTypeTable.IsBuiltIn(type.Value);
        if (isBuiltIn || taken.Contains(type.Value))
        {
            _statements.Report(Rules.RelationTypeTaken.At(
                type.Anchor, type.Value, isBuiltIn ? "a built-in relation type" : "a relation type of this library"));
            return false;
        }

        return true;
    }

    private bool IsNamed(Anchored<string> type, string identifier, Dictionary<string, string> identifiers)
    {
        if (identifiers.TryGetValue(identifier, out string? other))
        {
            _statements.Report(Rules.IdentifierCollision.At(type.Anchor, "relation type", type.Value, identifier, other, "this file", "Rename one of them."));
            return false;
        }

        identifiers.Add(identifier, type.Value);
        return true;
    }
}
