using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Formatting;

/// <summary>
/// Puts a definition file into its usual form, with every comment where it belongs. What it writes is read again before it is given out:
/// it must have the same values, mean the same, and have the same comments at the same nodes.
/// </summary>
public static class DefinitionFormatter
{
    /// <summary>Formats <paramref name="text"/> as the kind of file that its path says it is.</summary>
    /// <param name="path">Path below the definitions folder, with '/'.</param>
    /// <param name="text">Any text.</param>
    /// <param name="limits">How much is read.</param>
    public static FormattedText Format(string path, string text, ReaderLimits limits)
    {
        ParsedFile file = DefinitionReader.Read(path, text, limits);
        if (file.Problems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error))
        {
            return new(null, file, null);
        }

        ComposedText before = DefinitionReader.Compose(path, text, limits);
        if (CommentedTreeReader.Read(before) is not { } document)
        {
            return new(null, file, default(SourceRange));
        }

        string formatted = DocumentWriter.Write(document, FileRole.Of(path).Form, before.Ranges);
        return Rereading.FindDifference(path, text, file, formatted, limits) is { } difference
            ? new(null, file, file.Ranges[difference])
            : new(formatted, file, null);
    }
}
