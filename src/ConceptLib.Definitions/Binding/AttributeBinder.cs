using System.Globalization;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Types the attributes of a concept as its kind declares them.</summary>
internal sealed class AttributeBinder(StatementBinder statements, ConceptModel concept)
{
    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);

    // A kind is known, and the rest of what library.yaml says of it perhaps not.
    private bool MayDeclareMore => statements.Scope.IsLibraryIncomplete;

    /// <param name="kind">Null for a plain concept, and for a kind that is unknown.</param>
    public EquatableArray<BoundAttribute> Bind(BoundKind? kind)
    {
        if (kind is null && concept.Kind is not null)
        {
            return default;
        }

        Dictionary<string, BoundAttributeDeclaration> declared = new(StringComparer.Ordinal);
        foreach (BoundAttributeDeclaration declaration in kind is null ? default : kind.Attributes)
        {
            declared.Add(declaration.Name, declaration);
        }

        List<BoundAttribute> attributes = [];
        foreach (AttributeModel model in concept.Attributes)
        {
            if (!declared.TryGetValue(model.Name.Value, out BoundAttributeDeclaration? declaration))
            {
                ReportUnknown(model, kind);
                continue;
            }

            EquatableArray<BoundAttributeValue> values = Values(model, declaration);
            if (!values.IsEmpty)
            {
                attributes.Add(new(declaration.Name, declaration.Type, values));
            }
        }

        ReportMissing(kind);
        return attributes.ToEquatableArray();
    }

    private void ReportUnknown(AttributeModel model, BoundKind? kind)
    {
        if (kind is not null && MayDeclareMore)
        {
            return;
        }

        if (kind is null)
        {
            statements.Report(Rules.UnknownAttribute.At(
                model.Name.Anchor, "A concept without 'kind'", model.Name.Value, " Attributes are declared by a kind in library.yaml."));
            return;
        }

        string[] names = [.. kind.Attributes.Select(static one => one.Name)];
        statements.Report(Rules.UnknownAttribute.At(
            model.Name.Anchor,
            $"The kind '{kind.Id}'",
            model.Name.Value,
            Suggestion.For(statements.References.Nearest(model.Name.Value, names), names)));
    }

    private void ReportMissing(BoundKind? kind)
    {
        if (kind is null || concept.IsBroken)
        {
            return;
        }

        HashSet<string> given = new(concept.Attributes.Where(static model => !IsEmptyList(model.Value)).Select(static model => model.Name.Value), StringComparer.Ordinal);
        foreach (BoundAttributeDeclaration declaration in kind.Attributes)
        {
            if (declaration.IsRequired && !given.Contains(declaration.Name))
            {
                statements.Report(Rules.MissingAttribute.At(concept.Kind!.Value.Anchor, kind.Id, declaration.Name));
            }
        }
    }

    private static bool IsEmptyList(AttributeValueModel value) => value.IsList && value.Items.IsEmpty;

    private EquatableArray<BoundAttributeValue> Values(AttributeModel model, BoundAttributeDeclaration declaration)
    {
        if (!model.Value.IsList)
        {
            return Value(model.Value, declaration) is { } single ? EquatableArray.Of(single) : default;
        }

        if (!declaration.IsList)
        {
            if (!MayDeclareMore)
            {
                statements.Report(Rules.AttributeTakesOneValue.At(model.Value.Anchor, declaration.Name));
            }

            return default;
        }

        return model.Value.Items
            .Select(item => Value(item, declaration))
            .OfType<BoundAttributeValue>()
            .ToEquatableArray();
    }

    private BoundAttributeValue? Value(AttributeValueModel model, BoundAttributeDeclaration declaration)
    {
        if (declaration.Type == AttributeType.Text)
        {
            return Text(model, declaration);
        }

        if (model.Scalar is not { } scalar || model.IsList)
        {
            return Mismatch(model, declaration, model.IsList ? "a list" : "a text in languages");
        }

        return declaration.Type switch
        {
            AttributeType.Number => Number(model, scalar, declaration),
            AttributeType.Boolean => scalar is "true" or "false" && !model.IsQuoted ? new(scalar, null) : Mismatch(model, declaration, scalar),
            AttributeType.Date => Date(model, scalar, declaration),
            AttributeType.Period => statements.Date(new Anchored<string>(scalar, model.Anchor)) is { } period ? new(period, null) : null,
            AttributeType.Enumeration => Enumeration(model, scalar, declaration),
            _ => statements.References.Concept(new(scalar, model.Anchor)) is { } target ? new(target.Id, null) : null,
        };
    }

    private BoundAttributeValue? Text(AttributeValueModel model, BoundAttributeDeclaration declaration)
    {
        if (model.IsList)
        {
            return Mismatch(model, declaration, "a list");
        }

        TextModel? text = model.Text ?? (model.Scalar is { } scalar
            ? new(model.Anchor, EquatableArray.Of(new LanguageTextModel(null, scalar, model.Anchor, default)))
            : null);
        return statements.Texts.Text(text) is { } bound ? new(null, bound) : null;
    }

    private BoundAttributeValue? Number(AttributeValueModel model, string scalar, BoundAttributeDeclaration declaration)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return !model.IsQuoted && decimal.TryParse(scalar, Style, CultureInfo.InvariantCulture, out decimal number)
            ? new(number.ToString(CultureInfo.InvariantCulture), null)
            : Mismatch(model, declaration, scalar);
    }

    private BoundAttributeValue? Date(AttributeValueModel model, string scalar, BoundAttributeDeclaration declaration)
    {
        if (statements.Date(new Anchored<string>(scalar, model.Anchor)) is not { } date)
        {
            return null;
        }

        return Edtf.Parse(date).IsInterval ? Mismatch(model, declaration, scalar) : new(date, null);
    }

    private BoundAttributeValue? Enumeration(AttributeValueModel model, string scalar, BoundAttributeDeclaration declaration)
    {
        if (!_values.TryGetValue(declaration.Name, out HashSet<string>? values))
        {
            _values.Add(declaration.Name, values = new(declaration.Values.Select(static value => value.Name), StringComparer.Ordinal));
        }

        if (values.Contains(scalar))
        {
            return new(scalar, null);
        }

        return MayDeclareMore ? null : Mismatch(model, declaration, scalar, Suggestion.For(statements.References.Nearest(scalar, values), values));
    }

    private BoundAttributeValue? Mismatch(AttributeValueModel model, BoundAttributeDeclaration declaration, string given, string suggestion = "")
    {
        statements.Report(Rules.AttributeValue.At(model.Anchor, declaration.Name, Expectation(declaration.Type), given, suggestion));
        return null;
    }

    private static string Expectation(AttributeType type) => type switch
    {
        AttributeType.Text => "a text",
        AttributeType.Number => "a number, written plainly as in 12 or -0.5",
        AttributeType.Boolean => "true or false, without quotation marks",
        AttributeType.Date => "one date in EDTF",
        AttributeType.Period => "a period in EDTF",
        AttributeType.Enumeration => "one of its declared values",
        _ => "the id of a concept",
    };
}
