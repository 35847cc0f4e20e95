using System.Collections.Immutable;
using ConceptLib.Fuzz.Checks;
using ConceptLib.Fuzz.Inputs;
using ConceptLib.Fuzz.Running;
using ConceptLib.Generator.Tests;
using Xunit.Abstractions;

namespace ConceptLib.Fuzz.Targets;

/// <summary>What is kept from the last run is no other than what would be made anew.</summary>
public sealed class EditorSessionTests(ITestOutputHelper output)
{
    private static readonly InputSet<EditorSession> s_sessions = new(EditorSession.Any, static session => session.Smaller(), static session => session.Show());

    private readonly Campaign _campaign = new(output);

    [Fact]
    public void An_editor_that_follows_edits_has_what_a_fresh_build_has() => _campaign.Run(s_sessions, 60, Check);

    private static void Check(EditorSession session)
    {
        ImmutableSortedDictionary<string, string> files = session.Start;
        GeneratorHost editor = GeneratorCheck.NewHost();
        foreach ((string path, string text) in files)
        {
            editor.Set(path, text);
        }

        editor.Build();
        foreach (FileEdit edit in session.Edits)
        {
            if (edit.Text is { } text)
            {
                editor.Set(edit.Path, text);
                files = files.SetItem(edit.Path, text);
            }
            else if (files.ContainsKey(edit.Path))
            {
                editor.Remove(edit.Path);
                files = files.Remove(edit.Path);
            }

            GeneratorBuild build = editor.Build();
            Assert.Null(build.Exception);
            GeneratorCheck.AssertSame(GeneratorCheck.Build(files), build);
        }
    }
}
