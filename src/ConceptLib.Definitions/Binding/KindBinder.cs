using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds kinds and their attributes: the C# classes, properties and enumerations of a library.</summary>
internal sealed class KindBinder(StatementBinder statements)
{
    // The classes of kinds, and the enumerations of their attributes beside them.
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    public EquatableArray<BoundKind> Bind(EquatableArray<KindModel> models)
    {
        Dictionary<string, string> identifiers = new(StringComparer.Ordinal);
        List<BoundKind> kinds = [];
        foreach (KindModel model in models)
        {
            _types[statements.Identifier(model.Id, model.Identifier)] = model.Id.Value;
        }

        foreach (KindModel model in models)
        {
            string identifier = statements.Identifier(model.Id, model.Identifier);
            CheckIdentifier(model, identifier);
            if (IsUnique("kind", model.Id.Value, identifier, model.Identifier?.Anchor ?? model.Id.Anchor, identifiers))
            {
                kinds.Add(new(model.Id.Value, identifier, statements.Texts.Text(model.Description), Attributes(model, identifier)));
            }
        }

        return kinds.ToEquatableArray();
    }

    private void CheckIdentifier(KindModel model, string identifier)
    {
        int anchor = model.Identifier?.Anchor ?? model.Id.Anchor;
        if (model.Identifier is { } given && IdentifierNaming.WhyInvalid(given.Value) is { } invalid)
        {
            statements.Report(Rules.InvalidIdentifier.At(anchor, given.Value, invalid));
        }
        else if (ReservedNames.WhyNotKind(identifier) is { } why)
        {
            statements.Report(Rules.ReservedIdentifier.At(anchor, model.Id.Value, identifier, why, "Give another name with 'identifier:'."));
        }
    }

    private EquatableArray<BoundAttributeDeclaration> Attributes(KindModel kind, string kindIdentifier)
    {
        Dictionary<string, string> identifiers = new(StringComparer.Ordinal);
        List<BoundAttributeDeclaration> attributes = [];
        foreach (AttributeDeclarationModel model in kind.Attributes)
        {
            if (Identifier(model.Name, "attribute", identifiers) is { } identifier)
            {
                string? why = identifier == kindIdentifier ? "the name of the kind's class" : ReservedNames.WhyNotAttribute(identifier);
                if (why is not null)
                {
                    statements.Report(Rules.ReservedIdentifier.At(model.Name.Anchor, model.Name.Value, identifier, why, "Rename the attribute."));
                }

                if (model.Type == AttributeType.Enumeration
                    && !IsUnique("enumeration", model.Name.Value, kindIdentifier + identifier, model.Name.Anchor, _types))
                {
                    continue;
                }

                attributes.Add(new(
                    model.Name.Value,
                    identifier,
                    model.Type,
                    model.IsList,
                    model.IsRequired,
                    statements.Texts.Text(model.Description),
                    Values(model.Values)));
            }
        }

        return attributes.ToEquatableArray();
    }

    private EquatableArray<BoundVariable> Values(EquatableArray<Anchored<string>> models)
    {
        Dictionary<string, string> identifiers = new(StringComparer.Ordinal);
        List<BoundVariable> values = [];
        foreach (Anchored<string> model in models)
        {
            if (Identifier(model, "value", identifiers) is { } identifier)
            {
                values.Add(new(model.Value, identifier));
            }
        }

        return values.ToEquatableArray();
    }

    private string? Identifier(Anchored<string> name, string noun, Dictionary<string, string> identifiers)
    {
        string identifier = IdentifierNaming.Derive(name.Value);
        if (identifier.Length == 0)
        {
            statements.Report(Rules.InvalidIdentifier.At(name.Anchor, name.Value, "makes no C# identifier: it needs a letter or a digit."));
            return null;
        }

        return IsUnique(noun, name.Value, identifier, name.Anchor, identifiers) ? identifier : null;
    }

    private bool IsUnique(string noun, string id, string identifier, int anchor, Dictionary<string, string> identifiers)
    {
        if (identifiers.TryGetValue(identifier, out string? other))
        {
            statements.Report(Rules.IdentifierCollision.At(anchor, noun, id, identifier, other, "this file", "Rename one of them."));
            return false;
        }

        identifiers.Add(identifier, id);
        return true;
    }
}
