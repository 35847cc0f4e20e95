namespace ConceptLib.Generator.Emission;

/// <summary>Emits one shard of an index: a class with one string.</summary>
internal static class ShardEmitter
{
    public static string Emit(Shard shard, LibraryShape shape)
    {
        SourceWriter writer = new();
        writer.Line();
        writer.Open($"namespace {new CodeNames(shape).InnerNamespace}");
        writer.Open($"internal static class {shard.Type}");
        writer.Line(CodeNames.NoInlining);
        writer.Line($"internal static string Text() => {CSharpText.Literal(shard.Text)};");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }
}
