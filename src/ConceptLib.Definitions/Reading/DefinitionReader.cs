using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads one definition file: its text into a model, every mistake that can be seen in it alone, and where each node stands.</summary>
public static class DefinitionReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Whether a file of this name is a definition, wherever in the folder it stands. In whatever case: MSBuild gives a build all that its patterns
    /// match without regard to case, on every system, and what no role has is better refused than passed over.
    /// </summary>
    public static bool IsDefinition(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || name.Equals(LockNames.Quotes, StringComparison.OrdinalIgnoreCase)
        || name.Equals(LockNames.Ids, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="text"/> as the kind of file that its path says it is.</summary>
    /// <param name="path">
    /// Path below the definitions folder, with '/'. <c>library.yaml</c> is the library; <c>sources.yaml</c>, <c>agents.yaml</c>, <c>events.yaml</c>
    /// and every file in the folders of these names hold records; <c>quotes.lock.json</c> says which quotes were checked, <c>ids.lock.json</c> which names were published; every other file is a concept, with the file's name as its id.
    /// </param>
    /// <param name="text">Any text: what is wrong with it stands in <see cref="ParsedFile.Problems"/>, and nothing is thrown.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="codePage">The name of the encoding that <paramref name="text"/> was decoded with; null for one of Unicode's.</param>
    public static ParsedFile Read(string path, string text, ReaderLimits limits, string? codePage = null) => Read(path, Compose(path, text, limits, codePage));

    /// <summary>Reads <paramref name="text"/> as YAML: what stands where, before anything is known of its meaning.</summary>
    internal static ComposedText Compose(string path, string text, ReaderLimits limits, string? codePage = null)
    {
        if (text.Length > 0 && text[0] == ByteOrderMark)
        {
            // Left by a decoder: no editor counts it as a column.
            text = text.Substring(1);
        }

        TextRanges ranges = new(text);
        ProblemList problems = new();
        YamlNode? root = null;
        int maximum = limits.MaximumLengthOf(path);
        if (text.Length > maximum)
        {
            problems.AddLast(Rules.TooLong, 0, Numeral.Of(text.Length), Numeral.Of(maximum));
        }
        else
        {
            if (codePage is not null)
            {
                ForbiddenCharacters.CheckCodePage(text, codePage, ranges, problems);
            }

            if (!FileRole.IsLock(path))
            {
                // A lock holds pieces of the texts of sources, which may have been decoded badly long ago.
                ForbiddenCharacters.CheckDecoding(text, ranges, problems);
            }

            string checkedText = ForbiddenCharacters.Check(text, ranges, problems);
            root = problems.IsCutShort ? null : YamlComposer.Compose(checkedText, Math.Min(limits.MaximumDepth, ReaderLimits.DeepestNesting), ranges, problems);
        }

        return new ComposedText(root, ranges, problems);
    }

    /// <summary>Reads what stands in a file. The places and problems of the text become those of the file: it is read once.</summary>
    internal static ParsedFile Read(string path, ComposedText text)
    {
        ReadingContext context = new(text.Ranges, text.Problems);
        FileRole role = FileRole.Of(path);
        YamlMapping? top = Top(context, path, role, text.Root);
        FileContent content = role.Read(context, path, text.Problems.IsCutShort ? UnreadNames.Recover(top, role.NamingKeys, text.Ranges) : top);
        return new ParsedFile(content, text.Problems.InOrder(text.Ranges), text.Ranges.ToTable());
    }

    /// <summary>The map at the top; null and a report when the file is something else.</summary>
    private static YamlMapping? Top(ReadingContext context, string path, FileRole role, YamlNode? root)
    {
        switch (root)
        {
            case YamlMapping mapping when role.Knows(mapping):
                return mapping;
            case YamlMapping mapping when mapping.Entries.Count == 0 && context.Problems.IsCutShort:
                return mapping;
            case YamlMapping { Entries: [YamlEntry first, ..] }:
                string hint = FileRole.MeantBy(path) is { } meant ? "; " + meant : "";
                context.Report(Rules.NotADefinition, first.Key.Anchor, role.Name, $"no key at its top is one of {role.Name}{hint}");
                return null;
            case null or YamlScalar { IsNull: true }:
                if (!role.MayBeEmpty && !context.Problems.IsCutShort)
                {
                    context.Report(Rules.NotADefinition, 0, role.Name, "it is empty");
                }

                return null;
            default:
                if (root is not YamlRefused && !context.Problems.IsCutShort)
                {
                    context.Report(Rules.NotADefinition, root.Anchor, role.Name, "it has no map of keys at its top");
                }

                return null;
        }
    }
}
