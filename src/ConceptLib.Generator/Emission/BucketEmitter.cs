using ConceptLib.Definitions;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>Emits one bucket: the members of its records, and the class that holds their text.</summary>
internal static class BucketEmitter
{
    /// <summary>The <c>DiagnosticId</c> under which the use of a deprecated record is reported.</summary>
    public const string DeprecationId = "CLDEPRECATED";

    public static string Emit(Bucket bucket, LibraryShape shape)
    {
        CodeNames names = new(shape);
        PackedBucketText packed = BucketPacker.Pack(bucket.Members.Select(static member => member.Packed), shape.LanguageCount);
        SourceWriter writer = new();
        if (bucket.Members.Any(static member => CodeNames.CanBeMember(member.Identifier)))
        {
            EmitMembers(writer, bucket, shape, names);
        }

        writer.Line();
        writer.Open($"namespace {names.InnerNamespace}");
        EmitText(writer, bucket, packed, names);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitMembers(SourceWriter writer, Bucket bucket, LibraryShape shape, CodeNames names)
    {
        bool isConcepts = bucket.Table == RecordTable.Concepts;
        bool isPart = isConcepts && shape.ConceptParts > 1;
        string part = isPart ? CSharpText.Number(names.PartOf(bucket.Members[0].Packed.Hash)) : "";
        string modifiers = $"{shape.Visibility} {(isPart ? "abstract" : "static")} partial class ";

        writer.Line();
        writer.Open($"namespace {(isPart ? names.InnerNamespace : names.Namespace)}");
        writer.Open(modifiers + (isPart ? "ConceptsPart" + part : bucket.Table.ToString()));
        EmitProperties(writer, bucket, names);
        writer.Close();
        if (isConcepts)
        {
            writer.Line();
            writer.Open(modifiers + (isPart ? "ConceptIdsPart" + part : "ConceptIds"));
            EmitIds(writer, bucket, names);
            writer.Close();
        }

        writer.Close();
    }

    private static void EmitProperties(SourceWriter writer, Bucket bucket, CodeNames names)
    {
        string record = CodeNames.RecordType(bucket.Table);
        string plainType = $"{CodeNames.Runtime}.{record}";
        string instance = names.Inner(CodeNames.BucketClass(bucket.Table, bucket.Number)) + ".Instance";
        foreach ((RecordMember member, int slot) in Members(bucket, writer))
        {
            writer.Documentation(member.Documentation);
            EmitObsolescence(writer, member.Obsolescence);
            string cast = member.Type == plainType ? "" : $"({member.Type})";
            writer.Line($"public static {member.Type} {member.Identifier} => {cast}{instance}.{record}({slot});");
        }
    }

    // ObsoleteAttribute has an id and an address since .NET 5.
    private static void EmitObsolescence(SourceWriter writer, string? obsolescence)
    {
        if (obsolescence is null)
        {
            return;
        }

        string message = CSharpText.Literal(obsolescence);
        writer.Directive("#if NET5_0_OR_GREATER");
        writer.Line($"[global::System.Obsolete({message}, DiagnosticId = \"{DeprecationId}\", UrlFormat = \"{Rule.HelpFile}#{{0}}\")]");
        writer.Directive("#else");
        writer.Line($"[global::System.Obsolete({message})]");
        writer.Directive("#endif");
    }

    private static void EmitIds(SourceWriter writer, Bucket bucket, CodeNames names)
    {
        foreach ((RecordMember member, _) in Members(bucket, writer))
        {
            writer.Line($"/// <summary>The id of <see cref=\"{names.Concept(member.Packed.Id, member.Identifier)}\"/>.</summary>");
            writer.Line($"public const string {member.Identifier} = {CSharpText.Literal(member.Packed.Id)};");
        }
    }

    // Those that have a member, with an empty line between two.
    private static IEnumerable<(RecordMember Member, int Slot)> Members(Bucket bucket, SourceWriter writer)
    {
        bool isFirst = true;
        for (int slot = 0; slot < bucket.Members.Count; slot++)
        {
            if (CodeNames.CanBeMember(bucket.Members[slot].Identifier))
            {
                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                yield return (bucket.Members[slot], slot);
            }
        }
    }

    private static void EmitText(SourceWriter writer, Bucket bucket, PackedBucketText packed, CodeNames names)
    {
        string type = CodeNames.BucketClass(bucket.Table, bucket.Number);
        writer.Open($"internal sealed class {type} : {CodeNames.CompilerServices}.PackedBucket");
        writer.Line($"internal static readonly {type} Instance = new {type}();");
        writer.Line();
        writer.Line($"private {type}() : base({names.CompiledLibrary}.Instance, {CodeNames.CompilerServices}.RecordTable.{bucket.Table}, {bucket.Number}) {{ }}");
        writer.Line();
        writer.Line($"protected override string Index => {CSharpText.Literal(packed.Index)};");
        writer.Line();
        writer.Open("protected override string Page(int number) => number switch");
        for (int page = 0; page < packed.Pages.Count; page++)
        {
            writer.Line($"{page} => Page{page}(),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"number\"),");
        writer.Close("};");
        for (int page = 0; page < packed.Pages.Count; page++)
        {
            writer.Line();
            writer.Line(CodeNames.NoInlining);
            writer.Line($"private static string Page{page}() => {CSharpText.Literal(packed.Pages[page])};");
        }

        writer.Close();
    }
}
