namespace ConceptLib.Tool.Tests;

/// <summary>A release records the names it gives out, and takes none back.</summary>
public sealed class LockTests
{
    private const string Lock = "ids.lock.json";
    private const string Peace = "{\n\"concepts/peace\": { \"identifier\": \"Peace\" }\n}\n";

    [Fact]
    public void Names_that_are_new_are_recorded_and_printed()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\ndefinition: Quiet."));

        ToolRun run = definitions.Run("lock");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.StartsWith("concepts/peace\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 name added.", run.Flowing, StringComparison.Ordinal);
        Assert.Equal(Peace, File.ReadAllText(definitions.PathOf(Lock)));
        Assert.EndsWith("records all names.", definitions.Run("lock").Flowing, StringComparison.Ordinal);
        Assert.Equal([Lock, "peace.yaml"], Directory.GetFiles(definitions.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_writes_nothing_and_fails_until_all_names_are_recorded()
    {
        using DefinitionsOnDisk definitions = new(("peace.yaml", "label: peace\ndefinition: Quiet."));

        ToolRun run = definitions.Run("lock", "--check");

        Assert.Equal((ExitCode.NotFound, "definitions/ids.lock.json does not record 1 name. 'conceptlib lock' adds what is new.\n"), (run.Code, run.Error));
        Assert.False(File.Exists(definitions.PathOf(Lock)));
        definitions.Run("lock");
        Assert.Equal(ExitCode.Found, definitions.Run("lock", "--check").Code);
    }

    [Fact]
    public void Definitions_with_errors_are_not_recorded_and_what_is_recorded_stays()
    {
        using DefinitionsOnDisk definitions = new((Lock, Peace.TrimEnd()), ("calm.yaml", "label: calm\ndefinition: Quiet."));

        ToolRun run = definitions.Run("lock");

        Assert.Equal(ExitCode.InvalidDefinitions, run.Code);
        Assert.StartsWith("definitions/ids.lock.json(2,1): error CL0220: 'concepts/peace' was published, and is gone.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Peace, File.ReadAllText(definitions.PathOf(Lock)));
    }

    [Fact]
    public void A_rename_with_its_tombstone_is_recorded_beside_the_old_name()
    {
        using DefinitionsOnDisk definitions = new(
            (Lock, Peace.TrimEnd()),
            ("calm.yaml", "label: calm\ndefinition: Quiet."),
            ("peace.yaml", "label: peace\nstatus: deprecated\nreplaced-by: calm"));

        Assert.Equal(ExitCode.Found, definitions.Run("lock").Code);
        Assert.Equal("{\n\"concepts/calm\": { \"identifier\": \"Calm\" },\n\"concepts/peace\": { \"identifier\": \"Peace\" }\n}\n", File.ReadAllText(definitions.PathOf(Lock)));
    }

    [Fact]
    public void The_content_library_can_be_recorded_whole_and_then_keeps_its_names()
    {
        using DefinitionsOnDisk definitions = new();
        foreach (string file in Directory.GetFiles(RepositoryDefinitions.Folder))
        {
            File.Copy(file, definitions.PathOf(Path.GetFileName(file)), overwrite: true);
        }

        ToolRun run = definitions.Run("lock");
        ToolRun check = definitions.Run("lock", "--check");

        Assert.Equal((ExitCode.Found, ""), (run.Code, run.Error));
        Assert.True(run.Lines.Count > RepositoryDefinitions.Library.All.Count + RepositoryDefinitions.Library.Sources.Count);
        Assert.Equal((ExitCode.Found, ""), (check.Code, check.Error));
    }
}
