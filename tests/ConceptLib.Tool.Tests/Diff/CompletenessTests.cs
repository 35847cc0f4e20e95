using ConceptLib.Tests.Shared;
using ConceptLib.Tool.Comparison;

namespace ConceptLib.Tool.Tests.Diff;

/// <summary>Nothing that a file says of a concept, an agent or an event changes unsaid.</summary>
public sealed class CompletenessTests
{
    private static readonly string[] s_files = ["long-forms.yaml", "short-forms.yaml", "third.yaml", "sources.yaml", "agents.yaml", "events.yaml"];

    // How the text of a source is read decides over verdicts, and no library holds it.
    private static readonly string[] s_unpacked = ["file", "furniture", "footnote-marks", "range", "read"];

    // One of these is a valid other value where a longer text is not.
    private static readonly string[] s_others =
    [
        "leaflet", "book", "other-author", "some-group", "fair", "third", "second", "short-forms/only", "true", "false", "describes", "questions",
        "confirmed", "inferred", "example", "usage", "draft", "current", "2013", "2012/2016", "17", "wild", "calm", "plain", "Identifier", "organization", "group", "article",
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "https://example.org/other",
    ];

    private static readonly SortedDictionary<string, string> s_library = YamlLibrary.FilesIn(Repository.EveryField);

    private static readonly ComparedLibrary s_old = Versions.Open(s_library);

    public static TheoryData<string, int> Values
    {
        get
        {
            TheoryData<string, int> values = [];
            foreach (string file in s_files)
            {
                foreach ((int index, YamlValue value) in new YamlText(s_library[file]).Values.Index())
                {
                    if (!s_unpacked.Contains(value.Key))
                    {
                        values.Add(file, index);
                    }
                }
            }

            return values;
        }
    }

    [Fact]
    public void A_library_does_not_differ_from_itself() => Assert.Empty(LibraryComparison.Between(s_old, Versions.Open(s_library)).Lines());

    [Theory]
    [MemberData(nameof(Values))]
    public void Any_other_value_is_a_change_that_asks_for_the_right_step(string file, int index)
    {
        YamlText yaml = new(s_library[file]);
        YamlValue value = yaml.Values.ElementAt(index);

        // Another id of a quote that others name, a kind that is not declared, and a record in use that is replaced are errors.
        bool isFixed = value is { Key: "id", Value: "first" or "only" } or { Key: "kind", Value: "thing" } or { Key: "deprecated", Value: "true" };
        ComparedLibrary? now = s_others.Where(other => other != value.Value).Prepend(Longer(file, value))
            .Select(other => Versions.TryOpen(new Dictionary<string, string>(s_library) { [file] = yaml.With(value.Start, value.End, other) }))
            .FirstOrDefault(other => other is not null);

        Assert.True(isFixed == now is null, $"'{value.Key}: {value.Value}' has {(isFixed ? "an" : "no")} other value that is valid.");
        if (now is not null)
        {
            LibraryDifference difference = LibraryComparison.Between(s_old, now);
            Assert.True(difference.Subjects.Count > 0, $"'{value.Key}: {value.Value}' changes unsaid.");
            Assert.True(StepOf(file, value) == difference.Step, $"'{value.Key}: {value.Value}' asks for {difference.Step}: {string.Join('\n', difference.Lines())}");
        }
    }

    private static VersionStep StepOf(string file, YamlValue value) => value.Key switch
    {
        "identifier" => VersionStep.Major,
        "id" when file == "long-forms.yaml" => VersionStep.Major,
        "status" => file == "short-forms.yaml" ? VersionStep.Patch : VersionStep.Minor, // a draft that becomes current, a current one that becomes deprecated
        _ => VersionStep.Patch,
    };

    private static string Longer(string file, YamlValue value) => $"\"{value.Value} longer\"{(s_library[file][value.Start] == '>' ? "\n" : "")}";
}
