using System.Globalization;
using System.Text;

namespace ConceptLib.Generator.Tests;

/// <summary>A library of the size the design is measured at. Every concept relates to its neighbours.</summary>
internal static class LargeLibrary
{
    public const int Count = 5000;

    public static (string Path, string Text)[] Files { get; } =
    [
        ("sources.yaml", "report: { type: report, title: Annual report, author: [office], issued: \"2017\" }\n"),
        ("agents.yaml", "office: { type: organization, name: The Office }\n"),
        .. Enumerable.Range(0, Count).Select(static number => (Path(number), Concept(number))),
    ];

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"concept-{number:d4}");

    public static string Path(int number) => $"folder-{number % 10}/{Id(number)}.yaml";

    public static string Concept(int number)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"labels: {{ en: {{ preferred: label {number}, admitted: [other label {number}] }} }}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"definition: The concept of number {number}, beside [the next](#{Id((number + 1) % Count)}).\n");
        yaml.Append(CultureInfo.InvariantCulture, $"quotes: [{{ id: q, text: 'Words on {number}.', source: report, stance: describes }}]\n");
        yaml.Append(CultureInfo.InvariantCulture, $"relations: {{ related: [{Id((number + 7) % Count)}] }}\n");
        return yaml.ToString();
    }
}
