using ConceptLib.Benchmarks.Figures;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Tests;

/// <summary>No time is tested here: only that what is measured still runs.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Names => [.. FigureGroups.All.Select(static group => group.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_figure_can_be_measured(string name)
    {
        Figure[] figures = [.. FigureGroups.All.Single(group => group.Name == name).Measure(new Scale(Effort.Smoke, Concepts: 50))];

        Assert.NotEmpty(figures);
        Assert.All(figures, static figure => Assert.True(double.IsFinite(figure.Value), figure.Subject));
    }
}
