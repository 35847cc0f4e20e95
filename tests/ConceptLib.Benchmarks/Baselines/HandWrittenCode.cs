using System.Globalization;
using System.Text;

namespace ConceptLib.Benchmarks.Baselines;

/// <summary>C# as one would write or generate it without ConceptLib, each member documented as ConceptLib does.</summary>
internal static class HandWrittenCode
{
    /// <summary>A class with an object for each concept, all made when the class is first touched.</summary>
    public static string EagerClass(LibraryRecord library) => Class(library, static (code, concept, _) =>
    {
        code.Append(CultureInfo.InvariantCulture, $"        public static readonly ConceptRecord {Name(concept.Id)} = new()\n        {{\n            Id = {Literal(concept.Id)},\n");
        List(code, "Labels", concept.Labels, static label => $"new() {{ Language = {Literal(label.Language)}, Status = {Literal(label.Status)}, Text = {Literal(label.Text)} }}");
        code.Append(CultureInfo.InvariantCulture, $"            Definition = new() {{ {string.Join(", ", concept.Definition.Select(static one => $"[{Literal(one.Key)}] = {Literal(one.Value)}"))} }},\n");
        List(code, "Definitions", concept.Definitions, static one => $"new() {{ Text = {Literal(one.Text)}, AccordingTo = {Literal(one.AccordingTo)}, Source = {Literal(one.Source)}, Stance = {Literal(one.Stance)} }}");
        List(code, "Notes", concept.Notes, static note => $"new() {{ Kind = {Literal(note.Kind)}, Text = {Literal(note.Text)}, Source = {Literal(note.Source)} }}");
        List(code, "Quotes", concept.Quotes, static quote => $"new() {{ Id = {Literal(quote.Id)}, Text = {Literal(quote.Text)}, Speaker = {Literal(quote.Speaker)}, Source = {Literal(quote.Source)}, Locator = {Literal(quote.Locator)}, Date = {Literal(quote.Date)}, Stance = {Literal(quote.Stance)} }}");
        List(code, "Relations", concept.Relations, static relation => $"new() {{ Type = {Literal(relation.Type)}, Target = {Literal(relation.Target)}, Role = {Literal(relation.Role)}, Source = {Literal(relation.Source)} }}");
        code.Append("        };\n\n");
    });

    /// <summary>A class with a property for each concept, which reads an embedded resource.</summary>
    public static string OverResource(LibraryRecord library) => Class(
        library,
        static (code, concept, number) => code.Append(CultureInfo.InvariantCulture, $"        public static ConceptRecord {Name(concept.Id)} => Library[{number}];\n\n"),
        "        public static readonly ResourceLibrary Library = new(typeof(Concepts).Assembly, \"concepts\");\n\n");

    /// <summary>The member's name of an id.</summary>
    public static string Name(string id) => string.Concat(id.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>No text here holds a quotation mark, a backslash or a line break.</summary>
    public static string Literal(string text) => $"\"{text}\"";

    private static string Class(LibraryRecord library, Action<StringBuilder, ConceptRecord, int> member, string first = "")
    {
        MemberDocumentation documentation = new(library);
        StringBuilder code = new("using ConceptLib.Benchmarks.Baselines;\n\nnamespace Acme.Vocabulary\n{\n    /// <summary>The concepts.</summary>\n    public static class Concepts\n    {\n");
        code.Append(first);
        for (int i = 0; i < library.Concepts.Count; i++)
        {
            foreach (string line in documentation.Of(library.Concepts[i]))
            {
                code.Append(CultureInfo.InvariantCulture, $"        /// {line}\n");
            }

            member(code, library.Concepts[i], i);
        }

        return code.Append("    }\n}\n").ToString();
    }

    private static void List<T>(StringBuilder code, string property, List<T> items, Func<T, string> write) =>
        code.Append(CultureInfo.InvariantCulture, $"            {property} = [{string.Join(", ", items.Select(write))}],\n");
}
