using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using ConceptLib.Tests.Shared;

namespace ConceptLib.Package.Tests;

/// <summary>Reading by many threads of what is in the packages, for each target.</summary>
[Collection(SharedFeed.Name)]
public sealed class ThreadTests(PackageFeed feed)
{
    private const int Rounds = 2;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Threads_that_touch_a_compiled_library_first_and_all_at_once_see_one_instance_of_everything(string target)
    {
        byte[] runtime = Assembly("ConceptLib", target);
        byte[] content = Assembly("ConceptLib.InternationalRelations", target);
        LibraryWalk asked = new CompiledLibrary(runtime, content).Walk(null);
        LibraryWalk alone = new CompiledLibrary(runtime, content).Walk(asked);
        Assert.InRange(alone.Count, 10_000, int.MaxValue);

        for (int round = 0; round < Rounds; round++)
        {
            // Loaded anew: what is static is touched first too.
            CompiledLibrary library = new(runtime, content);
            FirstTouch.AssertSeenAlike(() => library.Library, alone, library.Members, round);
        }
    }

    private byte[] Assembly(string id, string target)
    {
        using ZipArchive package = feed.Open(id);
        using MemoryStream image = new();
        using Stream entry = package.GetEntry($"lib/{target}/{id}.dll")!.Open();
        entry.CopyTo(image);
        return image.ToArray();
    }

    /// <summary>The content library and its runtime in a load context of their own.</summary>
    private sealed class CompiledLibrary
    {
        private readonly Type _concepts;

        public CompiledLibrary(byte[] runtime, byte[] content)
        {
            AssemblyLoadContext context = new(null, isCollectible: true);
            context.LoadFromStream(new MemoryStream(runtime));
            Assembly library = context.LoadFromStream(new MemoryStream(content));
            _concepts = library.GetType("ConceptLib.InternationalRelations.Concepts", throwOnError: true)!;
            Members =
            [
                .. from name in (string[])["Concepts", "Sources", "Agents", "Events"]
                   from property in library.GetType("ConceptLib.InternationalRelations." + name, throwOnError: true)!.GetProperties(BindingFlags.Public | BindingFlags.Static)
                   select ($"{name}.{property.Name}", (Func<object?>)(() => property.GetValue(null))),
            ];
        }

        public object Library => _concepts.GetProperty("Library")!.GetValue(null)!;

        /// <summary>The generated properties.</summary>
        public IReadOnlyList<(string Key, Func<object?> Read)> Members { get; }

        public LibraryWalk Walk(LibraryWalk? asked) => LibraryWalk.Of(Library, asked, Members);
    }
}
