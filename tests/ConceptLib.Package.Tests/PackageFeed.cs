using System.IO.Compression;

namespace ConceptLib.Package.Tests;

/// <summary>
/// The packages of this repository on a feed of their own, and a packages folder that begins empty: what a user has on the
/// first day. Made once for all tests, which add their projects to <see cref="Folder"/> and share what is restored.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>The version of the packages under test: in no other feed.</summary>
    public const string Version = "0.1.0-test.1";

    internal string Folder { get; } = Directory.CreateTempSubdirectory("conceptlib-packages-").FullName;

    internal string Feed => Path.Combine(Folder, "feed");

    internal DotNet DotNet { get; private set; } = null!;

    private DotNet InvariantDotNet { get; set; } = null!;

    /// <summary>A <c>dotnet</c> with the machine's packages folder: for building the packages themselves.</summary>
    private DotNet Builder { get; set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        DotNet = new DotNet(Path.Combine(Folder, "packages"));
        InvariantDotNet = new DotNet(Path.Combine(Folder, "packages"), isInvariant: true);
        Builder = new DotNet(Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));
        try
        {
            await MakeFeed();
        }
        catch
        {
            // xunit does not dispose a fixture that could not be made.
            await DisposeAsync();
            throw;
        }
    }

    private async Task MakeFeed()
    {
        Directory.CreateDirectory(Feed);
        string sources = Path.Combine(Folder, "repository");
        SourceTree.CopyTo(sources);
        await Pack(sources, "ConceptLib", Version);
        await Pack(sources, "ConceptLib.InternationalRelations", Version);
        await Pack(sources, "ConceptLib.Testing", Version);
        await Pack(sources, "ConceptLib.Tool", Version);
        await Pack(sources, "ConceptLib.Templates", Version);

        // After the packing, which is no consumer of the feed.
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packages-under-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Packs a project below <c>src</c> of a copy of the repository to the feed.</summary>
    internal Task<ProcessRun> Pack(string repository, string project, string version) =>
        Builder.SucceedInBuild(Path.Combine(repository, "src", project), "pack", "-c", "Release", "-o", Feed, "-p:Version=" + version);

    /// <summary>A package of the feed as an archive.</summary>
    internal ZipArchive Open(string id, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <summary>A new folder for the projects of one test, built with the settings of a strict user.</summary>
    /// <param name="name">The folder.</param>
    /// <param name="isInvariant">Whether it is built without culture data.</param>
    internal Workspace Workspace(string name, bool isInvariant = false)
    {
        string folder = Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);
        return new Workspace(folder, isInvariant ? InvariantDotNet : DotNet);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await DotNet.ShutDownCompilerServer(Folder);
        await InvariantDotNet.ShutDownCompilerServer(Folder);
        await Builder.ShutDownCompilerServer(Folder);
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>The tests that share the feed; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<PackageFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Packages";
}
