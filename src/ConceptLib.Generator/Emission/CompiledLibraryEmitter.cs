using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;

namespace ConceptLib.Generator.Emission;

/// <summary>Emits the root of a library: its public classes without their members, and the class that gives out its text.</summary>
internal static class CompiledLibraryEmitter
{
    // One switch over all buckets of a large library takes the JIT ten times as long as two levels of small ones.
    private const int BucketsPerSwitch = 16;

    public static string Emit(BoundLibrary library, PackedCounts counts, LibraryShape shape)
    {
        CodeNames names = new(shape);
        SourceWriter writer = new();
        writer.Line();
        writer.Line($"[assembly: {CodeNames.Runtime}.ConceptLibrary(typeof({names.Outer("Concepts")}))]");
        writer.Line();
        EmitPublicClasses(writer, library, shape, names);
        writer.Line();
        writer.Open($"namespace {names.InnerNamespace}");
        EmitParts(writer, shape, names);
        EmitLibrary(writer, library, counts, names);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitPublicClasses(SourceWriter writer, BoundLibrary library, LibraryShape shape, CodeNames names)
    {
        DocumentationWriter documentation = new(names, shape.DocumentationLanguage);
        string title = documentation.RenderLine(library.Title);
        documentation.Element("summary", title.Length == 0 ? $"The concepts of {DocumentationWriter.Line(library.Id)}." : $"<b>{title}</b>: the concepts.");
        documentation.Element("remarks", documentation.Render(library.Description), library.License is null ? "" : $"Licence: {DocumentationWriter.Line(library.License)}.");
        string named = title.Length == 0 ? DocumentationWriter.Line(library.Id) : title;

        writer.Open($"namespace {names.Namespace}");
        writer.Documentation(documentation.ToLines());
        OpenMembers(writer, shape, names, "Concepts", "ConceptsPart");
        writer.Line("/// <summary>The library: all its concepts, sources, agents and events, and the ways to find them.</summary>");
        writer.Line($"public static {CodeNames.Runtime}.ConceptLibrary Library => {names.CompiledLibrary}.Instance.Library;");
        writer.Close();
        writer.Line();
        writer.Line($"/// <summary>The ids of the concepts of {named}, under the names of their members.</summary>");
        OpenMembers(writer, shape, names, "ConceptIds", "ConceptIdsPart");
        writer.Close();
        EmitClass(writer, shape, "Sources", $"The sources that {named} cites.");
        EmitClass(writer, shape, "Agents", $"The persons, organizations, groups and programs that {named} names.");
        EmitClass(writer, shape, "Events", $"The events that {named} names.");
        writer.Close();
    }

    private static void EmitClass(SourceWriter writer, LibraryShape shape, string name, string summary)
    {
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Open($"{shape.Visibility} static partial class {name}");
        writer.Close();
    }

    // A class that is the last of a chain inherits its static members, and cannot be static itself.
    private static void OpenMembers(SourceWriter writer, LibraryShape shape, CodeNames names, string name, string part)
    {
        if (shape.ConceptParts == 1)
        {
            writer.Open($"{shape.Visibility} static partial class {name}");
            return;
        }

        writer.Open($"{shape.Visibility} abstract class {name} : {names.Inner(CodeNames.Part(part, shape.ConceptParts - 1))}");
        writer.Line($"private {name}() {{ }}");
        writer.Line();
    }

    private static void EmitParts(SourceWriter writer, LibraryShape shape, CodeNames names)
    {
        if (shape.ConceptParts == 1)
        {
            return;
        }

        foreach (string name in new[] { "Concepts", "ConceptIds" })
        {
            for (int part = 0; part < shape.ConceptParts; part++)
            {
                string type = CodeNames.Part(name + "Part", part);
                string ancestor = part == 0 ? "" : " : " + names.Inner(CodeNames.Part(name + "Part", part - 1));
                writer.Line($"/// <summary>Some of the members of <see cref=\"{names.Outer(name)}\"/>: a class holds no more than 65,535.</summary>");
                writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
                writer.Open($"{shape.Visibility} abstract partial class {type}{ancestor}");
                writer.Line($"private protected {type}() {{ }}");
                writer.Close();
                writer.Line();
            }
        }
    }

    private static void EmitLibrary(SourceWriter writer, BoundLibrary library, PackedCounts counts, CodeNames names)
    {
        writer.Open($"internal sealed class CompiledLibrary : {CodeNames.CompilerServices}.PackedLibrary");
        writer.Line("internal static readonly CompiledLibrary Instance = new CompiledLibrary();");
        writer.Line();
        writer.Line("private CompiledLibrary() { }");
        writer.Line();
        writer.Line($"public override string Header => {CSharpText.Literal(HeaderPacker.Pack(library, counts))};");
        writer.Line();
        EmitBuckets(writer, names, counts);
        EmitShards(writer, names, "LabelShard", counts.LabelShards);
        EmitShards(writer, names, "ReferenceShard", counts.ReferenceShards);
        EmitKinds(writer, library, names);
        writer.Close();
    }

    private static void EmitBuckets(SourceWriter writer, CodeNames names, PackedCounts counts)
    {
        (RecordTable Table, int Count)[] tables =
        [
            (RecordTable.Concepts, counts.Concepts),
            (RecordTable.Sources, counts.Sources),
            (RecordTable.Agents, counts.Agents),
            (RecordTable.Events, counts.Events),
        ];
        writer.Open($"public override {CodeNames.CompilerServices}.PackedBucket Bucket({CodeNames.CompilerServices}.RecordTable table, int index) => table switch");
        foreach ((RecordTable table, _) in tables)
        {
            writer.Line($"{CodeNames.CompilerServices}.RecordTable.{table} => {table}(index),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"table\"),");
        writer.Close("};");
        foreach ((RecordTable table, int count) in tables)
        {
            string Instance(int number) => names.Inner(CodeNames.BucketClass(table, number)) + ".Instance";
            writer.Line();
            if (count <= BucketsPerSwitch)
            {
                EmitSwitch(writer, table.ToString(), "index", 0, count, Instance);
                continue;
            }

            int groups = count / BucketsPerSwitch;
            EmitSwitch(writer, table.ToString(), $"(index / {BucketsPerSwitch})", 0, groups, group => $"{CodeNames.Part(table.ToString(), group)}(index)");
            for (int group = 0; group < groups; group++)
            {
                writer.Line();
                EmitSwitch(writer, CodeNames.Part(table.ToString(), group), "index", group * BucketsPerSwitch, BucketsPerSwitch, Instance);
            }
        }
    }

    private static void EmitSwitch(SourceWriter writer, string name, string governing, int first, int count, Func<int, string> result)
    {
        writer.Open($"private static {CodeNames.CompilerServices}.PackedBucket {name}(int index) => {governing} switch");
        for (int number = first; number < first + count; number++)
        {
            writer.Line($"{number} => {result(number)},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"index\"),");
        writer.Close("};");
    }

    private static void EmitShards(SourceWriter writer, CodeNames names, string shard, int count)
    {
        writer.Line();
        writer.Open($"public override string {shard}(int index) => index switch");
        for (int number = 0; number < count; number++)
        {
            writer.Line($"{number} => {names.Inner(CodeNames.Part(shard, number))}.Text(),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"index\"),");
        writer.Close("};");
    }

    private static void EmitKinds(SourceWriter writer, BoundLibrary library, CodeNames names)
    {
        BoundKind[] kinds = KindEmitter.Emitted(library);
        if (kinds.Length == 0)
        {
            return;
        }

        writer.Line();
        writer.Open($"public override {CodeNames.Runtime}.Concept CreateConcept(string? kind, {CodeNames.CompilerServices}.ConceptSeed seed) => kind switch");
        foreach (BoundKind kind in kinds)
        {
            writer.Line($"{CSharpText.Literal(kind.Id)} => new {names.Kind(kind.Identifier)}(seed),");
        }

        writer.Line("_ => base.CreateConcept(kind, seed),");
        writer.Close("};");
    }
}
