using ConceptLib.Tests.Shared;

namespace ConceptLib.Tests;

/// <summary>Reading by many threads: <see cref="ConceptLibrary"/> and all that it gives out promise it.</summary>
public sealed class ThreadTests
{
    private const int Rounds = 15;

    [Fact]
    public void Threads_that_touch_a_library_first_and_all_at_once_see_one_instance_of_everything()
    {
        IReadOnlyDictionary<string, string> files = YamlLibrary.FilesIn(Repository.EveryField);
        LibraryWalk alone = LibraryWalk.Of(YamlLibrary.Open(files), LibraryWalk.Of(YamlLibrary.Open(files)));
        Assert.InRange(alone.Count, 1_000, int.MaxValue);

        for (int round = 0; round < Rounds; round++)
        {
            ConceptLibrary library = YamlLibrary.Open(files);
            FirstTouch.AssertSeenAlike(() => library, alone, [], round);
        }
    }
}
