using ConceptLib.Docs.Tests.Pages;

namespace ConceptLib.Docs.Tests.Yaml;

/// <summary>A file of definitions that a page shows, in one block or in several.</summary>
internal sealed record PageFile(string Path, IReadOnlyList<FencedBlock> Parts)
{
    /// <summary>The file: the first block as it stands, and the others without the line that says what they go on with.</summary>
    public string Text => string.Join('\n', [Parts[0].Text, .. Parts.Skip(1).Select(part => part.Text[(part.FirstLine.Length + 1)..])]);

    /// <summary>The files of a page in the order they begin; a file that is shown again is there again. Those shown as mistakes are not.</summary>
    public static IReadOnlyList<PageFile> AllOf(MarkdownPage page)
    {
        List<(string Path, List<FencedBlock> Parts)> files = [];
        foreach (FencedBlock block in page.Blocks.Where(block => BlockChecks.Of(block) == BlockCheck.Definitions && block.Output is null))
        {
            if (DefinitionSample.FileName(block) is not { } path)
            {
                continue;
            }

            if (!DefinitionSample.IsContinued(block))
            {
                files.Add((path, [block]));
                continue;
            }

            int begun = files.FindLastIndex(file => file.Path == path);
            Assert.True(begun >= 0, $"{block.Place}: no block above begins the file {path}.");
            files[begun].Parts.Add(block);
        }

        return [.. files.Select(file => new PageFile(file.Path, file.Parts))];
    }
}
