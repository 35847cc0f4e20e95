using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Pages;

/// <summary>What changed in each record, then the step that asks of the version, with the changes that ask for it.</summary>
internal static class DifferencePage
{
    private const int Detail = 2;

    public static void Write(PageWriter page, LibraryDifference difference)
    {
        bool isFirst = true;
        foreach (SubjectChanges subject in difference.Subjects)
        {
            if (!isFirst)
            {
                page.BlankLine();
            }

            isFirst = false;
            page.Paragraph(Name(subject), style: PageWriter.Strong);
            foreach (Change change in subject.Changes)
            {
                page.Paragraph(change.Sentence, Detail, Detail);
            }
        }

        if (difference.Step == VersionStep.None)
        {
            page.Paragraph("Both say the same.");
            return;
        }

        page.Heading($"Version step: {Words.Of(difference.Step)}");
        if (difference.Step == VersionStep.Patch)
        {
            page.Paragraph("Every name leads where it led; only what is said has changed.", Detail);
            return;
        }

        foreach (SubjectChanges subject in difference.Subjects)
        {
            foreach (Change change in subject.Changes.Where(change => change.Step == difference.Step))
            {
                page.Paragraph($"{subject.Id}: {change.Sentence}", Detail, Detail);
            }
        }
    }

    private static string Name(SubjectChanges subject) =>
        $"{Words.Capital(Words.Of(subject.Sort))} {subject.Id}" + (subject.Label.Length == 0 || subject.Label == subject.Id ? "" : $": {subject.Label}");
}
