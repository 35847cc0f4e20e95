using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Generator.Emission;

/// <summary>Emits the kinds of a library: a class for each, with a property for each attribute, and the enumerations they use.</summary>
internal static class KindEmitter
{
    /// <summary>The kinds that get a class: one whose name C# cannot have is reported by the binder, and left out.</summary>
    public static BoundKind[] Emitted(BoundLibrary library) => [.. library.Kinds
        .Where(static kind => CodeNames.CanBeKind(kind.Identifier))
        .GroupBy(static kind => kind.Identifier, StringComparer.Ordinal)
        .Select(static group => group.First())];

    public static string Emit(BoundLibrary library, LibraryShape shape)
    {
        CodeNames names = new(shape);
        SourceWriter writer = new();
        writer.Line();
        writer.Open($"namespace {names.Namespace}");
        bool isFirst = true;
        foreach (BoundKind kind in Emitted(library))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            EmitClass(writer, kind, shape, names);
        }

        writer.Close();
        return writer.ToString();
    }

    private static void EmitClass(SourceWriter writer, BoundKind kind, LibraryShape shape, CodeNames names)
    {
        BoundAttributeDeclaration[] attributes = [.. kind.Attributes
            .Where(attribute => IdentifierNaming.WhyInvalid(attribute.Identifier) is null
                && ReservedNames.WhyNotAttribute(attribute.Identifier) is null
                && attribute.Identifier != kind.Identifier)
            .GroupBy(static attribute => attribute.Identifier, StringComparer.Ordinal)
            .Select(static group => group.First())];

        Document(writer, names, shape, kind.Description, $"A concept of the kind <c>{DocumentationWriter.Line(kind.Id)}</c>.");
        writer.Open($"{shape.Visibility} sealed class {kind.Identifier} : {CodeNames.Runtime}.Concept");
        writer.Line($"internal {kind.Identifier}({CodeNames.CompilerServices}.ConceptSeed seed) : base(seed) {{ }}");
        foreach (BoundAttributeDeclaration attribute in attributes)
        {
            writer.Line();
            EmitProperty(writer, kind, attribute, shape, names);
        }

        writer.Close();
        foreach (BoundAttributeDeclaration attribute in attributes.Where(static attribute => attribute.Type == AttributeType.Enumeration))
        {
            writer.Line();
            EmitEnumeration(writer, kind, attribute, shape);
        }
    }

    private static void EmitProperty(SourceWriter writer, BoundKind kind, BoundAttributeDeclaration attribute, LibraryShape shape, CodeNames names)
    {
        string absence = attribute.IsRequired ? "" : attribute.IsList ? "Empty when not stated." : "Null when not stated.";
        Document(writer, names, shape, attribute.Description, $"The attribute <c>{DocumentationWriter.Line(attribute.Name)}</c>.", absence);

        (string type, string method, bool isValueType) = attribute.Type switch
        {
            AttributeType.Text => (CodeNames.Runtime + ".LocalizedText", "Text", false),
            AttributeType.Number => ("decimal", "Number", true),
            AttributeType.Boolean => ("bool", "Boolean", true),
            AttributeType.Date or AttributeType.Period => (CodeNames.Runtime + ".Edtf", "Edtf", false),
            AttributeType.Enumeration => (names.Outer(EnumerationName(kind, attribute)), "Enumeration", true),
            _ => (CodeNames.Runtime + ".Concept", "Concept", false),
        };

        // Of an enumeration without values, which is reported, the compiler cannot tell the type.
        string argument = attribute.Type == AttributeType.Enumeration && !Values(attribute).Any() ? $"<{type}>" : "";
        string head = attribute.IsList
            ? $"public global::System.Collections.Generic.IReadOnlyList<{type}> {attribute.Identifier} => Attributes.{method}s{argument}("
            : $"public {type}{(attribute.IsRequired ? "" : "?")} {attribute.Identifier} => Attributes.{method}{argument}(";

        // The build has reported a required attribute that is missing, and gives no library then.
        string end = attribute.IsList || !attribute.IsRequired ? ")" : isValueType ? ").GetValueOrDefault()" : ")!";
        if (attribute.Type != AttributeType.Enumeration)
        {
            writer.Line($"{head}{CSharpText.Literal(attribute.Name)}{end};");
            return;
        }

        writer.Open($"{head}{CSharpText.Literal(attribute.Name)}, static value => value switch");
        foreach (BoundVariable value in Values(attribute))
        {
            writer.Line($"{CSharpText.Literal(value.Name)} => {type}.{value.Value},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"value\"),");
        writer.Close($"}}{end};");
    }

    private static void EmitEnumeration(SourceWriter writer, BoundKind kind, BoundAttributeDeclaration attribute, LibraryShape shape)
    {
        writer.Line($"/// <summary>The values of <see cref=\"{kind.Identifier}.{attribute.Identifier}\"/>.</summary>");
        writer.Open($"{shape.Visibility} enum {EnumerationName(kind, attribute)}");
        bool isFirst = true;
        foreach (BoundVariable value in Values(attribute))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Line($"/// <summary>The value <c>{DocumentationWriter.Line(value.Name)}</c>.</summary>");
            writer.Line($"{value.Value},");
        }

        writer.Close();
    }

    private static IEnumerable<BoundVariable> Values(BoundAttributeDeclaration attribute) => attribute.Values
        .Where(static value => IdentifierNaming.WhyInvalid(value.Value) is null)
        .GroupBy(static value => value.Value, StringComparer.Ordinal)
        .Select(static group => group.First());

    private static string EnumerationName(BoundKind kind, BoundAttributeDeclaration attribute) => kind.Identifier + attribute.Identifier;

    private static void Document(SourceWriter writer, CodeNames names, LibraryShape shape, BoundText? description, string otherwise, string remarks = "")
    {
        DocumentationWriter documentation = new(names, shape.DocumentationLanguage);
        string text = documentation.Render(description);
        documentation.Element("summary", text.Length == 0 ? otherwise : text);
        documentation.Element("remarks", remarks);
        writer.Documentation(documentation.ToLines());
    }
}
