using System.Text.Json.Nodes;
using ConceptLib.Tool.Comparison;
using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Json;

/// <summary>What <c>diff --json</c> prints.</summary>
internal static class DifferenceJson
{
    public static JsonObject Of(LibraryDifference difference) => new JsonObject { ["step"] = Words.Key(difference.Step) }
        .With("subjects", difference.Subjects, static subject => new JsonObject { ["sort"] = Words.Key(subject.Sort), ["id"] = subject.Id }
            .With("label", subject.Label.Length == 0 ? null : subject.Label)
            .With("changes", subject.Changes, Change));

    private static JsonObject Change(Change change) => new JsonObject { ["change"] = Words.Key(change.Kind) }
        .With("part", change.Part)
        .With("step", Words.Key(change.Step))
        .With("sentence", change.Sentence);
}
