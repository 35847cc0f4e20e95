namespace ConceptLib.Package.Tests;

/// <summary>Projects that several tests begin with.</summary>
internal static class Definitions
{
    public const string Package = $"""<ItemGroup><PackageReference Include="ConceptLib" Version="{PackageFeed.Version}" /></ItemGroup>""";

    public const string ContentPackage =
        $"""<ItemGroup><PackageReference Include="ConceptLib.InternationalRelations" Version="{PackageFeed.Version}" /></ItemGroup>""";

    /// <summary>A whole concept, in two lines.</summary>
    public const string ZeroSumGame = """
        label: zero-sum game
        definition: A situation in which one side's gain is necessarily another side's loss.
        """;

    public const string ZeroSumGameText = "A situation in which one side's gain is necessarily another side's loss.";

    /// <summary>Touches each table of the content library, its index of labels and its references.</summary>
    public const string ContentProgram = """
        using ConceptLib;
        using ConceptLib.InternationalRelations;

        Console.WriteLine(Concepts.MutualRespect.Definition?.Text);
        foreach (Concept concept in Concepts.Library.All)
        {
            Console.WriteLine($"{concept.Id} {concept.Kind} {concept.PreferredLabel.Text}: {concept.Definitions.Count} {concept.Quotes.Count} {concept.Relations.Count}");
        }

        foreach (LabelMatch match in Concepts.Library.Find("mutual respect"))
        {
            Console.WriteLine(match.Concept.Id);
        }

        foreach (Source source in Concepts.Library.Sources)
        {
            Console.WriteLine(source.ToCitation());
            Console.WriteLine(source.ToCslJson());
        }

        foreach (Agent agent in Concepts.Library.Agents)
        {
            Console.WriteLine($"{agent.Id} {agent.Quotes.Count}");
        }

        foreach (Event happening in Concepts.Library.Events)
        {
            Console.WriteLine($"{happening.Id} {happening.Date} {happening.Label}");
        }
        """;

    /// <summary>An author's project with the one concept.</summary>
    public static void WriteVocabulary(Workspace workspace, string content = "", string folder = "Acme.Vocabulary")
    {
        workspace.WriteProject(folder, Package + content);
        workspace.Write($"{folder}/definitions/zero-sum-game.yaml", ZeroSumGame);
    }
}
