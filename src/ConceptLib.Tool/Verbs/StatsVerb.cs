using System.CommandLine;
using ConceptLib.Tool.Json;
using ConceptLib.Tool.Pages;
using ConceptLib.Tool.Statistics;

namespace ConceptLib.Tool.Verbs;

/// <summary><c>conceptlib stats</c>: how much a library has, and where it has gaps.</summary>
internal static class StatsVerb
{
    public static Command Create(ToolSession session)
    {
        Option<bool> json = VerbOptions.Json();
        Verb verb = new(
            "stats",
            "Prints how much a library has of everything, what is there in each language, which concepts lack most, and which are related to no other.",
            "conceptlib stats",
            "conceptlib stats --json --definitions definitions")
        {
            json,
        };
        verb.SetAction(arguments => (int)session.Read(arguments, library =>
        {
            LibraryStatistics statistics = session.LongWork.While("Counting", () => LibraryStatistics.Of(library));
            if (arguments.GetValue(json))
            {
                JsonOutput.Write(session.Output, StatisticsJson.Of(library, statistics));
            }
            else
            {
                StatisticsPage.Write(session.Page, library, statistics);
            }

            return ExitCode.Found;
        }));
        return verb;
    }
}
