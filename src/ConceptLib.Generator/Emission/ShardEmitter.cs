namespace ConceptLib.Generator.Emission;

/// <summary>Emits one shard of an index: a class with one string.</summary>
internal static class ShardEmitter
{
    private const int CharactersPerLine = 120;

    public static string Emit(Shard shard, LibraryShape shape)
    {
        SourceWriter writer = new();
        writer.Line();
        writer.Open($"namespace {new CodeNames(shape).InnerNamespace}");
        writer.Open($"internal static class {shard.Type}");
        writer.Line(CodeNames.NoInlining);
        writer.Concatenation("internal static string Text() =>", Cut(shard.Text));
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static List<string> Cut(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length; start += CharactersPerLine)
        {
            lines.Add(text.Substring(start, Math.Min(CharactersPerLine, text.Length - start)));
        }

        return lines;
    }
}
